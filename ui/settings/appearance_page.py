"""Light, dark, or as the system has it."""

from dataclasses import replace

from PySide6.QtWidgets import QRadioButton, QWidget

from app.settings.settings import Appearance, Settings
from ui.settings.form import page_column


class AppearancePage(QWidget):
    """One choice of three."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = {
            Appearance.SYSTEM: QRadioButton(self.tr("As the system has it")),
            Appearance.LIGHT: QRadioButton(self.tr("Light")),
            Appearance.DARK: QRadioButton(self.tr("Dark")),
        }
        column = page_column(self)
        column.setSpacing(4)
        for appearance, choice in self.choices.items():
            choice.setChecked(appearance is settings.appearance)
            column.addWidget(choice)
        column.addStretch()

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        picked = next(which for which, choice in self.choices.items() if choice.isChecked())
        return replace(settings, appearance=picked)
