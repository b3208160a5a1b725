"""What is under way, a measurement or a deletion: how far it is, what it waits for, a button to
stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import motion, theme
from ui.evaluation.words import count_words, number
from ui.widgets.plain_label import PlainLabel
from ui.wording import refusal_line, sentence

if TYPE_CHECKING:
    from app.errors import PhotoRefused
    from app.evaluation.progress import Progress


class RunningBand(QFrame):
    """Hidden while nothing runs."""

    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.count, self.more = PlainLabel("", "strong"), PlainLabel("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.clicked.connect(self.stop)
        self.stop_button.clicked.connect(lambda: self.stop_button.setEnabled(False))
        self._refused: list[PhotoRefused] = []
        told = QVBoxLayout()
        told.setSpacing(theme.XS)
        for widget in (self.count, self.bar, self.more):
            told.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        row.setSpacing(theme.L)
        row.addLayout(told, 1)
        row.addWidget(self.stop_button)
        self.show_running(False)

    def show_running(self, running: bool) -> None:
        """A measurement begins, or has ended."""
        kept = self.tr("What was answered is kept, and can be gone on with")
        self._begin(running, self.tr("Measuring: making ready…"), kept)

    def show_removing(self, removing: bool) -> None:
        """A deletion begins, or has ended."""
        self._begin(removing, self.tr("Deleting…"), self.tr("The rest can be deleted later"))

    def show_removed(self, gone: int, of: int) -> None:
        """So many cases are deleted, of how many."""
        words = self.tr("Deleting: %1 of %2 cases")
        self.count.setText(words.replace("%1", number(gone)).replace("%2", number(of)))
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(gone)

    def show_progress(self, told: Progress) -> None:
        """How far it is."""
        words = self.tr("Measuring: %1")
        self.count.setText(words.replace("%1", count_words(told.asked, told.of)))
        self.bar.setRange(0, max(1, told.of))
        self.bar.setValue(told.asked)
        if told.refused is not None:
            self._refused.append(told.refused)
        self.more.setText(self._said(told))
        self.more.setVisible(bool(self.more.text()))

    def _begin(self, shown: bool, words: str, of_stop: str) -> None:
        self.setVisible(shown)
        self.stop_button.setEnabled(shown)
        self.stop_button.setToolTip(of_stop)
        self._refused = []
        self.count.setText(words)
        self.more.setText("")
        self.more.hide()
        motion.run(self.bar)

    def _said(self, told: Progress) -> str:
        if told.waits is not None:
            goes_on = self.tr("It goes on by itself.")
            return f"{sentence(told.waits).what} {goes_on}"
        if not self._refused:
            return ""
        many = self.tr("%n photos can't be used.", "", len(self._refused))
        return f"{many} {refusal_line(self._refused[-1])}"
