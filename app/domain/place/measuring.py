"""Lengths and areas on a photo, by one length a person knows.

Two or more points were placed by a hand, each with a standard uncertainty of `slack` pixels of the
original in every direction. What follows from that and from the known length's own tolerance is
propagated to first order and stated with coverage factor 2, about 95 % (JCGM 100:2008, «GUM»). It
holds on one plane, seen straight on: tilt and the lens's distortion are no part of it, and whoever
shows a size has to say so.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from math import hypot, sqrt

from app.domain.place.known_length import KnownLength
from app.domain.place.outline import LEAST_POINTS, MOST_POINTS, Point, crosses
from app.domain.place.size import Size

COVERAGE = 2.0
# Standard uncertainty of a placed point, in pixels of the original: no hand is surer than the
# first, none worth keeping less sure than the last.
LEAST_SLACK, MOST_SLACK = 0.5, 10_000.0


class Form(StrEnum):
    """What was drawn: from end to end, from corner to corner, from corner to corner all round."""

    LINE = "line"
    BOX = "box"
    OUTLINE = "outline"

    def takes(self, points: int) -> bool:
        """So many points make one."""
        return LEAST_POINTS <= points <= MOST_POINTS if self is Form.OUTLINE else points == 2


@dataclass(frozen=True, slots=True)
class Drawn:
    """points: in fractions of the upright original; slack: the standard uncertainty of each, in
    pixels of the original, 0.5 to 10,000. Raises ValueError for any other, and for points that
    don't make the form or lie beside the photo."""

    form: Form
    points: tuple[Point, ...]
    slack: float

    def __post_init__(self) -> None:
        placed = all(0.0 <= edge <= 1.0 for point in self.points for edge in point)
        sure = LEAST_SLACK <= self.slack <= MOST_SLACK
        if not (placed and sure and self.form.takes(len(self.points))):
            raise ValueError(f"not a {self.form}: {self.points}, {self.slack}")


@dataclass(frozen=True, slots=True)
class Scale:
    """A line along something whose length is known."""

    line: Drawn
    known: KnownLength

    def __post_init__(self) -> None:
        if self.line.form is not Form.LINE:
            raise ValueError(f"not a length: {self.line.form}")


@dataclass(frozen=True, slots=True)
class Measuring:
    """What was measured on one photo; without a scale nothing has a size."""

    scale: Scale | None = None
    drawn: tuple[Drawn, ...] = ()

    def __bool__(self) -> bool:
        return self.scale is not None or bool(self.drawn)

    def sizes(self, width: int, height: int) -> tuple[Size | None, ...]:
        """Of everything drawn, in its order, on an original of so many pixels."""
        return tuple(size_of(each, self.scale, (width, height)) for each in self.drawn)

    def with_drawn(self, more: Drawn) -> "Measuring":
        """One thing more."""
        return replace(self, drawn=(*self.drawn, more))

    def without(self, drawn: Drawn) -> "Measuring":
        """That one no longer; where there are two alike, one stays."""
        left = list(self.drawn)
        if drawn in left:
            left.remove(drawn)
        return replace(self, drawn=tuple(left))


def letter(place: int) -> str:
    """What the drawn thing in that place, from 0, is called: A to Z, then A1 and on."""
    again, name = divmod(place, 26)
    return f"{chr(ord('A') + name)}{again or ''}"


def size_of(drawn: Drawn, scale: Scale | None, photo: tuple[int, int]) -> Size | None:
    """A length in mm or an area in mm². None without a scale, and for what has no extent or no
    area: lines that cross. photo: width and height of the original in pixels."""
    mm = _mm_per_pixel(scale, photo) if scale else None
    points = list(_pixels(drawn, photo))
    if mm is None:
        return None
    per, share = mm  # relative standard uncertainty
    if drawn.form is Form.LINE:
        pixels, off, power = _length(*points), drawn.slack * sqrt(2), 1
    else:
        pixels, off, power = *_area(drawn, points), 2
    if pixels <= 0:
        return None
    value = pixels * per**power
    return Size(value, COVERAGE * value * hypot(power * share, off / pixels), power == 2)


def _mm_per_pixel(scale: Scale, photo: tuple[int, int]) -> tuple[float, float] | None:
    """And its relative standard uncertainty: both ends, and the tolerance of the known length as a
    rectangular distribution."""
    pixels, known = _length(*_pixels(scale.line, photo)), scale.known
    if pixels <= 0:
        return None
    off = hypot(sqrt(2) * scale.line.slack / pixels, known.tolerance / sqrt(3) / known.mm)
    return known.mm / pixels, off


def _pixels(drawn: Drawn, photo: tuple[int, int]) -> Iterator[Point]:
    return ((x * photo[0], y * photo[1]) for x, y in drawn.points)


def _length(one: Point, other: Point) -> float:
    return hypot(other[0] - one[0], other[1] - one[1])


def _area(drawn: Drawn, points: list[Point]) -> tuple[float, float]:
    """In pixels², and its standard uncertainty."""
    if drawn.form is Form.BOX:
        (x1, y1), (x2, y2) = points
        wide, tall = abs(x2 - x1), abs(y2 - y1)
        return wide * tall, drawn.slack * sqrt(2) * hypot(wide, tall)
    if crosses(points):
        return 0.0, 0.0
    after, before = (*points[1:], points[0]), (points[-1], *points[:-1])
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, after, strict=True))
    # A corner that goes astray changes the area by half of what its neighbours are apart.
    apart = [_length(a, b) for a, b in zip(before, after, strict=True)]
    return abs(twice) / 2, drawn.slack / 2 * hypot(*apart)
