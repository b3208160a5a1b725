"""The measurement under way: how far it is, what it waits for, a button to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.evaluation.words import count_words
from ui.widgets.plain_label import PlainLabel
from ui.wording import refusal_line, sentence

if TYPE_CHECKING:
    from app.errors import PhotoRefused
    from app.evaluation.running import Progress


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
        self.stop_button.setToolTip(self.tr("What was answered is kept, and can be gone on with"))
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
        """One begins, or has ended."""
        self.setVisible(running)
        self.stop_button.setEnabled(running)
        self._refused = []
        self.count.setText(self.tr("Measuring: making ready…"))
        self.more.setText("")
        self.more.hide()
        self.bar.setRange(0, 0)

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

    def _said(self, told: Progress) -> str:
        if told.waits is not None:
            goes_on = self.tr("It goes on by itself.")
            return f"{sentence(told.waits).what} {goes_on}"
        if not self._refused:
            return ""
        many = self.tr("%n photos can't be used.", "", len(self._refused))
        return f"{many} {refusal_line(self._refused[-1])}"
