"""A keyboard, or a scanner that types like one: keys with the times a device gives them."""

from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_STARTS = count(1_000, 1_000_000)


class Typist:
    """Types where the focus is in the window of a widget, a key every pace milliseconds by the
    device's clock, in no time by ours. Each begins long after the one before."""

    def __init__(self, to: QWidget, pace: int = 4, since: int = 0) -> None:
        self._to, self._pace = to.window().windowHandle(), pace
        self._now = next(_STARTS) + since

    def type(self, text: str) -> None:
        """Characters, capitals with Shift."""
        for character in text:
            upper = character.isupper() or character in "?:"
            if upper:
                self._send(QEvent.Type.KeyPress, Qt.Key.Key_Shift, "", _SHIFT)
            self.press(ord(character.upper()), character, _SHIFT if upper else _NONE)
            if upper:
                self._send(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, "", _NONE)

    def scan(self, text: str) -> None:
        """Characters, and Enter at their end."""
        self.type(text)
        self.press(Qt.Key.Key_Return, "\r")

    def press(self, key: int, text: str, held: Qt.KeyboardModifier = _NONE) -> None:
        """A key down and up."""
        self._now += self._pace
        self._send(QEvent.Type.ShortcutOverride, key, text, held)
        self._send(QEvent.Type.KeyPress, key, text, held)
        self._send(QEvent.Type.KeyRelease, key, text, held)

    def wait(self, milliseconds: int) -> None:
        """By the device's clock."""
        self._now += milliseconds

    def _send(self, kind: QEvent.Type, key: int, text: str, held: Qt.KeyboardModifier) -> None:
        event = QKeyEvent(kind, key, held, text)
        event.setTimestamp(self._now)
        QCoreApplication.sendEvent(self._to, event)
