"""A foreign file to pixels, no larger than needed. Runs in the decoding child."""

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import simplejpeg

# Imported by name, so that Pillow does not load every format it knows for the first TIFF.
from PIL import (
    BmpImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from app.domain.photo import ExifFacts
from app.errors import PhotoRefused, Refusal
from app.photos import exif, limits
from app.photos.colour import resizable, to_srgb
from app.photos.cut import fitting
from app.photos.formats import HEAD_BYTES, JPEG, TIFF, WEBP, Format, format_of
from app.photos.heif import Heif
from app.photos.webp import announced_size

PLUGINS = (BmpImagePlugin, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_NEW_SUBFILE_TYPE = 254


@dataclass(frozen=True, slots=True)
class Decoded:
    """picture: upright RGB in sRGB; width, height: of the upright original; damaged: the file's
    data is broken although it could be decoded."""

    picture: Image.Image
    media_type: str
    width: int
    height: int
    exif: ExifFacts
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file's pixels at full size, as they lie in it. size: upright; orientation: what is still to
    be done to them (EXIF's numbers); profile: of their colours."""

    picture: Image.Image
    form: Format
    size: tuple[int, int]
    orientation: int
    profile: bytes | None
    exif: ExifFacts


def decode(
    path: Path,
    most: int = limits.SCREEN_PIXELS,
    least: int = limits.LEAST_DECODED_PIXELS,
) -> Decoded:
    """The first picture of the file, with at most so many pixels; a JPEG is decoded smaller than
    it is, but not below least. Raises PhotoRefused, or whatever the decoders raise for a broken
    file."""
    data = path.read_bytes()
    if format_of(data[:HEAD_BYTES]) is JPEG:
        with Image.open(io.BytesIO(data), formats=[JPEG.pillow]) as image:
            return _jpeg(image, data, most, least)
    found = loaded(data)
    picture = to_srgb(shrunk(resizable(found.picture), most), found.profile)
    return Decoded(
        upright(picture, found.orientation), found.form.media_type, *found.size, found.exif
    )


def loaded(data: bytes) -> Loaded:
    """The first picture of a file of any format but JPEG. Raises like decode()."""
    form = format_of(data[:HEAD_BYTES])
    if form is None:
        raise PhotoRefused("", Refusal.UNKNOWN_FORMAT)
    if not form.pillow:
        return _heif(data, form)
    if form is WEBP and (size := announced_size(data[:HEAD_BYTES])):
        check_size(*size)
    with Image.open(io.BytesIO(data), formats=[form.pillow]) as image:
        return _other(image, form)


def shrunk(image: Image.Image, pixels: int) -> Image.Image:
    """The picture with at most that many pixels; the same object if it has no more."""
    size = fitting(*image.size, pixels)
    if size == image.size:
        return image
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def drafted(image: Image.Image, sides: tuple[int, int]) -> Image.Image:
    """A JPEG as Pillow decodes it, at the smallest of the four cheap sizes that has those sides."""
    image.draft(image.mode, sides)
    image.load()
    return image


def _jpeg(image: Image.Image, data: bytes, most: int, least: int) -> Decoded:
    check_size(*image.size)
    told = exif.facts(image)
    width, height = image.size
    profile = image.info.get("icc_profile")
    pixels, damaged = _jpeg_pixels(image, data, least)
    picture = upright(to_srgb(shrunk(pixels, most), profile), told.orientation)
    if told.orientation >= 5:
        width, height = height, width
    return Decoded(picture, JPEG.media_type, width, height, told, damaged)


def _jpeg_pixels(image: Image.Image, data: bytes, least: int) -> tuple[Image.Image, bool]:
    """The pixels at 1, 1/2, 1/4 or 1/8, and whether the data is damaged.

    libjpeg-turbo tells of damage that Pillow passes over in silence; what it complains of is
    left to Pillow, which refuses a file that ends too early and decodes one that is only
    damaged. Pillow alone does ink (CMYK).
    """
    sides = _least(*image.size, least)
    damaged = False
    if image.mode in ("RGB", "L"):
        try:
            return _turbo(data, image.mode, *sides), False
        except ValueError:
            damaged = True
    return drafted(image, sides), damaged


def _turbo(data: bytes, mode: str, width: int, height: int) -> Image.Image:
    space = "RGB" if mode == "RGB" else "GRAY"
    pixels = simplejpeg.decode_jpeg(data, space, min_width=width, min_height=height)
    return Image.fromarray(np.squeeze(pixels, 2) if mode == "L" else pixels)


def _least(width: int, height: int, pixels: int) -> tuple[int, int]:
    """The smallest of the four cheap sizes that holds enough detail."""
    for part in (8, 4, 2):
        across, down = -(-width // part), -(-height // part)
        if across * down >= pixels:
            return across, down
    return width, height


def _other(image: Image.Image, form: Format) -> Loaded:
    if form is TIFF and int(getattr(image, "tag_v2", {}).get(_NEW_SUBFILE_TYPE, 0)) & 1:
        # Raw files of cameras begin with a preview; taking that for the photo would be wrong.
        raise PhotoRefused("", Refusal.UNKNOWN_FORMAT, "raw")
    check_size(*image.size)
    told = exif.facts(image)
    image.load()
    # Pillow turns a TIFF while loading it, the others it leaves as they are.
    turn = 1 if form is TIFF else told.orientation
    size = image.size[::-1] if turn >= 5 else image.size
    return Loaded(image, form, size, turn, image.info.get("icc_profile"), told)


def _heif(data: bytes, form: Format) -> Loaded:
    opened = Heif(data)
    check_size(*opened.size)
    told = exif.facts(opened.metadata())
    image = opened.decoded()
    check_size(*image.size)  # a HEIF may turn out different from what it announced
    return Loaded(image, form, image.size, 1, image.info.get("icc_profile"), told)


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """Turned as the EXIF orientation says."""
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def check_size(width: int, height: int) -> None:
    """Raises PhotoRefused for a photo that is no photo, or too much of one."""
    if width * height > limits.MAX_PIXELS:
        raise PhotoRefused("", Refusal.TOO_MANY_PIXELS, f"{width} × {height}")
