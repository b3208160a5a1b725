"""Formats by content."""

import pytest
from PIL import Image

from app.photos.formats import EXTENSIONS, FORMATS, format_of
from tests.helpers.photos import saved


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP"])
def test_what_pillow_writes_is_known(kind: str) -> None:
    found = format_of(saved(Image.new("RGB", (40, 40)), kind)[:64])
    assert found is not None
    assert found.pillow == kind


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\xff",
        b"GIF89a" + bytes(58),
        b"%!PS-Adobe-3.0 EPSF-3.0\n",
        b"<svg xmlns='http://www.w3.org/2000/svg'>",
        b"MZ" + bytes(62),
        b"BM" + bytes(62),
        b"RIFF\x00\x00\x00\x00WAVE",
        b"8BPS" + bytes(60),
        b"II\x2a\x00\x10\x00\x00\x00CR\x02\x00",
        b"\x00\x00\x00\x1cftypavif" + bytes(44),
        b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avifmiaf" + bytes(36),
        b"\x00\x00\x00\x18ftypisom" + bytes(44),
    ],
)
def test_what_is_no_accepted_picture_is_not_known(head: bytes) -> None:
    assert format_of(head) is None


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "image/heic"),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heic", "image/heif"),
    ],
)
def test_heif_by_its_brand(head: bytes, media_type: str) -> None:
    found = format_of(head)
    assert found is not None
    assert found.media_type == media_type


def test_every_format_has_a_place_on_disk() -> None:
    assert len(EXTENSIONS) == len(FORMATS)
    assert all(extension.startswith(".") for extension in EXTENSIONS.values())
