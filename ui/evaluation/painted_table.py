"""Figures in rows, painted as one: a name, then what it says, with its interval on a line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.measured.evaluated import Estimate
from app.domain.words import Severity
from ui import theme
from ui.widgets.item_paint import mirrored, paint_words, small
from ui.widgets.severity_shape import SHAPE, paint_shape

_ROW, _HEAD = 26, 24  # pixels
_NAMES = {1: 0.36, 2: 0.26}  # part of the width that names take at least, by the columns beside
_MOST = {1: 0.5, 2: 0.34}  # and at most
_LINE = 0.36  # part of a column that the line takes at most
_DOT, _BAR, _LEAST = 4.0, 6.0, 48
_BETWEEN = 12


@dataclass(frozen=True, slots=True)
class Cell:
    """says: the figure in words; share: drawn on a line from 0 to 1, None for none."""

    says: str
    share: Estimate | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """name: of the row; cells: one below each heading; severity: whose shape stands before it."""

    name: str
    cells: tuple[Cell, ...]
    severity: Severity | None = None


class PaintedTable(QWidget):
    """As high as its rows; for whoever does not see it all is in its description."""

    def __init__(
        self,
        title: str,
        headings: Sequence[str],
        rows: Sequence[Row],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._headings, self.rows = tuple(headings), tuple(rows)
        self._head = _HEAD if any(headings) else 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        told = (f"{row.name}: {', '.join(cell.says for cell in row.cells)}" for row in rows)
        self.setAccessibleDescription("; ".join(told))

    def sizeHint(self) -> QSize:
        return QSize(480, self._head + _ROW * len(self.rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme.now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quiet, even = small(self.font()), theme.tabular(self.font())
        columns = len(self._headings)
        names = self._room_of_names(columns)
        wide = (self.width() - names) // columns
        for place, heading in enumerate(self._headings):
            room = QRect(names + place * wide, 0, wide - _BETWEEN, _HEAD)
            room = mirrored(painter, self.width(), room)
            paint_words(painter, quiet, heading, room, colors.muted)
        for number, row in enumerate(self.rows):
            top = self._head + number * _ROW
            painter.fillRect(0, top, self.width(), 1, QColor(colors.line))
            room = mirrored(painter, self.width(), QRect(0, top, names - _BETWEEN, _ROW))
            if row.severity is not None:
                room = paint_shape(painter, row.severity, room)
            paint_words(painter, self.font(), row.name, room, colors.text)
            for place, cell in enumerate(row.cells):
                room = QRect(names + place * wide, top, wide - _BETWEEN, _ROW)
                self._paint_cell(painter, cell, room, even)
        painter.end()

    def _room_of_names(self, columns: int) -> int:
        """As much as the longest takes, within bounds."""
        measured = QFontMetrics(self.font())
        told = (measured.horizontalAdvance(r.name) + SHAPE * bool(r.severity) for r in self.rows)
        longest = max(told, default=0)
        least, most = round(self.width() * _NAMES[columns]), round(self.width() * _MOST[columns])
        return min(most, max(least, longest + 1 + _BETWEEN))

    def _room_of_line(self, room: int, font: QFont) -> int:
        """What the longest words leave."""
        measured = QFontMetrics(font)
        says = (cell.says for row in self.rows for cell in row.cells)
        longest = max(map(measured.horizontalAdvance, says), default=0) + 1
        return max(_LEAST, min(round(room * _LINE), room - longest - _BETWEEN))

    def _paint_cell(self, painter: QPainter, cell: Cell, room: QRect, font: QFont) -> None:
        """The line takes what the words leave, the same in every row."""
        line = self._room_of_line(room.width(), font)
        if cell.share is not None and cell.share.value is not None:
            place = mirrored(painter, self.width(), QRect(room.left(), room.top(), line, _ROW))
            paint_interval(painter, cell.share, QRectF(place))
        words = mirrored(painter, self.width(), room.adjusted(line + _BETWEEN, 0, 0, 0))
        muted = cell.share is not None and cell.share.value is None
        paint_words(
            painter, font, cell.says, words, theme.now().muted if muted else theme.now().text
        )


def paint_interval(painter: QPainter, each: Estimate, room: QRectF) -> None:
    """A share on a line from 0 to 1: a dot, and its interval as a bar."""
    colors, middle = theme.now(), room.center().y()
    left, wide = room.left() + _DOT, room.width() - 2 * _DOT
    painter.fillRect(QRectF(left, middle - 0.5, wide, 1), QColor(colors.line_strong))
    painter.setPen(Qt.PenStyle.NoPen)
    if each.low is not None and each.high is not None:
        soft = QColor(colors.accent)
        soft.setAlphaF(0.35)
        painter.setBrush(soft)
        low, high = (min(1.0, max(0.0, edge)) for edge in (each.low, each.high))
        bar = QRectF(left + low * wide, middle - _BAR / 2, max(2.0, (high - low) * wide), _BAR)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
    if each.value is not None:
        painter.setBrush(QColor(colors.accent))
        x = left + min(1.0, max(0.0, each.value)) * wide
        painter.drawEllipse(QRectF(x - _DOT, middle - _DOT, 2 * _DOT, 2 * _DOT))
