"""Above the photos while places are blacked out: what may be a face or a number plate."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui import theme


class CoverBar(QWidget):
    """Says what was found, and offers the one thing that can be done about it."""

    cover_all = Signal()
    look = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = QLabel()
        self.told.setProperty("role", "table")
        self.told.setWordWrap(True)
        self.all = QPushButton(self.tr("Black out all"))
        self.all.clicked.connect(self.cover_all)
        self.seek = QPushButton(self.tr("Look for them"))
        self.seek.clicked.connect(self.look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.S)
        row.setSpacing(theme.M)
        row.addWidget(self.told, 1)
        for button in (self.all, self.seek):
            button.setProperty("role", "table")
            row.addWidget(button)
        self.hide()

    def show_told(self, words: str, offered: bool, findable: bool) -> None:
        """offered: there is something to black out; findable: somebody may want it looked for."""
        self.told.setText(words)
        self.all.setVisible(offered)
        self.seek.setVisible(findable)
