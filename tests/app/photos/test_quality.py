"""Quality flags: quiet on ordinary photos, there when something is wrong."""

from pathlib import Path

import pytest
from PIL import Image, ImageEnhance, ImageFilter

from app.photos.decode import decode
from app.photos.quality import measure
from tests.helpers.photos import photo_like
from tests.helpers.shared import SHARED, needs_shared, shared

ORDINARY = sorted(SHARED.glob("photos/*")) if SHARED else []


def _flags(picture: Image.Image) -> tuple[str, ...]:
    small = picture.convert("RGB")
    small.thumbnail((512, 512))
    return measure(small, damaged=False).flags


@needs_shared
@pytest.mark.parametrize("path", ORDINARY, ids=lambda path: path.name)
def test_ordinary_photos_carry_no_flag(path: Path) -> None:
    expected = ("blurred",) if path.name.startswith("blank") else ()
    assert _flags(decode(path).picture) == expected


def test_blur_is_seen() -> None:
    photo = photo_like(512, 384)
    assert _flags(photo) == ()
    assert _flags(photo.filter(ImageFilter.GaussianBlur(4))) == ("blurred",)


def test_too_dark_and_too_bright_are_seen() -> None:
    photo = photo_like(512, 384)
    assert "too_dark" in _flags(ImageEnhance.Brightness(photo).enhance(0.1))
    assert "too_bright" in _flags(ImageEnhance.Brightness(photo).enhance(4))


@needs_shared
@pytest.mark.parametrize("name", ["jpeg_zeros_tail.jpg", "jpeg_40_bitflips.jpg"])
def test_a_jpeg_that_decodes_although_it_is_damaged_is_told(name: str) -> None:
    assert decode(shared("hostile", name)).damaged


def test_damage_becomes_a_flag() -> None:
    assert measure(photo_like(64, 64), damaged=True).flags == ("damaged_file",)
