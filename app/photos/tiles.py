"""Squares of an original, full or reduced, as they are looked at. Runs in the decoding child.

The original is never held twice: 48 Mpx are 144 MB as they come out of libjpeg-turbo, and every
step after that is done for a square alone.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import simplejpeg
from numpy.typing import NDArray
from PIL import Image

from app.domain.tile_set import TileSet, box_of, reduced
from app.photos import exif
from app.photos.colour import resizable, to_srgb
from app.photos.decode import check_size, drafted, loaded, upright
from app.photos.formats import HEAD_BYTES, JPEG, format_of
from app.photos.light import MARGIN, brought_out

Box = tuple[int, int, int, int]
Size = tuple[int, int]
# From a box of the upright picture of that size to the same box as it lies in the file.
_LIES: dict[int, Callable[[Box, Size], Box]] = {
    2: lambda b, s: (s[0] - b[2], b[1], s[0] - b[0], b[3]),
    3: lambda b, s: (s[0] - b[2], s[1] - b[3], s[0] - b[0], s[1] - b[1]),
    4: lambda b, s: (b[0], s[1] - b[3], b[2], s[1] - b[1]),
    5: lambda b, _: (b[1], b[0], b[3], b[2]),
    6: lambda b, s: (b[1], s[0] - b[2], b[3], s[0] - b[0]),
    7: lambda b, s: (s[1] - b[3], s[0] - b[2], s[1] - b[1], s[0] - b[0]),
    8: lambda b, s: (s[1] - b[3], b[0], s[1] - b[1], b[2]),
}


@dataclass(frozen=True, slots=True)
class _Lying:
    """A photo as it lies in its file. size: upright, in full; taken(box, shrink): that box of it,
    made so many times smaller."""

    size: Size
    orientation: int
    profile: bytes | None
    shrink: int
    taken: Callable[[Box], Image.Image]


def tiles(path: Path, wanted: TileSet) -> list[bytes]:
    """The squares' pixels, row by row, 3 bytes each: RGB in sRGB, upright. Raises PhotoRefused,
    ValueError for a square beside the photo, or whatever the decoders raise."""
    data = path.read_bytes()
    form = format_of(data[:HEAD_BYTES])
    lying = _jpeg(data, wanted.step) if form is JPEG else _other(data, wanted.step)
    size = reduced(*lying.size, wanted.step)
    made = _brought_out if wanted.edges else _tile
    return [made(lying, box_of(tile, size), size).tobytes() for tile in wanted.tiles]


def _brought_out(lying: _Lying, box: Box, size: Size) -> Image.Image:
    """With its surroundings, so that neighbours still meet."""
    left, top = max(0, box[0] - MARGIN), max(0, box[1] - MARGIN)
    around = (left, top, min(size[0], box[2] + MARGIN), min(size[1], box[3] + MARGIN))
    picture = brought_out(_tile(lying, around, size))
    return picture.crop((box[0] - left, box[1] - top, box[2] - left, box[3] - top))


def _tile(lying: _Lying, box: Box, size: Size) -> Image.Image:
    wide, high = box[2] - box[0], box[3] - box[1]
    shrink, whole = lying.shrink, lying.size
    if shrink > 1:  # the file's own pixels, of which several make one
        left, top, right, bottom = (edge * shrink for edge in box)
        box, size = (left, top, min(whole[0], right), min(whole[1], bottom)), whole
    turned = _LIES.get(lying.orientation)
    taken = lying.taken(turned(box, size) if turned else box)
    picture = upright(to_srgb(resizable(taken), lying.profile), lying.orientation)
    if picture.size != (wide, high):
        picture = picture.resize((wide, high), Image.Resampling.BOX)
    return picture


def _jpeg(data: bytes, step: int) -> _Lying:
    """Decoding makes it smaller at once, which costs a part of the memory and time."""
    with Image.open(io.BytesIO(data), formats=[JPEG.pillow]) as image:
        check_size(*image.size)
        turn, profile = exif.facts(image).orientation, image.info.get("icc_profile")
        size = image.size[::-1] if turn >= 5 else image.size
        sides = reduced(*image.size, step)
        pixels = _turbo(data, sides) if image.mode == "RGB" else None
        if pixels is not None:
            return _Lying(size, turn, profile, 1, partial(_cropped, pixels))
        picture = drafted(image, sides)
    return _Lying(size, turn, profile, 1 if picture.size == sides else step, picture.crop)


def _turbo(data: bytes, sides: Size) -> NDArray[np.uint8] | None:
    """None for a damaged file: that is left to Pillow, which is patient."""
    try:
        return np.asarray(
            simplejpeg.decode_jpeg(data, "RGB", min_width=sides[0], min_height=sides[1])
        )
    except ValueError:
        return None


def _cropped(pixels: NDArray[np.uint8], box: Box) -> Image.Image:
    left, top, right, bottom = box
    return Image.fromarray(pixels[top:bottom, left:right])


def _other(data: bytes, step: int) -> _Lying:
    found = loaded(data)
    return _Lying(found.size, found.orientation, found.profile, step, found.picture.crop)
