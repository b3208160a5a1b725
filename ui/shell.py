"""The furnished window with its theme and its settings: what stands around the case."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AppError
from app.settings.settings import Settings
from app.settings.settings_file import load, save
from app.settings.window_state import WindowState
from ui import theme
from ui.cases.cases_model import CasesModel
from ui.cases.query_model import QueryModel
from ui.fitting import fit_dialog
from ui.language import speak
from ui.places import SETTINGS, WINDOW
from ui.wording import program_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.window import MainWindow


class Shell:
    """problems: what was wrong with the settings file, to be told once the window can."""

    def __init__(self, app: QApplication, window: MainWindow, folder: Path) -> None:
        self.app, self.window, self.folder = app, window, folder
        self.settings, self.problems = load(folder / SETTINGS)
        speak(app, self.settings.window_language or "")
        if self.settings.language is None:  # reports and answers first come in the window's
            self.settings = replace(self.settings, language=program_language())
        self.state, _ = load(folder / WINDOW, WindowState)
        self.news = self.state.news
        self.dress()
        self.cases, self.query = CasesModel(), QueryModel(self.settings.views)
        widths = self.state.splitter if len(self.state.splitter) == 3 else ()
        window.furnish(self.cases, self.query, widths)
        window.recent = self.state.recent
        app.focusWindowChanged.connect(fit_dialog)
        app.styleHints().colorSchemeChanged.connect(self.dress)
        self._hints = app.styleHints()  # held: what it hands out dies with its wrapper
        self._hints.accessibility().contrastPreferenceChanged.connect(self.dress)

    def close(self) -> None:
        """Follow the system's theme no longer."""
        self.app.focusWindowChanged.disconnect(fit_dialog)
        self.app.styleHints().colorSchemeChanged.disconnect(self.dress)
        self._hints.accessibility().contrastPreferenceChanged.disconnect(self.dress)

    def dress(self) -> None:
        """The theme the settings ask for, or the system's."""
        theme.apply(self.app, theme.wants_dark(self.app, self.settings.appearance))

    def take_settings(self, settings: Settings) -> None:
        """Other settings hold now."""
        redress = settings.appearance is not self.settings.appearance
        self.settings = settings
        if redress:
            self.dress()

    def keep_settings(self, settings: Settings) -> None:
        """Blocking: write the settings. Raises BadSetting and StoreUnwritable."""
        save(self.folder / SETTINGS, settings)

    def keep_window(self, last_case: str, template: str, camera: str) -> None:
        """Remember size, widths, case, template and camera for the next start; not worth a word
        if it fails."""
        place, widths = self.window.place(), self.window.widths()
        state = WindowState(
            place, widths, last_case, template, camera, self.window.recent, self.news
        )
        with suppress(AppError):
            save(self.folder / WINDOW, state)
