"""Puts text into a line so that its beginning is seen."""

from PySide6.QtWidgets import QLineEdit

from ui.wording import typed_day_words


def put(line: QLineEdit, text: str) -> None:
    """Qt leaves the cursor, and with it what is in sight, at the end of a text that is too long.
    Where a person is writing it is left there."""
    line.setText(text)
    if not line.hasFocus():
        line.setCursorPosition(0)


def put_day(line: QLineEdit, stored: str) -> None:
    """A stored day as people here type it; words that are no day as they are."""
    if (shown := typed_day_words(stored)) != line.text():
        put(line, shown)
