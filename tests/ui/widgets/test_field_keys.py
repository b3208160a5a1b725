"""A key of the window means the same wherever a person types."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.showing import in_front
from ui.widgets import field_keys
from ui.widgets.field_keys import FieldKeys

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_key_of_the_windows_is_its_own_in_every_field(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With one that every system gives to fields: Ctrl+E is theirs on X11 only."""
    assert (Qt.Key.Key_E, CONTROL) in field_keys._OURS
    monkeypatch.setattr(field_keys, "_OURS", ((Qt.Key.Key_A, CONTROL),))
    window, told = QWidget(), list[str]()
    FieldKeys(window)
    line, box = QLineEdit("Mei"), QComboBox()
    box.setEditable(True)
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(box)
    QShortcut(QKeySequence("Ctrl+A"), window).activated.connect(lambda: told.append("export"))
    in_front(qtbot, window)
    for field in (line, box, line):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    assert told == ["export"] * 3
    QTest.keyClick(line, Qt.Key.Key_Home)
    QTest.keyClick(line, Qt.Key.Key_A)
    assert line.text() == "aMei"
    line.deleteLater()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_A, CONTROL)
    assert len(told) == 4


def test_letters_choose_in_a_box_and_are_no_keys_of_the_window(qtbot: QtBot) -> None:
    window, told = QWidget(), list[str]()
    FieldKeys(window)
    box, list_ = QComboBox(), QWidget()
    box.addItems(["Choose", "Minor", "Repair"])
    list_.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addWidget(list_)
    for key in ("R", "Ctrl+R"):
        QShortcut(QKeySequence(key), window).activated.connect(lambda key=key: told.append(key))
    in_front(qtbot, window)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_R)
    assert (box.currentText(), told) == ("Repair", [])
    QTest.keyClick(box, Qt.Key.Key_R, CONTROL)
    list_.setFocus()
    QTest.keyClick(list_, Qt.Key.Key_R)
    assert told == ["Ctrl+R", "R"]


@pytest.mark.parametrize("made", [QPushButton, QToolButton])
def test_enter_presses_the_button_that_has_the_focus(
    qtbot: QtBot, made: type[QPushButton] | type[QToolButton]
) -> None:
    window, told = QWidget(), list[str]()
    FieldKeys(window)
    button, other = made(), QWidget()
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(lambda: told.append("pressed"))
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(window)
    column.addWidget(button)
    column.addWidget(other)
    QShortcut(QKeySequence("Ctrl+Return"), window).activated.connect(lambda: told.append("key"))
    in_front(qtbot, window)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Return, CONTROL)
    assert told == ["pressed"] * 3 + ["key"]
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert len(told) == 4


def test_a_button_may_go_while_it_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    FieldKeys(window)
    line, button = QLineEdit(), QPushButton()
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(button)
    in_front(qtbot, window)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    shiboken6.delete(button)
    line.setFocus()
    QTest.keyClicks(line, "Mei")
    assert line.text() == "Mei"
