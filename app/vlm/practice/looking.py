"""What the practice engine sees in a picture: contrast and colours, and nothing else.

Only pictures that Tessera made itself come here.
"""

import colorsys
import io
from collections import deque

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_LONG_SIDE = 192
_CELLS = 16
_MAX_REGIONS = 3
_FLAT = 4.0
"""Grey levels of difference between neighbours below which there is nothing to point at."""

_HUES = (
    (0.04, "red"), (0.11, "orange"), (0.19, "yellow"), (0.45, "green"),
    (0.54, "cyan"), (0.72, "blue"), (0.92, "purple"), (1.01, "red"),
)  # fmt: skip

Box = tuple[int, int, int, int]
_Map = NDArray[np.float64]


def strongest_contrast(jpeg: bytes) -> list[Box]:
    """One to three boxes (x1, y1, x2, y2), 0 to 1000, where neighbouring pixels differ most,
    strongest first; none in a flat picture. The same picture gives the same boxes."""
    with Image.open(io.BytesIO(jpeg), formats=["JPEG"]) as picture:
        picture.draft("L", (_LONG_SIDE, _LONG_SIDE))
        grey = picture.convert("L")
    grey.thumbnail((_LONG_SIDE, _LONG_SIDE))
    cells = _cells(np.asarray(grey, dtype=np.float64))
    boxes: list[Box] = []
    least = max(_FLAT, 1.5 * float(np.median(cells)))
    while len(boxes) < _MAX_REGIONS and cells.max() >= least:
        boxes.append(_take_out(cells))
    return boxes


def colour_halves(jpeg: bytes) -> tuple[str, str]:
    """The strongest colour's English name in the left and the right half, "" where none is."""
    with Image.open(io.BytesIO(jpeg), formats=["JPEG"]) as picture:
        small = np.asarray(picture.convert("RGB").resize((32, 32)), dtype=np.float64) / 255
    return _colour(small[:, :16]), _colour(small[:, 16:])


def _cells(grey: _Map) -> _Map:
    """Mean difference between neighbouring pixels in and round each cell of a grid."""
    down = np.abs(np.diff(grey, axis=0))[:, :-1]
    across = np.abs(np.diff(grey, axis=1))[:-1, :]
    change = down + across
    rows = np.array_split(change, min(_CELLS, change.shape[0]), axis=0)
    parts = (np.array_split(row, min(_CELLS, change.shape[1]), axis=1) for row in rows)
    cells = np.array([[part.mean() for part in row] for row in parts])
    # With its neighbours', so that single pixels' noise makes no box of its own.
    padded = np.pad(cells, 1, mode="edge")
    height, width = cells.shape
    shifted = [padded[y : y + height, x : x + width] for y in range(3) for x in range(3)]
    return np.asarray(np.mean(shifted, axis=0))


def _take_out(cells: _Map) -> Box:
    """The box round the strongest cell and its strong neighbours, which are then used up."""
    height, width = cells.shape
    start = divmod(int(cells.argmax()), width)
    enough, reach = 0.75 * cells[start], _CELLS // 4
    found, waiting = {start}, deque([start])
    while waiting:
        y, x = waiting.popleft()
        for cell in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            near = abs(cell[0] - start[0]) <= reach and abs(cell[1] - start[1]) <= reach
            inside = 0 <= cell[0] < height and 0 <= cell[1] < width
            if near and inside and cell not in found and cells[cell] >= enough:
                found.add(cell)
                waiting.append(cell)
    top, bottom = min(y for y, _ in found), max(y for y, _ in found) + 1
    left, right = min(x for _, x in found), max(x for _, x in found) + 1
    cells[max(0, top - 1) : bottom + 1, max(0, left - 1) : right + 1] = -1.0
    scale_x, scale_y = 1000 / width, 1000 / height
    corners = left * scale_x, top * scale_y, right * scale_x, bottom * scale_y
    return round(corners[0]), round(corners[1]), round(corners[2]), round(corners[3])


def _colour(pixels: _Map) -> str:
    flat = pixels.reshape(-1, 3)
    strong = flat[(flat.max(axis=1) - flat.min(axis=1)) > 0.35]
    if len(strong) * 20 < len(flat):
        return ""
    hue, _, _ = colorsys.rgb_to_hsv(*(float(part) for part in strong.mean(axis=0)))
    return next(name for limit, name in _HUES if hue < limit)
