"""Which picture is to be made of a photo, besides those made when it came in."""

import hashlib
import json
from dataclasses import dataclass
from math import sqrt

from app.domain.place.region import WHOLE, Region
from app.photos.limits import SENT_QUALITY

PRINT = "print-"


@dataclass(frozen=True, slots=True)
class Cut:
    """part: of the upright original; width, height: the picture's size in pixels; blackouts:
    places of the whole photo that are overwritten before anything is made of it; quality: of the
    JPEG, 1 to 95."""

    part: Region
    width: int
    height: int
    blackouts: tuple[Region, ...] = ()
    quality: int = SENT_QUALITY

    @property
    def key(self) -> str:
        """The same for equal cuts, another for others: names their files, which say whether they
        are prints for paper."""
        places = [region.as_list() for region in (self.part, *self.blackouts)]
        paper = self.quality != SENT_QUALITY
        told = json.dumps([self.width, self.height, places, *([self.quality] if paper else [])])
        return (PRINT if paper else "") + hashlib.sha256(told.encode()).hexdigest()[:16]

    def as_list(self) -> list[object]:
        """The plain form in which it goes to the decoding child."""
        places = [region.as_list() for region in self.blackouts]
        return [self.part.as_list(), self.width, self.height, places, self.quality]


def cut_of(
    size: tuple[int, int], pixels: int, part: Region = WHOLE, blackouts: tuple[Region, ...] = ()
) -> Cut:
    """A cut of that part of a photo of that size, with at most so many pixels."""
    left, top, right, bottom = part.in_pixels(*size)
    width, height = fitting(round(right - left), round(bottom - top), pixels)
    return Cut(part, width, height, blackouts)


def cut_from(told: list[object]) -> Cut:
    """The cut whose plain form that is. Raises ValueError and TypeError for anything else."""
    part, width, height, places, quality = told
    if not (isinstance(part, list) and isinstance(places, list)):
        raise TypeError(told)
    if not (isinstance(width, int) and isinstance(height, int) and isinstance(quality, int)):
        raise TypeError(told)
    hidden = tuple(Region(*place) for place in places)
    return Cut(Region(*part), width, height, hidden, quality)


def fitting(width: int, height: int, pixels: int) -> tuple[int, int]:
    """The largest size of the same shape with at most that many pixels, never enlarged."""
    scale = min(1.0, sqrt(pixels / (width * height)))
    return max(1, int(width * scale)), max(1, int(height * scale))
