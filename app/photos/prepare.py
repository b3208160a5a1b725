"""Everything that is made of a photo, each time out of one decode. Runs in the decoding child."""

import hashlib
import io
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from math import ceil, floor
from pathlib import Path

from PIL import Image

from app.domain.photo import SentPicture
from app.errors import PhotoRefused, Refusal
from app.photos import limits
from app.photos.credential import carries_credential
from app.photos.cut import Cut
from app.photos.decode import decode, opened, shrunk, step_for
from app.photos.fingerprint import NORMAL_SIDE, fingerprint
from app.photos.lying import Lying
from app.photos.prepared import Prepared
from app.photos.quality import measure
from app.photos.screen_grid import is_of_screen

# Pixels beside it that a pixel is made of, at its own size: Lanczos takes 3, and cells come first.
_LOOKS_AT = 5


def prepare(path: Path) -> Prepared:
    """All that is made of the file at path. Raises PhotoRefused, or whatever the decoders raise
    for a broken file."""
    decoded = decode(path)
    _check_shape(decoded.width, decoded.height)
    # What hangs on a picture (comment, XMP) would be written into its copies.
    decoded.picture.info.clear()
    # Resizing lets other threads of Python go on: what else is made of the large picture takes no
    # time of its own where another core is free.
    with ThreadPoolExecutor(1) as beside:
        screen_jpeg = beside.submit(_jpeg, decoded.picture, limits.SCREEN_QUALITY)
        of_screen = beside.submit(is_of_screen, decoded.picture)
        sent = shrunk(decoded.picture, limits.SENT_PIXELS)
        sent_jpeg = beside.submit(_jpeg, sent, limits.SENT_QUALITY)
        small = within(sent, NORMAL_SIDE)
        return Prepared(
            media_type=decoded.form.media_type,
            width=decoded.width,
            height=decoded.height,
            exif=decoded.exif,
            fingerprint=fingerprint(small),
            thumb_jpeg=_jpeg(within(small, limits.THUMB_SIDE), limits.THUMB_QUALITY),
            credential=carries_credential(path, decoded.form),
            quality=measure(small, decoded.damaged, of_screen.result()),
            screen_jpeg=screen_jpeg.result(),
            sent_jpeg=sent_jpeg.result(),
            sent=_described(sent, sent_jpeg.result()),
        )


def cut_out(path: Path, cuts: Sequence[Cut]) -> list[bytes]:
    """These pictures of the file at path, as JPEGs. Raises like prepare(), and ValueError for a
    picture that is too large."""
    if any(cut.width * cut.height > limits.MAX_CUT_PIXELS for cut in cuts):
        raise ValueError(cuts)
    least = max(_pixels_of_whole(cut) for cut in cuts)
    lying = opened(path, partial(step_for, least=least))
    return [_jpeg(_taken(lying, cut), cut.quality) for cut in cuts]


def _described(sent: Image.Image, jpeg: bytes) -> SentPicture:
    return SentPicture(hashlib.sha256(jpeg).hexdigest(), *sent.size, len(jpeg))


def _check_shape(width: int, height: int) -> None:
    detail = f"{width} × {height}"
    if max(width, height) > limits.MAX_SIDE_RATIO * max(1, min(width, height)):
        raise PhotoRefused("", Refusal.TOO_NARROW, detail)
    if min(width, height) < limits.MIN_SIDE:
        raise PhotoRefused("", Refusal.TOO_SMALL, detail)


def _pixels_of_whole(cut: Cut) -> int:
    """How many the whole photo has at the size the cut's part is wanted in."""
    share = (cut.part.x2 - cut.part.x1) * (cut.part.y2 - cut.part.y1)
    return ceil(cut.width * cut.height / share)


def _taken(lying: Lying, cut: Cut) -> Image.Image:
    """The cut's part at its size; whole pixels need not lie where the part ends. No more of the
    photo is made than what lies in there, and as much around it as the resizing looks at."""
    left, top, right, bottom = box = cut.part.in_pixels(*lying.size)
    wanted = (cut.width, cut.height)
    around = ceil(_LOOKS_AT * max(1, (right - left) / cut.width, (bottom - top) / cut.height))
    needed = (
        max(0, floor(left) - around),
        max(0, floor(top) - around),
        min(lying.size[0], ceil(right) + around),
        min(lying.size[1], ceil(bottom) + around),
    )
    picture = lying.finished(lying.raw(needed))
    picture.info.clear()
    if cut.blackouts:
        picture = picture.copy()  # other cuts may be made of the same pixels
    for place in cut.blackouts:
        _black_out(picture, place.in_pixels(*lying.size), needed[:2])
    if wanted == picture.size == lying.size:
        return picture
    x, y = needed[:2]
    box = (left - x, top - y, right - x, bottom - y)
    return picture.resize(wanted, Image.Resampling.LANCZOS, box=box, reducing_gap=2.0)


def _black_out(
    picture: Image.Image, place: tuple[float, float, float, float], at: tuple[int, int]
) -> None:
    """Overwrite the place, in pixels of the photo in which the picture lies at that spot, before
    the picture is made smaller: nothing of what lay there gets into any pixel beside it."""
    left, top, right, bottom = place
    (x, y), margin = at, limits.BLACKOUT_MARGIN
    edges = (floor(left) - margin - x, floor(top) - margin - y)
    ends = (ceil(right) + margin - x, ceil(bottom) + margin - y)
    picture.paste("black", (*edges, *ends))


def within(image: Image.Image, side: int) -> Image.Image:
    """The picture with no side longer than that; the same object if it has none."""
    longest = max(image.size)
    if longest <= side:
        return image
    width, height = (max(1, round(length * side / longest)) for length in image.size)
    # Halved first where that leaves enough: nobody sees it in a picture this small.
    return image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=1.0)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    written = io.BytesIO()
    image.save(written, "JPEG", quality=quality)
    return written.getvalue()
