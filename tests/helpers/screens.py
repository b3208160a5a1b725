"""The window's screens one after the other, as tests of another language look at them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import cases as made
from tests.helpers.stretching import SCREEN
from ui import fitting
from ui.settings.backups_model import BackupsModel
from ui.settings.pages import Page
from ui.settings.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from tests.ui.test_window import Bench

Look = Callable[[str, QWidget], None]
"""Gets a screen's name, and what shows it."""


def walk(bench: "Bench", qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, look: Look) -> None:
    """The window without and with a case, what its keys open, and each page of the settings."""
    monkeypatch.setattr(BackupsModel, "look", lambda _model: None)  # no folder is there
    # Looked at on SCREEN, whatever screen there is: without one Qt makes one 800 pixels wide.
    monkeypatch.setattr(fitting, "fit_soon", lambda _dialog: None)
    window = bench.window
    window.resize(SCREEN)
    look("empty", window)
    bench.show(made.case())
    qtbot.waitUntil(lambda: bool(window.header.number.text()))
    look("case", window)
    for key in ("keys", "palette"):
        before = set(QApplication.topLevelWidgets())
        window.key_pressed.emit(key)
        for shown in set(QApplication.topLevelWidgets()) - before:
            if shown.isVisible():
                look(key, shown)
                shown.close()
    for page in Page:
        bench.actions.setting.open(page)
        (dialog,) = window.findChildren(SettingsDialog)
        look(page.name, dialog)
    dialog.close()
