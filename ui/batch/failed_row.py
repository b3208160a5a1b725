"""Cases of a batch that failed for one reason, and what may be done with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.many.batch_progress import FailedGroup
from ui import theme
from ui.batch.words import group_words, names_words
from ui.widgets.plain_label import PlainLabel


class FailedRow(QWidget):
    """How many, why, and the two things to do."""

    retried = Signal(str)  # code
    left = Signal(str)

    def __init__(self, group: FailedGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        code = group.failure.code
        self.count = QLabel(str(group.count))
        self.count.setProperty("role", "strong")
        self.count.setMinimumWidth(36)
        self.why = PlainLabel(group_words(group))
        self.names = PlainLabel(names_words(group), "muted")
        self.names.setVisible(bool(group.names))
        self.retry_button = QPushButton(self.tr("Try again"))
        self.retry_button.clicked.connect(lambda: self.retried.emit(code))
        self.leave_button = QPushButton(self.tr("Leave"))
        self.leave_button.setProperty("role", "quiet")
        self.leave_button.clicked.connect(lambda: self.left.emit(code))
        for button in (self.retry_button, self.leave_button):
            button.setAutoDefault(False)  # Enter in a field of the dialog is neither
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.XS, 0, theme.XS)
        row.addWidget(self.count)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.why)
        words.addWidget(self.names)
        row.addLayout(words, 1)
        row.addWidget(self.retry_button)
        row.addWidget(self.leave_button)
