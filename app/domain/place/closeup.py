"""Looking closer: a place in a photo, and the part of the original that is cut out for it."""

import math
from dataclasses import dataclass

from app.domain.place.region import Region

_MARGIN = 0.15  # of the place's own size, on each side: what it lies in belongs to what it is
_LEAST = 256  # pixels; less of a photo tells a model nothing
_RATIO = 3  # one side by the other: in longer pictures models lose their places


@dataclass(frozen=True, slots=True)
class Look:
    """What a person wants looked at: a place, and the finding it is of, "" where they drew it."""

    photo_id: str
    region: Region
    finding_id: str = ""


@dataclass(frozen=True, slots=True)
class Closeup:
    """A part of a photo at full resolution, as a model was shown it. region: that part; number:
    what it was called, as one more photo; label: the words before it, exactly; width, height in
    pixels, sha256 of the JPEG. blackouts: places of the whole photo that are overwritten in it."""

    look: Look
    region: Region
    number: int
    label: str
    width: int
    height: int
    sha256: str
    blackouts: tuple[Region, ...] = ()


def around(wanted: Region, width: int, height: int) -> Region:
    """The part of a photo of that size, in pixels, to be cut out for a place: with a margin, not
    too small, not too long, on whole pixels."""
    left, top, right, bottom = wanted.in_pixels(width, height)
    wide = max((right - left) * (1 + 2 * _MARGIN), _LEAST)
    tall = max((bottom - top) * (1 + 2 * _MARGIN), _LEAST)
    wide, tall = max(wide, tall / _RATIO), max(tall, wide / _RATIO)
    x1, x2 = _span((left + right) / 2, wide, width)
    y1, y2 = _span((top + bottom) / 2, tall, height)
    return Region(x1 / width, y1 / height, x2 / width, y2 / height)


def _span(middle: float, length: float, whole: int) -> tuple[int, int]:
    """From and to, moved inside where it reached over an edge."""
    wanted = min(math.ceil(length), whole)
    start = min(max(0, round(middle - wanted / 2)), whole - wanted)
    return start, start + wanted
