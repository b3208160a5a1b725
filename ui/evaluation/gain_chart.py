"""Ways of looking: how right each was, upwards, beside what it takes, across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.evaluation.words import number, share_words
from ui.widgets.item_paint import small, strong

if TYPE_CHECKING:
    from app.evaluation.choosing import Tried

_LEFT, _FOOT, _TOP, _RIGHT, _DOT = 48, 40, 12, 24, 9.0
_STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)


class GainChart(QWidget):
    """Points are numbered as the rows beside it; chosen: the row that is lit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tried: tuple[Tried, ...] = ()
        self.across = ("", "")
        self.chosen = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # its scales run so everywhere

    def show_tried(self, tried: tuple[Tried, ...], across: str, most: str) -> None:
        """across: what the scale at the foot is of, money where every way has a price, else time;
        most: where it ends."""
        self._tried, self.across = tried, (across, most)
        self.update()

    def light(self, row: int) -> None:
        """That way is chosen."""
        self.chosen = row
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 184)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme.now()
        painter.setLayoutDirection(self.layoutDirection())  # Qt takes the program's
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_FOOT)
        painter.setFont(theme.tabular(small(self.font())))
        for share in _STEPS:
            y = room.bottom() - share * room.height()
            painter.setPen(QPen(QColor(colors.line), 1))
            painter.drawLine(QLineF(room.left(), y, room.right(), y))
            painter.setPen(QColor(colors.muted))
            side = QRectF(0, y - 8, _LEFT - 8, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(side, right, share_words(share))
        self._paint_foot(painter, room)
        for row, each in enumerate(self._tried):
            self._paint_way(painter, row, each, room)
        painter.end()

    def _paint_foot(self, painter: QPainter, room: QRectF) -> None:
        """From nothing, under the first way there could be, to the most."""
        painter.setPen(QColor(theme.now().muted))
        foot = QRectF(room.left(), room.bottom() + 10, room.width() - _DOT / 2, 20)
        across, most = self.across
        middle = Qt.AlignmentFlag.AlignVCenter
        from_nothing = foot.adjusted(_DOT / 2, 0, 0, 0)
        painter.drawText(from_nothing, Qt.AlignmentFlag.AlignLeft | middle, number(0))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, across)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | middle, most)

    def _paint_way(self, painter: QPainter, row: int, each: Tried, room: QRectF) -> None:
        taken = effort(each, self._tried)
        if each.right.value is None or taken is None:
            return
        most = max(effort(other, self._tried) or 0.0 for other in self._tried) or 1.0
        x = room.left() + _DOT + taken / most * (room.width() - 2 * _DOT)
        y = room.bottom() - each.right.value * room.height()
        lit, colors = row == self.chosen, theme.now()
        ink = QColor(colors.accent if lit else colors.muted)
        if each.right.low is not None and each.right.high is not None:
            painter.setPen(QPen(ink, 1.5))
            low, high = (
                room.bottom() - e * room.height() for e in (each.right.low, each.right.high)
            )
            painter.drawLine(QLineF(x, low, x, high))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
        painter.setFont(theme.tabular(strong(small(self.font()))))
        painter.setPen(theme.ink_on(ink))
        place = QRectF(x - _DOT, y - _DOT, 2 * _DOT, 2 * _DOT)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number(row + 1))


def in_money(tried: tuple[Tried, ...]) -> bool:
    """Every way has a price, and somebody is paid."""
    return bool(tried) and all(each.cost.value for each in tried)


def effort(each: Tried, tried: tuple[Tried, ...]) -> float | None:
    """Of a case: its price, or its seconds where not every way has a price."""
    return each.cost.value if in_money(tried) else each.seconds.value
