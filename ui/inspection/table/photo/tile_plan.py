"""Which squares of an original a view needs to be sharp: pure arithmetic."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from app.domain.place.tile_set import STEPS, TILE, reduced
from ui.inspection.table.photo.photo_geometry import PhotoGeometry

# What a picture made smaller may lack before the original is asked for.
_ENOUGH = 1.02
# So many are seen at most: on a very large screen coarser ones do. So many are held for one view.
MOST_SEEN, MOST_HELD = 40, 44


@dataclass(frozen=True, slots=True)
class Square:
    """A tile of a photo at 1/step of its size, and where it lies in the view (device pixels)."""

    step: int
    tile: tuple[int, int]
    rect: QRect


def step_for(geometry: PhotoGeometry, there: int) -> int:
    """The reduction in which the photo is to be had, 0 where what is there is sharp enough. there:
    width in pixels of the picture that is there already."""
    shown, full = geometry.rect.width(), geometry.photo[0]
    if shown <= there * _ENOUGH:
        return 0
    step = next(step for step in reversed(STEPS) if step == 1 or full >= shown * step)
    while len(squares(geometry, step)) > MOST_SEEN:
        step *= 2
    return step


def squares(geometry: PhotoGeometry, step: int, around: int = 0) -> list[Square]:
    """Those to be seen, those in the middle of the view first; around: so many more on each side.
    Edges lie on whole pixels, so that neighbours meet."""
    size, whole, seen = reduced(*geometry.photo, step), geometry.rect, geometry.visible
    across = _edges(whole.x(), whole.width(), size[0], geometry.photo[0], step)
    down = _edges(whole.y(), whole.height(), size[1], geometry.photo[1], step)
    columns = _between(across, seen.left(), seen.right(), around)
    rows = _between(down, seen.top(), seen.bottom(), around)
    found = [
        Square(step, (column, row), _rect(across, down, column, row))
        for row in rows
        for column in columns
    ]
    middle = seen.center()
    return sorted(found, key=lambda each: (each.rect.center() - middle).manhattanLength())


def wanted(geometry: PhotoGeometry, step: int) -> list[Square]:
    """What is to be had: what is seen and, as far as that may be held, a ring around it, so that a
    photo that is moved stays sharp."""
    return squares(geometry, step, around=1)[:MOST_HELD]


def _edges(start: int, length: int, size: int, full: int, step: int) -> list[int]:
    """Where tiles begin in the view, and the end of the last."""
    marks = [*range(0, size, TILE), size]
    return [start + round(min(full, mark * step) * length / full) for mark in marks]


def _between(edges: list[int], low: int, high: int, around: int) -> range:
    seen = [n for n in range(len(edges) - 1) if edges[n] <= high and edges[n + 1] > low]
    if not seen:
        return range(0)
    return range(max(0, seen[0] - around), min(len(edges) - 1, seen[-1] + 1 + around))


def _rect(across: list[int], down: list[int], column: int, row: int) -> QRect:
    left, top = across[column], down[row]
    return QRect(left, top, across[column + 1] - left, down[row + 1] - top)
