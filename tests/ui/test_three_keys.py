"""Paste a picture, analyse, copy the answer: three keys, template and connection as last time."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import samples
from app.settings.connection import PRACTICE
from app.settings.settings import Settings
from app.settings.settings_file import load, save
from app.settings.window_state import WindowState
from tests.ui.test_session import _live, _loaded
from ui.places import SETTINGS, WINDOW
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_three_keys_from_a_picture_to_its_answer(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    save(tmp_path / SETTINGS, Settings(last_used=PRACTICE.name, templates=("product",)))
    save(tmp_path / WINDOW, WindowState(template="product"))
    clipboard = QGuiApplication.clipboard()

    def active(window: MainWindow) -> bool:
        window.activateWindow()  # nobody does it on a screen without a window manager
        return window.isActiveWindow()

    def paste(window: MainWindow) -> bool:
        clipboard.setImage(QImage(str(samples(["product-1.jpg"])[0])))
        QTest.keyClick(window.table, Qt.Key.Key_V, CTRL)
        return True

    def analyse(window: MainWindow) -> bool:
        if not window.header.analyse_button.isEnabled():
            return False
        QTest.keyClick(window.table, Qt.Key.Key_Return, CTRL)
        return True

    def copy(window: MainWindow) -> bool:
        if window.header.chip.text() != "Analysed":
            return False
        QTest.keyClick(window.table, Qt.Key.Key_C, CTRL | SHIFT)
        return True

    def copied(window: MainWindow) -> bool:
        return clipboard.text().startswith("Practice, not an assessment")

    def fields(window: MainWindow) -> bool:
        (section,) = window.panel.assessment.sections.values()
        assert section.fields.rows["certainty"].text.text == "Unknown"
        assert "not known here" in section.fields.table.text
        assert window.panel.decision.isHidden()
        return True

    assert _live(qapp, tmp_path, _loaded, active, paste, analyse, copy, copied, fields) == 0
    state, _ = load(tmp_path / WINDOW, WindowState)
    assert state.template == "product"


def test_the_template_used_last_comes_back_for_a_new_case(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    def shown(window: MainWindow) -> str:
        tiles = window.panel.details.templates.buttons
        return next((code for code, tile in tiles.items() if tile.isChecked()), "")

    def choose(window: MainWindow) -> bool:
        window.panel.details.templates.buttons["property"].click()
        return shown(window) == "property"

    def new(window: MainWindow) -> bool:
        window.key_pressed.emit("new_case")
        return shown(window) == "property"

    assert _live(qapp, tmp_path, lambda w: shown(w) == "vehicle", choose, new) == 0
    assert _live(qapp, tmp_path, lambda w: shown(w) == "property") == 0
    save(tmp_path / SETTINGS, Settings(templates=("exercise", "parcel")))
    assert _live(qapp, tmp_path, lambda w: shown(w) == "parcel") == 0, "as in the list"
