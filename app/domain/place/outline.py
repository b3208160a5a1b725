"""The outline of a place in a photo, for shapes a box misleads about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from app.domain.place.region import Region

Point: TypeAlias = tuple[float, float]

LEAST_POINTS, MOST_POINTS = 3, 100


@dataclass(frozen=True, slots=True)
class Outline:
    """The corners one after the other, in fractions of the upright original; the last is joined to
    the first. Raises ValueError for fewer than 3 or more than 100 corners, for one beside the photo
    and where all of them lie on one level or one plumb line."""

    points: tuple[Point, ...]

    def __post_init__(self) -> None:
        placed = all(0.0 <= edge <= 1.0 for point in self.points for edge in point)
        if not (placed and LEAST_POINTS <= len(self.points) <= MOST_POINTS):
            raise ValueError(f"not an outline: {self.points}")
        _ = self.box

    @property
    def box(self) -> Region:
        """The smallest box around it."""
        across, down = zip(*self.points, strict=True)
        return Region(min(across), min(down), max(across), max(down))

    def as_lists(self) -> list[list[float]]:
        """[[x, y] …], as stored and exported."""
        return [list(point) for point in self.points]

    def fitted(self, box: Region) -> "Outline":
        """The same shape, moved and stretched to fill that box."""
        was = self.box
        wide, tall = was.x2 - was.x1, was.y2 - was.y1

        def there(x: float, y: float) -> Point:
            along, under = (x - was.x1) / wide, (y - was.y1) / tall
            return _between(box.x1, box.x2, along), _between(box.y1, box.y2, under)

        return Outline(tuple(there(*point) for point in self.points))

    def with_corner(self, after: int, point: Point) -> "Outline | None":
        """One corner more, after that one; None where it can't be."""
        return outlined((*self.points[: after + 1], point, *self.points[after + 1 :]))

    def without_corner(self, corner: int) -> "Outline | None":
        """One corner less; None where nothing would be left."""
        return outlined((*self.points[:corner], *self.points[corner + 1 :]))

    def moved_corner(self, corner: int, point: Point) -> "Outline | None":
        """That corner somewhere else on the photo; None where nothing would be left."""
        return outlined((*self.points[:corner], point, *self.points[corner + 1 :]))


def around(box: Region) -> Outline:
    """A box as an outline, clockwise from its upper left corner."""
    return Outline(((box.x1, box.y1), (box.x2, box.y1), (box.x2, box.y2), (box.x1, box.y2)))


def outlined(points: Sequence[Point]) -> Outline | None:
    """The outline with those corners, pulled onto the photo; None where they make none."""
    try:
        return Outline(tuple((_on(x), _on(y)) for x, y in points))
    except ValueError:
        return None


def placed(place: Region | Outline, was: Outline | None) -> tuple[Region, Outline | None]:
    """Where something lies that is put there: by a box, into which the outline it had is fitted, or
    by an outline, whose box is the place of it."""
    now = was.fitted(place) if was and isinstance(place, Region) else place
    return (now, None) if isinstance(now, Region) else (now.box, now)


def clipped(outline: Outline, box: Region) -> Outline | None:
    """What of it lies within that box (Sutherland and Hodgman, 1974); None where nothing does."""
    points = list(outline.points)
    for axis, edge, side in ((0, box.x1, 1), (0, box.x2, -1), (1, box.y1, 1), (1, box.y2, -1)):
        points = list(_cut(points, axis, edge, side))
    return outlined(points)


def crosses(points: Sequence[Point]) -> bool:
    """Two sides of the closed line meet anywhere but in the corner they share: it has no area
    that could be measured."""
    sides = list(zip(points, (*points[1:], points[0]), strict=True))
    last = len(sides) - 1
    apart = ((i, j) for i, j in combinations(range(len(sides)), 2) if j - i not in (1, last))
    return any(_meet(*sides[i], *sides[j]) for i, j in apart)


def _cut(points: list[Point], axis: int, edge: float, side: int) -> Iterator[Point]:
    """side: 1 keeps what lies beyond the edge, -1 what lies before it."""
    for one, other in zip(points, (*points[1:], *points[:1]), strict=True):
        here, there = (one[axis] - edge) * side, (other[axis] - edge) * side
        if here >= 0:
            yield one
        if here * there < 0:
            share = here / (here - there)
            x, y = (_between(a, b, share) for a, b in zip(one, other, strict=True))
            yield (edge, y) if axis == 0 else (x, edge)


def _on(edge: float) -> float:
    return min(1.0, max(0.0, edge))


def _between(one: float, other: float, share: float) -> float:
    return min(max(one, other), max(min(one, other), one + share * (other - one)))


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    """The stretches a–b and c–d have a point in common."""
    turns = _turn(a, b, c), _turn(a, b, d), _turn(c, d, a), _turn(c, d, b)
    if turns[0] * turns[1] < 0 and turns[2] * turns[3] < 0:
        return True
    ends = ((a, b, c), (a, b, d), (c, d, a), (c, d, b))
    return any(turn == 0 and _within(*each) for turn, each in zip(turns, ends, strict=True))


def _turn(a: Point, b: Point, c: Point) -> float:
    """To which side c lies of the line through a and b; 0: on it."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _within(a: Point, b: Point, c: Point) -> bool:
    """c, on the line through a and b, lies between them."""
    return all(min(p, q) <= r <= max(p, q) for p, q, r in zip(a, b, c, strict=True))
