"""Points of a photo as they lie in its view, in device pixels; by the geometry's own mapping of the
view alone, so that it holds however the photo is looked at."""

from collections.abc import Iterable
from math import hypot

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform

from app.domain.place.outline import Point
from ui.inspection.table.photo.photo_geometry import PhotoGeometry


def in_view(geometry: PhotoGeometry, points: Iterable[Point]) -> list[QPointF]:
    """Where these fractions of the photo lie in the view."""
    back, _ = _to_fractions(geometry).inverted()
    return [back.map(QPointF(x, y)) for x, y in points]


def on_photo(geometry: PhotoGeometry, at: QPointF) -> Point:
    """The point of the photo nearest to a point of the view."""
    x, y = (min(1.0, max(0.0, edge)) for edge in geometry.to_photo(at))
    return x, y


def scale(geometry: PhotoGeometry) -> float:
    """Device pixels per pixel of the original."""
    way = _to_fractions(geometry)
    across = hypot(way.m11() * geometry.photo[0], way.m12() * geometry.photo[1])
    return 1 / across if across else 1.0


def distance(one: QPointF, other: QPointF) -> float:
    """In the measure of both."""
    return hypot(one.x() - other.x(), one.y() - other.y())


def beside_line(point: QPointF, one: QPointF, other: QPointF) -> float:
    """How far a point lies from the stretch between two others."""
    along = other - one
    square = QPointF.dotProduct(along, along)
    share = QPointF.dotProduct(point - one, along) / square if square else 0.0
    return distance(point, one + along * min(1.0, max(0.0, share)))


def _to_fractions(geometry: PhotoGeometry) -> QTransform:
    """From the view to fractions of the photo."""
    start, across, down = (
        QPointF(*geometry.to_photo(QPointF(*at))) for at in ((0, 0), (1, 0), (0, 1))
    )
    right, under = across - start, down - start
    return QTransform(right.x(), right.y(), under.x(), under.y(), start.x(), start.y())
