"""When a photo was taken, by what its camera wrote; no pixel is decoded. Runs in the decoding
child."""

from pathlib import Path

from PIL import Image

from app.photos import exif
from app.photos.formats import HEAD_BYTES, format_of
from app.photos.heif import Heif


def taken(path: Path) -> str:
    """The local time without a zone, as ISO 8601; "" where none is written. Raises whatever the
    parsers raise for a broken file."""
    with path.open("rb") as file:
        form = format_of(file.read(HEAD_BYTES))
    if form is None:
        return ""
    if not form.pillow:
        return exif.facts(Heif(path.read_bytes()).metadata()).taken
    with Image.open(path, formats=[form.pillow]) as image:
        return exif.facts(image).taken
