"""The fingerprint survives what happens to copies, and tells photos apart."""

import io
from itertools import combinations

import pytest
from PIL import Image, ImageEnhance

from app.domain.noticed.alike import distance
from app.photos.fingerprint import fingerprint
from tests.helpers.photos import opened, photo_like, saved
from tests.helpers.shared import SHARED, needs_shared

SAME = 31  # reference/performance.md: at most this, very probably the same picture
OTHER = 72


def _of(picture: Image.Image) -> str:
    small = picture.convert("RGB")
    small.thumbnail((512, 512))
    return fingerprint(small)


def _photos() -> list[Image.Image]:
    made = [photo_like(900, 600, seed) for seed in range(4)]
    real = sorted(SHARED.glob("photos/*_0[1-5].jp*g")) if SHARED else []
    # A uniform surface has no structure to fingerprint.
    return made + [Image.open(path) for path in real if "blank" not in path.name]


PHOTOS = _photos()


@pytest.mark.parametrize("photo", PHOTOS, ids=range(len(PHOTOS)))
def test_copies_are_found(photo: Image.Image) -> None:
    photo = photo.convert("RGB")
    known = _of(photo)
    half = photo.resize((photo.width // 2, photo.height // 2), Image.Resampling.BICUBIC)
    copies = {
        "jpeg q60": opened(saved(photo, quality=60)),
        "brighter": ImageEnhance.Brightness(photo).enhance(1.1),
        "darker": ImageEnhance.Brightness(photo).enhance(0.9),
        "half": half,
        "messenger": opened(saved(half, quality=70)),
    }
    far = {name: distance(known, _of(copy)) for name, copy in copies.items()}
    assert max(far.values()) <= SAME, far


def test_different_photos_are_told_apart() -> None:
    known = [_of(photo) for photo in PHOTOS]
    assert min(distance(a, b) for a, b in combinations(known, 2)) >= OTHER


def test_it_is_64_hex_digits() -> None:
    made = fingerprint(Image.new("L", (32, 200), 128))
    assert len(made) == 64
    assert int(made, 16) >= 0


# Made once with Meta's C++ reference (the package pdqhash 0.2.8) of the same 512-pixel picture.
@needs_shared
def test_it_is_metas_pdq() -> None:
    assert SHARED is not None
    picture = Image.open(io.BytesIO((SHARED / "photos/car_damaged_02.jpeg").read_bytes()))
    assert _of(picture) == METAS


METAS = "6c92e660d34d3cce4c329a3ca6cc6db271333649e2c1f3714d99cd9fa64e3264"
