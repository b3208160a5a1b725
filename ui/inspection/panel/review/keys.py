"""What a key means while the findings have the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_MEANINGS = {
    Qt.Key.Key_J: "next",
    Qt.Key.Key_Down: "next",
    Qt.Key.Key_K: "previous",
    Qt.Key.Key_Up: "previous",
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_Return: "edit",
    Qt.Key.Key_Enter: "edit",
    Qt.Key.Key_R: "reject",
    Qt.Key.Key_L: "look_closer",
}


def meaning(event: QKeyEvent) -> str:
    """next, previous, accept, edit, reject, look_closer; "" for any other key, or one with Ctrl or
    Alt."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return "" if held else _MEANINGS.get(Qt.Key(event.key()), "")
