"""A turned copy of a picture, and where in the picture something found in the copy lies."""

from collections.abc import Sequence
from math import cos, radians, sin

from PIL import Image

from app.domain.place.region import Region

_AROUND = 128  # grey: neither bars nor the white beside them


class Turned:
    """picture: a copy turned anticlockwise by that many degrees, whole, and larger for it."""

    def __init__(self, picture: Image.Image, angle: float) -> None:
        self._size, self._angle = picture.size, radians(angle)
        self.picture = picture.rotate(
            angle, Image.Resampling.BILINEAR, expand=True, fillcolor=_AROUND
        )

    def region(self, corners: Sequence[tuple[float, float]]) -> Region:
        """The box around corners in pixels of the copy, in fractions of the picture."""
        return box([self._back(*corner) for corner in corners], self._size)

    def _back(self, x: float, y: float) -> tuple[float, float]:
        right, down = x - self.picture.width / 2, y - self.picture.height / 2
        c, s = cos(self._angle), sin(self._angle)
        width, height = self._size
        return c * right - s * down + width / 2, s * right + c * down + height / 2


def times_larger(size: tuple[int, int], angle: float) -> float:
    """How many times as many pixels a copy has that is turned by that many degrees."""
    c, s = abs(cos(radians(angle))), abs(sin(radians(angle)))
    width, height = size
    return (c * width + s * height) * (s * width + c * height) / (width * height)


def box(corners: Sequence[tuple[float, float]], size: tuple[int, int]) -> Region:
    """The box around corners in pixels of a picture of that size, at least a pixel each way."""
    (left, right), (top, bottom) = (
        _span(places, length)
        for places, length in zip(zip(*corners, strict=True), size, strict=True)
    )
    return Region(left, top, right, bottom)


def _span(places: Sequence[float], length: int) -> tuple[float, float]:
    first = min(max(0.0, min(places)), length - 1.0)
    last = max(first + 1, min(float(length), max(places) + 1))
    return first / length, last / length
