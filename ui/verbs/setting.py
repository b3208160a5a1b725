"""The settings, opened at the page that is wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.settings.contents import Behind
from ui.settings.pages import Page
from ui.settings.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from ui.models import Models
    from ui.window import MainWindow

_PAGES = {
    "settings": Page.CONNECTIONS,
    "network": Page.NETWORK,
    "templates": Page.TEMPLATES,
    "general": Page.GENERAL,
    "outgoing": Page.OUTGOING,
    "backups": Page.BACKUPS,
    "report_settings": Page.REPORT,
}


class Setting(QObject):
    """One per window. measure_wanted: a connection is to be measured, as the settings have it."""

    measure_wanted = Signal(object)  # Connection

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self.dialog: SettingsDialog | None = None  # while it is open

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of keys and of buttons in the banner."""
        return {name: partial(self.open, page) for name, page in _PAGES.items()}

    def open(self, page: Page = Page.CONNECTIONS) -> None:
        """Open the settings at that page, or bring them forward."""
        if self.dialog is None:
            self.dialog = self._made()
            self.dialog.open()
        self.dialog.show_page(page)
        self.dialog.raise_()

    def _made(self) -> SettingsDialog:
        of = self._models
        behind = Behind(of.backups, of.outgoing, of.calls, of.look, of.signing, of.setup)
        texts = of.templates, of.rules
        dialog = SettingsDialog(of.settings, *texts, behind, of.resolve, self._window)
        dialog.finished.connect(self._closed)
        dialog.measure_wanted.connect(self.measure_wanted)
        return dialog

    def _closed(self) -> None:
        self.dialog = None
