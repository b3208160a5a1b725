"""A JPEG to pixels, decoded at once as small as is wanted. Runs in the decoding child.

libjpeg-turbo (by simplejpeg) tells of damage that Pillow passes over in silence; what it complains
of is left to Pillow, which refuses a file that ends too early and decodes one that is only damaged.
Pillow alone does ink (CMYK).
"""

import io
from collections.abc import Callable

import numpy as np
import simplejpeg
from numpy.typing import NDArray
from PIL import Image, JpegImagePlugin

from app.domain.place.tile_set import reduced
from app.photos import exif
from app.photos.formats import JPEG
from app.photos.limits import MOST_HELD_BYTES
from app.photos.lying import Box, Lying, Size, Taken, check_size, of_picture, upright_size

_SPACES = {"RGB": "RGB", "L": "GRAY"}


def opened(data: bytes, step_for: Callable[[int, int], int]) -> Lying:
    """The photo at 1/step of its size: 1, 2, 4 or 8, as step_for says of its width and height.
    Raises PhotoRefused, or what the decoders raise for a broken file."""
    with Image.open(io.BytesIO(data), formats=[JPEG.pillow]) as image:
        check_size(*image.size)
        told, profile, full = exif.facts(image), image.info.get("icc_profile"), image.size
        step = step_for(*full)
        taken, damaged = _taken(image, data, step)
    turn = told.orientation
    size = upright_size(reduced(*full, step), turn)
    return Lying(JPEG, upright_size(full, turn), size, turn, profile, told, taken, damaged)


def _taken(image: Image.Image, data: bytes, step: int) -> tuple[Taken, bool]:
    """Boxes, and whether the data is damaged."""
    sides, damaged = reduced(*image.size, step), False
    if image.mode in _SPACES:
        try:
            if step == 1 and _is_held_in_planes(image):
                return _of_planes(data), False
            return _of_array(_turbo(data, _SPACES[image.mode], sides)), False
        except ValueError:
            damaged = True
    picture = _drafted(data, image.mode, step)
    return of_picture(picture, 1 if picture.size == sides else step), damaged


def _drafted(data: bytes, mode: str, step: int) -> Image.Image:
    """As Pillow decodes it, at 1/step of its size."""
    with Image.open(io.BytesIO(data), formats=[JPEG.pillow]) as image:
        width, height = image.size
        # Pillow takes the smallest of the four sizes that is no smaller, and rounds up.
        image.draft(mode, (max(1, width // step), max(1, height // step)))
        image.load()
        return image


def _turbo(data: bytes, space: str, sides: Size) -> NDArray[np.uint8]:
    pixels = simplejpeg.decode_jpeg(data, space, min_width=sides[0], min_height=sides[1])
    return np.squeeze(pixels, 2) if space == "GRAY" else np.asarray(pixels)


def _of_array(pixels: NDArray[np.uint8]) -> Taken:
    return lambda box: Image.fromarray(pixels[box[1] : box[3], box[0] : box[2]])


def _is_held_in_planes(image: Image.Image) -> bool:
    """A progressive JPEG is held whole as coefficients, 3 bytes a pixel, beside what comes out of
    it: where that is too much, and its colour is at half the size (4:2:0)."""
    large = 6 * image.width * image.height > MOST_HELD_BYTES
    layers = image.layer if isinstance(image, JpegImagePlugin.JpegImageFile) else []
    halved = [tuple(sampling[1:3]) for sampling in layers] == [(2, 2), (1, 1), (1, 1)]
    in_yuv = image.info.get("adobe_transform", 1) == 1
    return large and halved and in_yuv and "progressive" in image.info


def _of_planes(data: bytes) -> Taken:
    """Colour out of a decode at half the size, which has all there is of it, brightness out of
    another: 1.5 bytes a pixel. They are put together for the box alone, as libjpeg does it."""
    _, blue, red = _drafted(data, "YCbCr", 2).split()
    grey = _turbo(data, "GRAY", (0, 0))

    def taken(box: Box) -> Image.Image:
        left, top, right, bottom = box
        size, place = (right - left, bottom - top), (left / 2, top / 2, right / 2, bottom / 2)
        colours = (c.resize(size, Image.Resampling.BILINEAR, box=place) for c in (blue, red))
        bright = Image.fromarray(grey[top:bottom, left:right])
        return Image.merge("YCbCr", (bright, *colours)).convert("RGB")

    return taken
