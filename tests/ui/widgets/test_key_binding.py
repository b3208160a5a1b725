"""The window's keys: how often one that is held does what it stands for."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.showing import in_front
from ui.widgets.key_binding import bind
from ui.widgets.key_groups import groups

_NONE = Qt.KeyboardModifier.NoModifier


def _hold(window: QWidget, key: Qt.Key, text: str) -> None:
    """Pressed, and held until it came three times more."""
    for again in (False, True, True, True):
        QTest.simulateEvent(window, True, key, _NONE, text, again, -1)
    QTest.simulateEvent(window, False, key, _NONE, text, False, -1)


def test_a_held_key_accepts_one_case_or_finding_and_goes_along_many(qtbot: QtBot) -> None:
    window, done = QWidget(), list[str]()
    bind(window, done.append)
    in_front(qtbot, window)
    _hold(window, Qt.Key.Key_Q, "q")
    _hold(window, Qt.Key.Key_A, "a")
    _hold(window, Qt.Key.Key_J, "j")
    assert done == ["accept_case", "accept", *["next"] * 4]


def test_what_is_done_once_is_there(qtbot: QtBot) -> None:
    from ui.widgets.key_binding import _ONCE

    assert {key.action for group in groups() for key in group.keys} >= _ONCE
