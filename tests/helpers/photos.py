"""Pictures made up for tests of the photo room."""

import hashlib
import io
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from app.domain.photo import ExifFacts, Quality, SentPicture
from app.domain.place.region import Region
from app.photos.prepared import Prepared

MARK = Region(0.125, 0.25, 0.375, 0.5)
RED = (220, 20, 20)
_ROWS = 64  # worked out at once: 48 Mpx of floats take twice as long in one piece

# How a picture has to lie in the file so that its EXIF orientation sets it upright.
_LAID = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def marked(width: int = 192, height: int = 128) -> Image.Image:
    """Grey, with a red box at MARK."""
    image = Image.new("RGB", (width, height), (120, 120, 120))
    left, top, right, bottom = (round(side) for side in MARK.in_pixels(width, height))
    image.paste(RED, (left, top, right, bottom))
    return image


def laid(image: Image.Image, orientation: int) -> Image.Image:
    """The upright picture as a camera held that way would store it."""
    turn = _LAID[orientation]
    return image.copy() if turn is None else image.transpose(turn)


def oriented(orientation: int) -> Image.Exif:
    """EXIF that says so."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


def saved(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """The picture as a file's bytes."""
    written = io.BytesIO()
    image.save(written, kind, **options)
    return written.getvalue()


def opened(jpeg: bytes) -> Image.Image:
    """A picture Tessera made."""
    return Image.open(io.BytesIO(jpeg), formats=["JPEG"])


def mark_found(picture: Image.Image) -> Region:
    """Where the red box is."""
    pixels = np.asarray(picture.convert("RGB")).astype(int)
    red = (pixels[..., 0] > 170) & (pixels[..., 1] < 70)
    rows, columns = np.flatnonzero(red.any(axis=1)), np.flatnonzero(red.any(axis=0))
    height, width = red.shape
    return Region(
        columns[0] / width, rows[0] / height, (columns[-1] + 1) / width, (rows[-1] + 1) / height
    )


def photo_like(width: int, height: int, seed: int = 0) -> Image.Image:
    """Soft shapes, texture and sensor noise: 12 Mpx make a JPEG of 3.5 MB, as cameras do."""
    chance = np.random.default_rng(seed)
    shapes = chance.integers(20, 235, (9, 12, 3), dtype=np.uint8)
    base = np.asarray(Image.fromarray(shapes).resize((width, height), Image.Resampling.BICUBIC))
    coarse = chance.normal(0, 16, (height // 4, width // 4)).astype(np.float32)
    texture = np.asarray(Image.fromarray(coarse).resize((width, height), Image.Resampling.BILINEAR))
    pixels = np.empty((height, width, 3), dtype=np.uint8)
    for top in range(0, height, _ROWS):
        rows = slice(top, min(top + _ROWS, height))
        fine = chance.normal(0, 6, (rows.stop - top, width)).astype(np.float32)
        made = base[rows] + (texture[rows] + fine)[..., None]
        pixels[rows] = made.clip(0, 255, out=made)
    return Image.fromarray(pixels)


def photo_file(folder: Path, name: str = "photo.jpg", seed: int = 0) -> Path:
    """A small photo-like JPEG on disk."""
    path = folder / name
    path.write_bytes(saved(photo_like(400, 300, seed), quality=85))
    return path


def prepared(seed: int = 0) -> Prepared:
    """What a child would have made of a photo; different for every seed."""
    jpeg = saved(photo_like(64, 48, seed))
    return Prepared(
        media_type="image/jpeg",
        width=640,
        height=480,
        exif=ExifFacts("2026-11-18T14:01:07", "Canon EOS R6", (52.52, 13.405), 6),
        quality=Quality(182.5, 0.47, ("blurred",)),
        fingerprint=f"{seed + 1:064x}",
        sent=SentPicture(hashlib.sha256(jpeg).hexdigest(), 64, 48, len(jpeg)),
        sent_jpeg=jpeg,
        screen_jpeg=saved(photo_like(80, 60, seed)),
        thumb_jpeg=saved(photo_like(32, 24, seed)),
    )
