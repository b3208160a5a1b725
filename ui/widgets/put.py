"""Puts text into a line so that its beginning is seen."""

from PySide6.QtWidgets import QLineEdit


def put(line: QLineEdit, text: str) -> None:
    """Qt leaves the cursor, and with it what is in sight, at the end of a text that is too long."""
    line.setText(text)
    line.setCursorPosition(0)
