"""A photo as it lies in its file: boxes of it, full or made smaller, as they are wanted.

The original is never held twice, and never more of it is turned, made smaller or given other
colours than what is wanted: a photo of 48 Mpx is 144 MB as libjpeg-turbo and libheif leave it, and
192 MB as Pillow does.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from app.domain.photo import ExifFacts
from app.errors import PhotoRefused, Refusal
from app.photos import limits
from app.photos.colour import resizable, to_srgb
from app.photos.formats import Format

Box = tuple[int, int, int, int]
Size = tuple[int, int]
Taken = Callable[[Box], Image.Image]

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
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
_STRIP_PIXELS = 250_000  # of the file, made smaller at a time


@dataclass(frozen=True, slots=True)
class Lying:
    """full: the whole photo's size, size: that of what is at hand, 1/1 to 1/8 of it, both upright.
    orientation: what is still to be done to the pixels (EXIF's numbers); profile: of their colours;
    taken: a box of what is at hand, in a mode that can be resized; damaged: the file's data is
    broken although it could be decoded."""

    form: Format
    full: Size
    size: Size
    orientation: int
    profile: bytes | None
    exif: ExifFacts
    taken: Taken
    damaged: bool = False

    def raw(self, box: Box) -> Image.Image:
        """That box of the upright picture, as it lies in the file and in its colours."""
        turned = _LIES.get(self.orientation)
        return self.taken(turned(box, self.size) if turned else box)

    def finished(self, raw: Image.Image) -> Image.Image:
        """What raw() gave as RGB in sRGB, upright."""
        return finished(raw, self.profile, self.orientation)


def finished(raw: Image.Image, profile: bytes | None, orientation: int) -> Image.Image:
    """Pixels as they lie in a file as RGB in sRGB, upright."""
    picture, turn = to_srgb(raw, profile), _TURNS.get(orientation)
    return picture if turn is None else picture.transpose(turn)


def check_size(width: int, height: int) -> None:
    """Raises PhotoRefused for too much of a photo."""
    if width * height > limits.MAX_PIXELS:
        raise PhotoRefused("", Refusal.TOO_MANY_PIXELS, f"{width} × {height}")


def upright_size(size: Size, orientation: int) -> Size:
    """The size of a picture of that size once it stands upright."""
    return size[::-1] if orientation >= 5 else size


def of_picture(picture: Image.Image, step: int = 1) -> Taken:
    """Boxes of a picture at 1/step of its size."""
    return of_pixels(picture.size, lambda box: _cropped(picture, box), step)


def of_pixels(size: Size, cropped: Taken, step: int) -> Taken:
    """Boxes, at 1/step of it, of pixels of that size of which boxes can be had; a strip of them is
    held at a time."""
    if step == 1:
        return lambda box: resizable(cropped(box))

    def taken(box: Box) -> Image.Image:
        left, right = box[0] * step, min(size[0], box[2] * step)
        rows = max(1, _STRIP_PIXELS // (right - left) // step)
        made: Image.Image | None = None
        for top in range(box[1], box[3], rows):
            bottom = min(size[1], min(box[3], top + rows) * step)
            strip = resizable(cropped((left, top * step, right, bottom))).reduce(step)
            if made is None:
                made = Image.new(strip.mode, (box[2] - box[0], box[3] - box[1]))
            made.paste(strip, (0, top - box[1]))
        if made is None:
            raise ValueError(box)
        return made

    return taken


def _cropped(picture: Image.Image, box: Box) -> Image.Image:
    """Without a copy where it is all that is wanted."""
    return picture if box == (0, 0, *picture.size) else picture.crop(box)
