"""What is drawn of a run: severities confused, and confidence beside being right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.measured.evaluated import Bin, Table
from app.domain.words import Severity
from ui import theme
from ui.evaluation.words import number, percent, share_words
from ui.widgets.item_paint import mirrored, paint_words, small
from ui.widgets.severity_shape import SHAPE, paint_shape

_ROW, _NAME, _CELL, _COUNT = 28, 150, 104, 56
_SIDE, _SCALE, _FOOT, _DOT = 220, 44, 22, 4.0


class ConfusionGrid(QWidget):
    """A row for each severity people labelled, a column for each the model called: of hundred
    that were found. The darker a cell, the more lie in it."""

    def __init__(
        self, confusion: Table, names: Mapping[Severity, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        rows = [each for each in names if each in confusion]
        self._names = names
        self._columns = [
            each
            for each in names
            if each in rows or any(row[each].value for row in confusion.values() if each in row)
        ]
        self._rows = [(each, confusion[each]) for each in rows]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        told = (
            f"{names[was]}: " + ", ".join(f"{names[c]} {percent(row[c])}" for c in self._columns)
            for was, row in self._rows
        )
        self.setAccessibleDescription("; ".join(told))

    def sizeHint(self) -> QSize:
        return QSize(_NAME + _CELL * len(self._columns) + _COUNT, _ROW * (len(self._rows) + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme.now()
        quiet = small(self.font())
        self._paint_heads(painter, quiet)
        for line, (was, row) in enumerate(self._rows, 1):
            top = line * _ROW
            room = mirrored(painter, self.width(), QRect(0, top, _NAME - theme.S, _ROW))
            room = paint_shape(painter, was, room)
            paint_words(painter, self.font(), self._names[was], room, colors.text)
            for place, called in enumerate(self._columns):
                room = QRect(_NAME + place * _CELL, top, _CELL, _ROW)
                room = mirrored(painter, self.width(), room)
                self._paint_share(painter, row[called].value, room, was == called)
            many = number(max(each.n for each in row.values()))
            room = QRect(_NAME + _CELL * len(self._columns) + theme.S, top, _COUNT, _ROW)
            room = mirrored(painter, self.width(), room)
            paint_words(painter, quiet, f"n {many}", room, colors.muted)
        painter.end()

    def _paint_heads(self, painter: QPainter, font: QFont) -> None:
        """Shape and word together in the middle of their column."""
        for place, called in enumerate(self._columns):
            words = self._names[called]
            wide = SHAPE + QFontMetrics(font).horizontalAdvance(words) + 1
            room = QRect(_NAME + place * _CELL, 0, _CELL, _ROW)
            room.setLeft(room.left() + max(0, (_CELL - wide) // 2))
            room = mirrored(painter, self.width(), room)
            paint_words(painter, font, words, paint_shape(painter, called, room), theme.now().muted)

    def _paint_share(self, painter: QPainter, share: float | None, room: QRect, same: bool) -> None:
        colors = theme.now()
        ground = QColor(colors.accent if same else colors.muted)
        ground.setAlphaF(0.06 + 0.4 * (share or 0.0))
        painter.fillRect(room.adjusted(1, 1, -1, -1), ground)
        painter.setFont(theme.tabular(self.font()))
        painter.setPen(QColor(colors.text if share else colors.muted))
        told = share_words(share)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, told)


class ReliabilityPlot(QWidget):
    """Across how sure the model said it was, upwards how often it was right, with intervals; on
    the line it would be right as often as it says."""

    def __init__(self, bins: Sequence[Bin], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins = [each for each in bins if each.claimed is not None]
        self.setFixedSize(_SIDE + _SCALE + 24, _SIDE + _FOOT + 8)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # its scales run so everywhere
        told = (f"{share_words(each.claimed)}: {percent(each.right)}" for each in self._bins)
        self.setAccessibleDescription("; ".join(told))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme.now()
        painter.setLayoutDirection(self.layoutDirection())  # Qt takes the program's
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_SCALE, 6)
        painter.setPen(QPen(QColor(colors.line_strong), 1))
        painter.drawRect(QRectF(0.5, 0.5, _SIDE - 1, _SIDE - 1))
        painter.drawLine(QLineF(0, _SIDE, _SIDE, 0))
        painter.setFont(theme.tabular(small(self.font())))
        painter.setPen(QColor(colors.muted))
        for share in (0.0, 0.5, 1.0):
            words, right = share_words(share), Qt.AlignmentFlag.AlignRight
            side = QRectF(-_SCALE, _SIDE * (1 - share) - 8, _SCALE - 6, 16)
            painter.drawText(side, right | Qt.AlignmentFlag.AlignVCenter, words)
            foot = QRectF(_SIDE * share - 24, _SIDE + 4, 48, 16)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, words)
        for each in self._bins:
            self._paint_bin(painter, each)
        painter.end()

    def _paint_bin(self, painter: QPainter, each: Bin) -> None:
        if each.claimed is None or each.right.value is None:
            return
        accent, x, right = QColor(theme.now().accent), each.claimed * _SIDE, each.right
        if right.low is not None and right.high is not None:
            painter.setPen(QPen(accent, 1.5))
            painter.drawLine(QLineF(x, _SIDE * (1 - right.low), x, _SIDE * (1 - right.high)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(x, _SIDE * (1 - each.right.value)), _DOT, _DOT)
