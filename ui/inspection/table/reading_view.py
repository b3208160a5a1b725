"""What the program read off a photo, a row for each barcode and number."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.read.found import Found, found_on
from app.domain.reading import Reading
from ui import theme
from ui.reading_words import found_words
from ui.widgets.copy_button import CopyButton
from ui.widgets.emptied import emptied
from ui.widgets.two_lines import TwoLines

_MOST = 4


class ReadingView(QWidget):
    """pointed tells where what the pointer rests on stands in the photo; None: on nothing."""

    pointed = Signal(object)  # Region | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Found, ...] | None = None
        self.rows: list[ReadingRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)

    def show_reading(self, reading: Reading | None) -> None:
        """Numbers first, each with what its check digit says; hidden where there is nothing."""
        told = tuple(sorted(found_on(reading), key=lambda found: found.number is None))
        self.setVisible(bool(told))
        if told == self._shown:
            return
        self._shown = told
        emptied(self._column)
        self.rows = [ReadingRow(found) for found in told[:_MOST]]
        for row in self.rows:
            row.pointed.connect(self.pointed)
            self._column.addWidget(row)
        if more := len(told) - _MOST:
            left = QLabel(self.tr("and %n more", "", more))
            left.setProperty("role", "small")
            left.setVisible(more > 0)
            self._column.addWidget(left)


class ReadingRow(QWidget):
    """The text, what it is, and a button that copies it."""

    pointed = Signal(object)

    def __init__(self, found: Found) -> None:
        super().__init__()
        self._region = found.region
        fails = found.number is not None and found.number.valid is False
        self.told = TwoLines(found.text, found_words(found), "warn" if fails else "small")
        copy = CopyButton(self.tr("Copy"))
        copy.hold(found.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.told, 1)
        row.addWidget(copy)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self._region)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)
