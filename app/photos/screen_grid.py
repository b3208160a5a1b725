"""Photos of a screen, told by its grid of pixels: two fine rasters at right angles, equally wide.

Measured on 192 photos of damage, of which none is accused: the strongest rasters of their own, in
print and asphalt, come to 45. Screens there were none to photograph: simulated ones (stripes of
three colours, blur, noise, JPEG) come to 100 and more where the camera has at least two pixels for
one of the screen's; below that the grid is not in the picture, and nothing is said.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_SIDE = 256
# Places looked at, as shares of height and width; the middle one of their figures counts.
_PLACES = ((0.5, 0.5), (0.3, 0.3), (0.7, 0.7))
# Rasters finer than every eighth pixel; coarser ones are bricks and grilles.
_FINEST, _COARSEST = 0.5, 0.12
_JPEG_STEP = _SIDE // 8  # JPEG's own blocks leave traces at these, along the axes
_SQUARE, _EQUAL = 12.0, 0.25  # degrees off the right angle, share of the frequency
_NOISE = 5.0
GRID_ABOVE = 80.0
_Floats = NDArray[np.float64]


def is_of_screen(picture: Image.Image) -> bool:
    """Whether the picture, as large as it was decoded, is one of a screen."""
    return grid(picture) > GRID_ABOVE


def grid(picture: Image.Image) -> float:
    """How much stronger the weaker of two such rasters is than what is usual in the picture; 0 for
    one with a side below 256 px. The picture should be as large as it was decoded."""
    width, height = picture.size
    if min(height, width) < _SIDE:
        return 0.0
    found: list[float] = []
    for down, across in _PLACES:
        if len(found) == len(_PLACES) - 1 and max(found) <= GRID_ABOVE:
            return max(found)  # whatever the last one says, the middle figure is no more than this
        top = min(max(0, int(down * height) - _SIDE // 2), height - _SIDE)
        left = min(max(0, int(across * width) - _SIDE // 2), width - _SIDE)
        square = picture.crop((left, top, left + _SIDE, top + _SIDE)).convert("L")
        found.append(_rasters(np.asarray(square, dtype=np.float64)))
    return sorted(found)[len(found) // 2]


def _rasters(square: _Floats) -> float:
    window, fine, frequency, angle = _plane()
    waves = np.abs(np.fft.rfft2((square - square.mean()) * window))
    strength = np.where(fine, waves, 0.0) / (np.median(waves[fine]) + _NOISE)
    peak = np.unravel_index(strength.argmax(), strength.shape)
    off = np.abs(angle - (angle[peak] + 90) % 180)
    crossing = np.minimum(off, 180 - off) < _SQUARE
    equal = np.abs(frequency - frequency[peak]) < _EQUAL * frequency[peak]
    return float(min(strength[peak], np.max(strength, where=crossing & equal, initial=0.0)))


@lru_cache(maxsize=1)
def _plane() -> tuple[_Floats, NDArray[np.bool_], _Floats, _Floats]:
    """The window, and over half of all waves, as the others are theirs turned about: which are
    looked at, their frequency and direction."""
    down, across = np.meshgrid(
        np.fft.fftfreq(_SIDE, 1 / _SIDE), np.arange(_SIDE // 2 + 1), indexing="ij"
    )
    frequency = np.hypot(down, across) / _SIDE
    blocks = (np.abs(down) <= 1) & (np.abs(across) % _JPEG_STEP <= 1)
    blocks |= (np.abs(across) <= 1) & (np.abs(down) % _JPEG_STEP <= 1)
    twice = (across == 0) & (down < 0)
    fine = (frequency > _COARSEST) & (frequency < _FINEST) & ~blocks & ~twice
    window = np.hanning(_SIDE)[:, None] * np.hanning(_SIDE)[None, :]
    return window, fine, frequency, np.degrees(np.arctan2(down, across)) % 180
