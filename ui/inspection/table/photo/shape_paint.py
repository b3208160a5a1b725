"""Lines with corners as they look on a photo: outlines of findings, and what was measured."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from ui import theme

_UNDER = QColor(0, 0, 0, 150)
_CORNER = 7  # pixels of the screen


def paint_shape(
    painter: QPainter, shape: QPolygonF, pen: QPen, dashed: bool = False, closed: bool = True
) -> None:
    """A line under the coloured one is dark, so that it shows on any photo."""
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    under = QPen(pen)
    under.setColor(_UNDER)
    under.setWidthF(pen.widthF() * 2)
    if dashed:
        pen.setDashPattern([4, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for each in (under, pen):
        painter.setPen(each)
        if closed:
            painter.drawPolygon(shape)
        else:
            painter.drawPolyline(shape)


def fill_shape(painter: QPainter, shape: QPolygonF, color: QColor) -> None:
    """Lit from within."""
    path = QPainterPath()
    path.addPolygon(shape)
    path.closeSubpath()
    painter.fillPath(path, QBrush(color))


def paint_corner(painter: QPainter, at: QPointF, unit: float, chosen: bool = False) -> None:
    """A light square to take hold of; chosen: keys move it."""
    side = (_CORNER + 3 * chosen) * unit
    painter.setPen(QPen(_UNDER, 1.5 * unit))
    color = theme.now().table_accent if chosen else theme.now().on_table
    painter.setBrush(QColor(color))
    painter.drawRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side))


def paint_between(painter: QPainter, at: QPointF, unit: float) -> None:
    """A small disc in the middle of a side: pulled, it becomes a corner."""
    painter.setPen(QPen(_UNDER, 1.5 * unit))
    painter.setBrush(QColor(255, 255, 255, 150))
    painter.drawEllipse(at, 3 * unit, 3 * unit)
