"""How a connection did when it was measured last, and whether it is measured every week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.settings.connections.measured_words import measured_words, weekly_words
from ui.settings.form import add_row, quiet_line
from ui.widgets.flowing_check import FlowingCheck

if TYPE_CHECKING:  # a widget needs no model's side to run
    from app.domain.measured.evaluated import Measured


class MeasuredRows(QWidget):
    """Says nothing before it is told; button: a measurement is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "quiet")
        self.button = QPushButton(self.tr("Measure…"))
        self.button.setProperty("role", "link")
        self.button.setAutoDefault(False)
        self.button.setToolTip(self.tr("Saves the settings and opens the measurements"))
        self.weekly = FlowingCheck(self.tr("Measure it again on this set every week"))
        self.weekly.setToolTip(self.tr("A silent change of the model behind the address is told"))
        self.weekly.setEnabled(False)
        self._cost = quiet_line()
        self._arrange()

    def show_measured(self, found: Measured | None) -> None:
        """How it did; foreign words are in it."""
        self.words.setText(measured_words(found))
        self.weekly.setEnabled(found is not None or self.weekly.isChecked())
        self._cost.setText(weekly_words(found))

    def clear(self) -> None:
        """It is about something else now."""
        self.words.clear()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        add_row(column, self.tr("Measured"), self.words)
        beside = QHBoxLayout()
        beside.addWidget(self.button)
        beside.addStretch(1)
        column.addLayout(beside)
        again = QVBoxLayout()
        again.setSpacing(2)
        again.addWidget(self.weekly)
        again.addWidget(self._cost)
        column.addLayout(again)
