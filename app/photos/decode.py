"""A foreign file to pixels, no larger than needed. Runs in the decoding child."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

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
from app.domain.place.tile_set import STEPS, reduced
from app.errors import PhotoRefused, Refusal
from app.photos import exif, jpeg, limits
from app.photos.cut import fitting
from app.photos.formats import HEAD_BYTES, JPEG, TIFF, WEBP, Format, format_of
from app.photos.heif import Heif
from app.photos.lying import Lying, check_size, finished, of_picture, upright_size
from app.photos.webp import announced_size

PLUGINS = (BmpImagePlugin, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)
_NEW_SUBFILE_TYPE = 254
# So many times as wide is not much more than what is wanted.
_NEAR = 1.4
StepFor = Callable[[int, int], int]


@dataclass(frozen=True, slots=True)
class Decoded:
    """picture: upright RGB in sRGB; width, height: of the upright original; damaged: the file's
    data is broken although it could be decoded."""

    picture: Image.Image
    form: Format
    width: int
    height: int
    exif: ExifFacts
    damaged: bool = False


def decode(
    path: Path,
    most: int = limits.SCREEN_PIXELS,
    least: int = limits.LEAST_DECODED_PIXELS,
) -> Decoded:
    """The first picture of the file, with at most so many pixels, taken out of it smaller than it
    is, but not below least. Raises PhotoRefused, or whatever the decoders raise for a broken
    file."""
    lying = opened(path, partial(step_for, least=least))
    raw = shrunk(lying.raw((0, 0, *lying.size)), most)
    profile, turn = lying.profile, lying.orientation
    told = (lying.form, *lying.full, lying.exif, lying.damaged)
    del lying  # the file's own pixels go before the next copy of these is made
    return Decoded(finished(raw, profile, turn), *told)


def opened(path: Path, step: StepFor) -> Lying:
    """The first picture of the file, decoded; step says by how much smaller it is wanted, one of
    STEPS, from the width and height of what lies there. Raises like decode()."""
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    form = format_of(head)
    if form is None:
        raise PhotoRefused("", Refusal.UNKNOWN_FORMAT)
    if form is JPEG:
        return jpeg.opened(path.read_bytes(), step)
    if not form.pillow:
        return _heif(path.read_bytes(), form, step)
    if form is WEBP and (size := announced_size(head)):
        check_size(*size)
    with Image.open(path, formats=[form.pillow]) as image:
        return _other(image, form, step)


def step_for(width: int, height: int, least: int) -> int:
    """The largest step by which at least that many pixels are left."""
    for step in reversed(STEPS):
        across, down = reduced(width, height, step)
        if across * down >= least:
            return step
    return 1


def shrunk(image: Image.Image, pixels: int) -> Image.Image:
    """The picture with at most that many pixels; the same object if it has no more."""
    size = fitting(*image.size, pixels)
    if size == image.size:
        return image
    # Nobody tells it from Lanczos there (54 to 60 dB measured), and it takes three quarters.
    near = image.width < _NEAR * size[0]
    filtered = Image.Resampling.BICUBIC if near else Image.Resampling.LANCZOS
    return image.resize(size, filtered, reducing_gap=2.0)


def _other(image: Image.Image, form: Format, step: StepFor) -> Lying:
    if form is TIFF and int(getattr(image, "tag_v2", {}).get(_NEW_SUBFILE_TYPE, 0)) & 1:
        # Raw files of cameras begin with a preview; taking that for the photo would be wrong.
        raise PhotoRefused("", Refusal.UNKNOWN_FORMAT, "raw")
    check_size(*image.size)
    told = exif.facts(image)
    image.load()
    # Pillow turns a TIFF while loading it, the others it leaves as they are.
    turn = 1 if form is TIFF else told.orientation
    by = step(*image.size)
    full, size = (upright_size(s, turn) for s in (image.size, reduced(*image.size, by)))
    profile = image.info.get("icc_profile")
    return Lying(form, full, size, turn, profile, told, of_picture(image, by))


def _heif(data: bytes, form: Format, step: StepFor) -> Lying:
    opened = Heif(data)
    check_size(*opened.size)
    told = exif.facts(opened.metadata())
    opened.load()
    check_size(*opened.size)  # a HEIF may turn out different from what it announced
    by = step(*opened.size)
    size = reduced(*opened.size, by)
    return Lying(form, opened.size, size, 1, opened.profile, told, opened.taken(by))
