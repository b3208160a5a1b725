"""Writing is read twice: as it stands there, and with its contrast evened out.

Faint words, put there to be seen by a model and by nobody else, are found the second time only. In
it no line is turned over either: the reader turns some that stand upright, and reads rubbish.
Lines are looked for in a picture about as large as a model is sent, which takes a third of the time
of a large photo; they are read at its full size.
"""

import numpy as np
from PIL import Image, ImageFilter

from app.domain.place.region import Region
from app.domain.reading import TextLine
from app.photos.limits import FAINT_SIDE
from app.photos.writing import lines_in, within_limits

# Of the longer side: how far around a pixel its surroundings reach.
_AROUND = 1 / 110
# Grey levels of an evened picture beside its middle; flat surfaces keep their noise small.
_CONTRAST, _LEAST_CONTRAST = 40, 3.0
# Rubbish is rarely as sure as this, and a line that was read well is not given up for another.
_SURE, _DOUBTFUL = 0.9, 0.8
_SHORTEST = 4
_NARROW = 2.5  # a long receipt made small has no line left that could be found


def read_twice(picture: Image.Image) -> tuple[TextLine, ...]:
    """The lines of an upright RGB picture, from the top down; places in fractions of it. Raises
    PhotoRefused where the part is not there."""
    first = lines_in(picture)
    narrow = max(picture.size) > _NARROW * min(picture.size)
    side = None if narrow else FAINT_SIDE
    faint = lines_in(evened(picture), turning=False, side=side)
    again = [line for line in faint if _is_sure(line)]
    kept = [line for line in first if not any(_is_better(other, line) for other in again)]
    new = [line for line in again if not any(_share(line, other) for other in kept)]
    return within_limits([*kept, *new])


def evened(picture: Image.Image) -> Image.Image:
    """In grey, with what differs little from its surroundings as clear as what differs much."""
    grey = picture.convert("L")
    around = ImageFilter.BoxBlur(max(2, round(max(grey.size) * _AROUND)))
    off = np.asarray(grey, np.float32) - np.asarray(grey.filter(around), np.float32)
    spread = Image.fromarray(np.minimum(np.abs(off) * 4, 255).astype(np.uint8)).filter(around)
    usual = np.maximum(np.asarray(spread, np.float32) / 4, _LEAST_CONTRAST)
    return Image.fromarray((128 + off / usual * _CONTRAST).clip(0, 255).astype(np.uint8))


def _is_sure(line: TextLine) -> bool:
    return line.confidence >= _SURE and len(line.text) >= _SHORTEST


def _is_better(again: TextLine, line: TextLine) -> bool:
    """Of the same place, and sure where the line is not, or the whole of which it is a part."""
    whole, part = ("".join(one.text.casefold().split()) for one in (again, line))
    is_part = part in whole and len(part) < len(whole)
    return _share(again, line) and (line.confidence < _DOUBTFUL or is_part)


def _share(one: TextLine, other: TextLine) -> bool:
    """They stand in one place: the middle of either is in the other."""
    return _has_middle(one.region, other.region) or _has_middle(other.region, one.region)


def _has_middle(one: Region, other: Region) -> bool:
    x, y = (other.x1 + other.x2) / 2, (other.y1 + other.y2) / 2
    return one.x1 <= x <= one.x2 and one.y1 <= y <= one.y2
