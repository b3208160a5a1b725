"""Puts text into a line so that its beginning is seen."""

from PySide6.QtWidgets import QLineEdit


def put(line: QLineEdit, text: str) -> None:
    """Qt leaves the cursor, and with it what is in sight, at the end of a text that is too long.
    Where a person is writing it is left there."""
    line.setText(text)
    if not line.hasFocus():
        line.setCursorPosition(0)
