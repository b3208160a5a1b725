"""A few words over the table, in the middle."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget


class TablePill(QLabel):
    """Stays hidden until there is something to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "table-pill")
        self.hide()

    def say(self, words: str) -> None:
        """No line begins with the dot between two of its parts, as Chinese would allow."""
        self.setText(words.replace(" · ", "\u00a0· "))

    def put(self, room: QRect, bottom: int) -> None:
        """On as many lines as its words take in that room."""
        self.setWordWrap(False)
        self.adjustSize()
        if self.width() > room.width():
            self.setWordWrap(True)
            self.resize(room.width(), self.heightForWidth(room.width()))
        self.move(room.center().x() - self.width() // 2, bottom - self.height())
        self.raise_()
