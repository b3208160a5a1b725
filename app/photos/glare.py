"""Glare: places inside a photo that are burnt out, as by a flash or the sun on paint or foil."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops

# All three channels at least this, in squares of so many pixels of a picture that fits 512 px, of
# which more than so large a share is.
_BURNT, _SQUARE, _MOSTLY = 250, 16, 0.6
# Share of the picture one such place covers. Sky, windows and white backgrounds reach the edge and
# do not count. Of 201 photos of damage 5 have a place this large (a burnt-out airbag, hood or lamp,
# a plate painted white), of the 22 ordinary ones none: their largest is 0.013.
GLARE_ABOVE = 0.02


def glare(picture: Image.Image) -> float:
    """The share of an RGB picture that its largest burnt-out place inside covers, 0 to 1."""
    burnt = np.asarray(_darkest(picture.convert("RGB"))) >= _BURNT
    rows, columns = (length // _SQUARE for length in burnt.shape)
    if not rows or not columns:
        return 0.0
    squares = burnt[: rows * _SQUARE, : columns * _SQUARE]
    means = squares.reshape(rows, _SQUARE, columns, _SQUARE).mean(axis=(1, 3))
    return max(_places(means > _MOSTLY), default=0) / (int(rows) * int(columns))


def _darkest(picture: Image.Image) -> Image.Image:
    red, green, blue = picture.split()
    return ImageChops.darker(ImageChops.darker(red, green), blue)


def _places(burnt: NDArray[np.bool_]) -> Iterator[int]:
    """The sizes, in squares, of the connected places that do not reach the edge."""
    left = {(int(row), int(column)) for row, column in zip(*np.nonzero(burnt), strict=True)}
    last_row, last_column = burnt.shape[0] - 1, burnt.shape[1] - 1
    while left:
        waiting, size, inside = [left.pop()], 0, True
        while waiting:
            row, column = waiting.pop()
            size += 1
            inside = inside and 0 < row < last_row and 0 < column < last_column
            around = {(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)}
            waiting += around & left
            left -= around
        if inside:
            yield size
