"""What a blackout looks like on the table: hatched, so that a person still sees what lies there."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.place.region import Region
from ui import theme
from ui.inspection.table.photo.photo_geometry import PhotoGeometry

_GROUND = QColor(0, 0, 0, 170)
_SPACING = 9
_UNDER = QColor(0, 0, 0, 150)


def paint_blackouts(
    painter: QPainter, places: Iterable[Region], geometry: PhotoGeometry, unit: float
) -> None:
    """All blackouts of a photo; unit: device pixels per pixel of the screen's own measure."""
    for place in places:
        paint_blackout(painter, geometry.to_view(place), unit)


def paint_blackout(painter: QPainter, rect: QRectF, unit: float, draft: bool = False) -> None:
    """One of them; draft: it is just being drawn."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, _GROUND)
    painter.setPen(QPen(QColor(theme.now().table_line), 1.5 * unit))
    step, height = _SPACING * unit, rect.height()
    # Lines stay where they are while a blackout grows, because they are counted from the view's
    # own corner.
    first = (rect.left() + rect.top()) // step * step
    count = int((rect.width() + height) / step) + 2
    for number in range(count):
        edge = first + number * step - rect.top()
        painter.drawLine(QLineF(edge, rect.top(), edge - height, rect.bottom()))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_UNDER, 3 * unit))
    painter.drawRect(rect)
    line = theme.now().table_accent if draft else theme.now().on_table
    painter.setPen(QPen(QColor(line), unit * (2 if draft else 1)))
    painter.drawRect(rect)


def paint_offered(painter: QPainter, rect: QRectF, unit: float) -> None:
    """A place that may have to be blacked out: an edge that is broken, and nothing hidden."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_UNDER, 4 * unit))
    painter.drawRect(rect)
    pen = QPen(QColor(theme.now().table_accent), 2 * unit)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.drawRect(rect)
