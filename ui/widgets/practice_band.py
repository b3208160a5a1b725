"""What marks everything that stems from the practice engine."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.plain_label import PlainLabel
from ui.wording import practice_words


class PracticeBand(QFrame):
    """A band that can't be overlooked; hidden unless it is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner-warn")
        self.words = PlainLabel(practice_words(), "warn")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(10, 6, 10, 6)
        inside.addWidget(self.words)
        self.hide()
