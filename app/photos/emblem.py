"""An office's logo or a signature, of a foreign file. Runs in the decoding child."""

from io import BytesIO
from pathlib import Path

from PIL import Image

from app.errors import PhotoRefused, Refusal
from app.photos.decode import decode
from app.photos.formats import HEAD_BYTES

WIDE, HIGH = 1200, 480  # pixels: 300 dots per inch where it is printed largest
MOST_BYTES = 16 * 1024 * 1024
_QUALITY = 95


def emblem(path: Path) -> bytes:
    """A JPEG of at most WIDE by HIGH pixels over white, without metadata. Raises PhotoRefused, or
    whatever the decoders raise for a broken file."""
    from app.photos.vector import drawn, is_svg

    if path.stat().st_size > MOST_BYTES:
        raise PhotoRefused("", Refusal.TOO_LARGE)
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    picture = drawn(path, WIDE, HIGH) if is_svg(head) else decode(path).picture
    picture.thumbnail((WIDE, HIGH), Image.Resampling.LANCZOS)
    data = BytesIO()
    picture.save(data, "JPEG", quality=_QUALITY, subsampling=0, dpi=(300, 300))
    return data.getvalue()
