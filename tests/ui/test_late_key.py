"""A key that comes late sets off the shortcut that Qt would have set off, and no other."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.showing import in_front
from ui.late_key import copied, was_shortcut

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_Reach = Qt.ShortcutContext


class Window(QWidget):
    """A field, and a button in a frame."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.frame = QLineEdit(), QWidget()
        self.button = QPushButton("Go on", self.frame)
        self.done: list[str] = []
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.frame)

    def offer(self, key: str, of: QWidget, reach: Qt.ShortcutContext) -> QShortcut:
        """A shortcut of that widget."""
        shortcut = QShortcut(QKeySequence(key), of, context=reach)
        shortcut.activated.connect(lambda: self.done.append(key))
        return shortcut


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    in_front(qtbot, made)
    made.button.setFocus()
    return made


def _press(text: str, held: Qt.KeyboardModifier = _NONE) -> QKeyEvent:
    made = QKeyEvent(QEvent.Type.KeyPress, ord(text.upper()), held, text)
    made.setTimestamp(4711)
    return made


def test_a_copy_is_the_same_key_at_the_same_time() -> None:
    made = copied(_press("A", _SHIFT), QEvent.Type.KeyRelease)
    assert (made.type(), made.key(), made.text()) == (QEvent.Type.KeyRelease, Qt.Key.Key_A, "A")
    assert (made.modifiers(), made.timestamp()) == (_SHIFT, 4711)


def test_a_letter_asks_for_its_shift_and_a_sign_does_not(window: Window) -> None:
    for key in ("A", "?"):
        window.offer(key, window, _Reach.WindowShortcut)
    assert was_shortcut(_press("a"))
    assert not was_shortcut(_press("A", _SHIFT))
    assert was_shortcut(_press("?", _SHIFT))
    assert window.done == ["A", "?"]


def test_where_a_letter_is_written_it_is_none(window: Window) -> None:
    window.offer("A", window, _Reach.WindowShortcut)
    window.field.setFocus()
    assert not was_shortcut(_press("a"))
    assert window.done == []


def test_one_that_is_off_is_none(window: Window) -> None:
    window.offer("A", window, _Reach.WindowShortcut).setEnabled(False)
    assert not was_shortcut(_press("a"))


@pytest.mark.parametrize(
    ("reach", "own", "around", "beside"),
    [
        (_Reach.WidgetShortcut, True, False, False),
        (_Reach.WidgetWithChildrenShortcut, True, True, False),
        (_Reach.WindowShortcut, True, True, True),
    ],
)
def test_it_reaches_as_far_as_it_says(
    window: Window, reach: Qt.ShortcutContext, own: bool, around: bool, beside: bool
) -> None:
    reached = []
    for of in (window.button, window.frame, window.field):
        shortcut = window.offer("A", of, reach)
        reached.append(was_shortcut(_press("a")))
        shortcut.setEnabled(False)
    assert reached == [own, around, beside]


def test_another_window_s_is_none(window: Window, qtbot: QtBot) -> None:
    other = Window()
    qtbot.addWidget(other)
    other.offer("A", other, _Reach.WindowShortcut)
    assert not was_shortcut(_press("a"))
