"""Whose model a connection leads to."""

from PySide6.QtWidgets import QWidget

from app.settings.providers import Provider, providers
from ui.widgets.arrow_box import ArrowBox
from ui.wording import program_language


class ProviderBox(ArrowBox):
    """All providers by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        language = program_language()
        for provider in providers().values():
            self.addItem(provider.name(language), provider.id)

    @property
    def provider(self) -> Provider:
        """The chosen one."""
        return providers()[self.currentData()]

    def choose(self, provider_id: str) -> None:
        """Choose it."""
        self.setCurrentIndex(self.findData(provider_id))
