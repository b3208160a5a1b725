"""Where a photo, and every place in it, lies in a view: pure arithmetic in device pixels."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QTransform

from app.domain.place.region import Region

# Device pixels per pixel of the original, at most: 1,600 %.
MAX_SCALE = 16.0
# A tiny photo is not blown up further than this when it is fitted into the view.
_MAX_FIT = 4.0


@dataclass(frozen=True, slots=True)
class PhotoGeometry:
    """view and photo: (width, height), the view in device pixels, the photo in pixels of the
    upright original. zoom: 1 fits the whole photo in, up to max_zoom. center: the fraction of
    the upright photo that lies in the middle of the view. turns: quarter turns clockwise in which
    the photo is looked at."""

    view: tuple[int, int]
    photo: tuple[int, int]
    zoom: float = 1.0
    center: tuple[float, float] = (0.5, 0.5)
    turns: int = 0

    @property
    def max_zoom(self) -> float:
        """The zoom at which a pixel of the original is as large as it gets."""
        return MAX_SCALE / self._fit

    @property
    def scale(self) -> float:
        """Device pixels per pixel of the original."""
        return self.level.rect.width() / max(1, self.photo[0])

    @property
    def level(self) -> "PhotoGeometry":
        """The same as it is before the view is turned, with the photo upright."""
        view = self.view[::-1] if self.turns % 2 else self.view
        return replace(self, view=view, turns=0) if self.turns else self

    @property
    def turn(self) -> QTransform:
        """From the level view to this one: quarter turns, so that whole pixels stay whole."""
        wide, high = self.view
        ways = ((1, 0, 0, 1, 0, 0), (0, 1, -1, 0, wide, 0))
        return QTransform(*(*ways, (-1, 0, 0, -1, wide, high), (0, -1, 1, 0, 0, high))[self.turns])

    @property
    def size(self) -> QSizeF:
        """The whole photo as it is drawn, upright: whole device pixels, so that it stays sharp."""
        width, height = max(1, self.photo[0]), max(1, self.photo[1])
        scale = self._fit * self.zoom
        return QSizeF(max(1, round(width * scale)), max(1, round(height * scale)))

    @property
    def rect(self) -> QRect:
        """Where the whole photo lies; parts of it may be outside the view."""
        if self.turns:
            return self.turn.mapRect(QRectF(self.level.rect)).toRect()
        size = self.size
        x = round(self.view[0] / 2 - self.center[0] * size.width())
        y = round(self.view[1] / 2 - self.center[1] * size.height())
        return QRect(x, y, round(size.width()), round(size.height()))

    @property
    def visible(self) -> QRect:
        """The part of the view the photo covers."""
        return self.rect.intersected(QRect(0, 0, *self.view))

    def to_view(self, region: Region) -> QRectF:
        """The region's exact box in the view."""
        whole = self.level.rect
        left, top, right, bottom = region.in_pixels(whole.width(), whole.height())
        box = QRectF(whole.x() + left, whole.y() + top, right - left, bottom - top)
        return self.turn.mapRect(box) if self.turns else box

    def to_photo(self, point: QPointF) -> tuple[float, float]:
        """The fraction of the photo under a point of the view; outside 0 to 1 beside it."""
        whole, at = self.level.rect, self._leveled(point)
        return (at.x() - whole.x()) / whole.width(), (at.y() - whole.y()) / whole.height()

    def step(self, dx: float, dy: float) -> tuple[float, float]:
        """So many device pixels to the right and down, in fractions of the photo."""
        whole, way = self.level.rect, self._way(dx, dy)
        return way.x() / whole.width(), way.y() / whole.height()

    def upright(self, across: int, down: int) -> tuple[int, int]:
        """A direction in the view, as it is in the photo."""
        way = self._way(across, down)
        return round(way.x()), round(way.y())

    def region(self, box: QRectF) -> Region | None:
        """The part of the photo under a box of the view, None beside the photo."""
        (ax, ay), (bx, by) = self.to_photo(box.topLeft()), self.to_photo(box.bottomRight())
        x1, x2 = sorted(min(1.0, max(0.0, edge)) for edge in (ax, bx))
        y1, y2 = sorted(min(1.0, max(0.0, edge)) for edge in (ay, by))
        return Region(x1, y1, x2, y2) if x1 < x2 and y1 < y2 else None

    def resized(self, view: tuple[int, int]) -> "PhotoGeometry":
        """The same look through a view of another size."""
        seen = replace(self, view=view)
        return replace(seen, zoom=min(self.zoom, seen.max_zoom))._held()

    def like(self, other: "PhotoGeometry") -> "PhotoGeometry":
        """As near as the other, with the same part of the photo in the middle."""
        return replace(self, zoom=min(other.zoom, self.max_zoom), center=other.center)._held()

    def zoomed(self, factor: float, at: QPointF) -> "PhotoGeometry":
        """Nearer or farther; what is under the point stays under it, as far as edges allow."""
        return self.through_loupe(factor, at)._held()

    def through_loupe(self, factor: float, at: QPointF) -> "PhotoGeometry":
        """The same, but what is under the point stays under it whatever becomes of the edges."""
        zoom = min(self.max_zoom, max(1.0, self.zoom * factor))
        (x, y), at = self.to_photo(at), self._leveled(at)
        view, size = self.level.view, replace(self, zoom=zoom).size
        center = (
            x - (at.x() - view[0] / 2) / size.width(),
            y - (at.y() - view[1] / 2) / size.height(),
        )
        return replace(self, zoom=zoom, center=center)

    def moved(self, dx: float, dy: float) -> "PhotoGeometry":
        """The photo pushed by so many device pixels."""
        across, down = self.step(dx, dy)
        return replace(self, center=(self.center[0] - across, self.center[1] - down))._held()

    def turned(self, turns: int) -> "PhotoGeometry":
        """The same part of the photo in the middle, looked at in so many quarter turns clockwise
        from upright."""
        seen = replace(self, turns=turns % 4)
        return replace(seen, zoom=min(self.zoom, seen.max_zoom))._held()

    def showing(self, region: Region) -> "PhotoGeometry":
        """The same while a good part of the region, or little else, is to be seen; else moved
        there, and zoomed out only if it would not fit."""
        box, view = self.to_view(region), QRectF(0, 0, *self.view)
        seen = box.intersected(view)
        if _area(seen) >= min(_area(box) / 2, _area(view) / 4):
            return self
        middle = (region.x1 + region.x2) / 2, (region.y1 + region.y2) / 2
        needed = max(box.width() / self.view[0], box.height() / self.view[1]) * 1.2
        zoom = max(1.0, self.zoom / needed) if needed > 1 else self.zoom
        return replace(self, zoom=zoom, center=middle)._held()

    def fitted(self) -> "PhotoGeometry":
        """The whole photo."""
        return replace(self, zoom=1.0, center=(0.5, 0.5))

    def _held(self) -> "PhotoGeometry":
        """No gap at an edge where there is photo to fill it, centred where there is none."""
        size, view = self.size, self.level.view
        return replace(
            self,
            center=(
                _held(self.center[0], view[0] / size.width()),
                _held(self.center[1], view[1] / size.height()),
            ),
        )

    @property
    def _fit(self) -> float:
        view = self.view[::-1] if self.turns % 2 else self.view
        width, height = max(1, self.photo[0]), max(1, self.photo[1])
        return min(view[0] / width, view[1] / height, _MAX_FIT)

    def _way(self, dx: float, dy: float) -> QPointF:
        return self._leveled(QPointF(dx, dy)) - self._leveled(QPointF(0, 0))

    def _leveled(self, point: QPointF) -> QPointF:
        return self.turn.inverted()[0].map(point) if self.turns else point


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height()


def _held(center: float, shown: float) -> float:
    """shown: how much of the photo the view takes in along one axis, as a fraction."""
    return 0.5 if shown >= 1 else min(1 - shown / 2, max(shown / 2, center))
