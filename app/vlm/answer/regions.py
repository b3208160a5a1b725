"""Understanding the boxes a model gives, whatever scale and shape they come in."""

import math
import re
from collections.abc import Sequence
from typing import Any

from app.domain.events import Repair
from app.domain.place.region import Region
from app.vlm.request.question import Picture

SCALE = 1000
_OVERSHOOT = 1.05  # a box may reach this far beyond its scale before the scale is in doubt
_CORNERS = (
    ("x1", "y1", "x2", "y2"),
    ("xmin", "ymin", "xmax", "ymax"),
    ("left", "top", "right", "bottom"),
)
_NUMBER = r"[-+]?\d{1,12}(?:\.\d{1,12})?"
_FOUR_NUMBERS = re.compile(rf"[\s\[(]*({_NUMBER}(?:[\s,;]+{_NUMBER}){{3}})[\s\])]*")

Found = tuple[Region | None, list[Repair]]


class Regions:
    """Boxes of one answer, in any picture of any part of a photo. Whether a picture's boxes are
    pixels is decided once for each picture, by the first box that can be nothing else, and holds
    from there on: boxes are told as they come, so those before it stay as they were understood.
    in_pixels: they were asked for so, and nothing needs deciding."""

    def __init__(self, pictures: Sequence[Picture], in_pixels: bool = False) -> None:
        self._pictures = pictures
        self._asked_in_pixels = in_pixels
        self._in_pixels: set[int] = set()
        self._in_fractions: set[int] = set()

    def read(self, value: object, number: int) -> Found:
        """The box in picture number (from 1), in fractions of the whole photo the picture shows
        a part of, and what had to be put right for it.

        None without a repair where no box is given; None and NO_REGION where one makes no sense.
        """
        if value in (None, "", "null", "None", []):
            return None, []
        numbers, repairs = _four(value)
        if numbers is None:
            return None, [Repair.NO_REGION]
        width, height, unit = self._unit(numbers, number)
        if not width:
            return None, [Repair.NO_REGION]
        x1, y1, x2, y2 = numbers
        box = [x1 / width, y1 / height, x2 / width, y2 / height]
        region, more = _inside(box)
        if region is None:
            return None, [Repair.NO_REGION]
        return region.placed_in(self._pictures[number - 1].part), repairs + unit + more

    def _unit(self, box: list[float], number: int) -> tuple[float, float, list[Repair]]:
        """What is 1 along x and y; 0 for a box in no scale that makes sense."""
        if _is_fraction(box) or (max(box) <= 1 and number in self._in_fractions):
            self._in_fractions.add(number)
            return 1, 1, [Repair.FRACTION_REGION]
        if max(box) <= 1:
            return 0, 0, []
        picture = self._pictures[number - 1]
        if self._asked_in_pixels:
            return picture.width, picture.height, []
        if number in self._in_pixels or _must_be_pixels(box, picture):
            self._in_pixels.add(number)
            return picture.width, picture.height, [Repair.PIXEL_REGION]
        return SCALE, SCALE, []


def _is_fraction(box: list[float]) -> bool:
    broken = any(not number.is_integer() for number in box)
    return broken and all(1 - _OVERSHOOT <= number <= _OVERSHOOT for number in box)


def _must_be_pixels(box: list[float], picture: Picture) -> bool:
    """Far beyond 1000, and yet inside the picture as it was sent."""
    x1, y1, x2, y2 = box
    fits = max(x1, x2) <= picture.width * 1.01 and max(y1, y2) <= picture.height * 1.01
    return fits and min(box) >= 0 and max(box) > SCALE * _OVERSHOOT


def _inside(box: list[float]) -> Found:
    x1, y1, x2, y2 = box
    repairs = []
    if x1 > x2 or y1 > y2:
        repairs.append(Repair.SWAPPED_REGION)
    ordered = [min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)]
    cut = [min(max(edge, 0.0), 1.0) for edge in ordered]
    if cut != ordered:
        repairs.append(Repair.CLIPPED_REGION)
    if cut[0] >= cut[2] or cut[1] >= cut[3]:
        return None, []
    return Region(*cut), repairs


def _four(value: Any) -> tuple[list[float] | None, list[Repair]]:
    """Four numbers out of a list, a nested list, an object or a text."""
    if isinstance(value, dict):
        value, repairs = _of_object(value), [Repair.JSON_MENDED]
    elif isinstance(value, str):
        found = _FOUR_NUMBERS.fullmatch(value)
        value = re.findall(_NUMBER, found[1]) if found else None
        repairs = []
    else:
        value, repairs = _unnested(value)
    if not isinstance(value, list) or len(value) != 4:
        return None, []
    numbers = [number_of(item) for item in value]
    if any(isinstance(item, str) for item in value):
        repairs = [*repairs, Repair.NUMBER_AS_TEXT]
    known = [number for number in numbers if number is not None]
    return (known, repairs) if len(known) == 4 else (None, [])


def _unnested(value: Any) -> tuple[Any, list[Repair]]:
    """[[x1, y1, x2, y2]] and [[x1, y1], [x2, y2]] as one flat list."""
    if not isinstance(value, list) or not value or not all(isinstance(i, list) for i in value):
        return value, []
    if len(value) == 1 or all(len(pair) == 2 for pair in value):
        return [number for pair in value for number in pair], [Repair.JSON_MENDED]
    return None, []


def _of_object(value: dict[str, Any]) -> list[Any] | None:
    for names in _CORNERS:
        if all(name in value for name in names):
            return [value[name] for name in names]
    sides = (("x", "y", "width", "height"), ("x", "y", "w", "h"))
    for names in sides:
        x, y, width, height = (number_of(value.get(name)) for name in names)
        if x is not None and y is not None and width is not None and height is not None:
            return [x, y, x + width, y + height]
    return None


def number_of(value: object) -> float | None:
    """A finite number, also one written as text; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str) and not re.fullmatch(rf"\s*{_NUMBER}\s*", value):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None
