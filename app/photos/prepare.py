"""Everything that is made of a photo, out of one decode. Runs in the decoding child."""

import hashlib
import io
from pathlib import Path

from PIL import Image

from app.domain.photo import SentPicture
from app.photos import limits
from app.photos.decode import decode, shrunk
from app.photos.fingerprint import NORMAL_SIDE, fingerprint
from app.photos.prepared import Prepared
from app.photos.quality import measure


def prepare(path: Path) -> Prepared:
    """All that is made of the file at path. Raises PhotoRefused, or whatever the decoders raise
    for a broken file."""
    decoded = decode(path)
    # What hangs on a picture (comment, XMP) would be written into its copies.
    decoded.picture.info.clear()
    sent = shrunk(decoded.picture, limits.SENT_PIXELS)
    sent_jpeg = _jpeg(sent, limits.SENT_QUALITY)
    small = _within(sent, NORMAL_SIDE)
    return Prepared(
        media_type=decoded.media_type,
        width=decoded.width,
        height=decoded.height,
        exif=decoded.exif,
        quality=measure(small, decoded.damaged),
        fingerprint=fingerprint(small),
        sent=SentPicture(hashlib.sha256(sent_jpeg).hexdigest(), *sent.size, len(sent_jpeg)),
        sent_jpeg=sent_jpeg,
        screen_jpeg=_jpeg(decoded.picture, limits.SCREEN_QUALITY),
        thumb_jpeg=_jpeg(_within(small, limits.THUMB_SIDE), limits.THUMB_QUALITY),
    )


def _within(image: Image.Image, side: int) -> Image.Image:
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
