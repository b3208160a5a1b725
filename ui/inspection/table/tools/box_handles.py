"""Handles of a chosen box: where they lie, what they look like, what a pointer takes hold of."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui import theme

# Pixels of the screen: a handle's side, how far from its middle it is taken hold of, and how long
# a side must be to have a handle in its middle.
_SIDE, _REACH, _ROOM = 8, 9, 40
_UNDER = QColor(0, 0, 0, 150)
_CORNERS = ((-1, -1), (1, -1), (-1, 1), (1, 1))
_DOWNWARDS, _UPWARDS = Qt.CursorShape.SizeFDiagCursor, Qt.CursorShape.SizeBDiagCursor


@dataclass(frozen=True, slots=True)
class Grip:
    """What is held of a box. edges: (across, down) as in domain.reshape; (0, 0): all of it."""

    edges: tuple[int, int] = (0, 0)

    @property
    def cursor(self) -> Qt.CursorShape:
        """What the pointer looks like over it."""
        across, down = self.edges
        if across and down:
            return _DOWNWARDS if across == down else _UPWARDS
        if across:
            return Qt.CursorShape.SizeHorCursor
        return Qt.CursorShape.SizeVerCursor if down else Qt.CursorShape.SizeAllCursor


def grip_at(box: QRectF, point: QPointF, view: QRectF, unit: float) -> Grip | None:
    """What a pointer takes hold of, all in device pixels; None beside the box, and inside one that
    fills the view: there a drag moves the photo."""
    for edges in _handles(box, unit):
        away = _spot(box, edges) - point
        if max(abs(away.x()), abs(away.y())) <= _REACH * unit:
            return Grip(edges)
    if box.contains(point) and not box.contains(view):
        return Grip()
    return None


def paint_handles(painter: QPainter, box: QRectF, unit: float) -> None:
    """A light square on each corner and, where there is room, on each side."""
    painter.setPen(QPen(_UNDER, 1.5 * unit))
    painter.setBrush(QColor(theme.now().on_table))
    side = _SIDE * unit
    for edges in _handles(box, unit):
        spot = _spot(box, edges)
        painter.drawRect(QRectF(spot.x() - side / 2, spot.y() - side / 2, side, side))


def paint_ghost(painter: QPainter, box: QRectF, unit: float) -> None:
    """Where the model saw it, behind where a person put it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_UNDER, 3 * unit))
    painter.drawRect(box)
    pen = QPen(QColor(theme.now().on_table), unit)
    pen.setDashPattern([5, 4])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawRect(box)


def _handles(box: QRectF, unit: float) -> list[tuple[int, int]]:
    sides = [(-1, 0), (1, 0)] if box.height() >= _ROOM * unit else []
    sides += [(0, -1), (0, 1)] if box.width() >= _ROOM * unit else []
    return [*_CORNERS, *sides]


def _spot(box: QRectF, edges: tuple[int, int]) -> QPointF:
    middle = box.center()
    return QPointF(
        middle.x() + edges[0] * box.width() / 2, middle.y() + edges[1] * box.height() / 2
    )
