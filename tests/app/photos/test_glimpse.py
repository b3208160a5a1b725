"""A small picture of a file that is not taken in."""

import asyncio
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.errors import PhotoRefused, Refusal
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.photos.glimpse import glimpse
from tests.helpers.photos import photo_file


def test_a_thumbnail_and_nothing_stays_behind(tmp_path: Path) -> None:
    files, decoder = PhotoFiles(tmp_path / "photos"), Decoder()
    source = photo_file(tmp_path, "a.jpg")
    other = tmp_path / "b.jpg"
    other.write_bytes(b"no photo")
    try:
        jpeg = asyncio.run(glimpse(source, files, decoder))
        assert max(Image.open(BytesIO(jpeg)).size) <= 256
        with pytest.raises(PhotoRefused) as refused:
            asyncio.run(glimpse(other, files, decoder))
        assert refused.value.refusal is Refusal.UNKNOWN_FORMAT
        with pytest.raises(PhotoRefused):
            asyncio.run(glimpse(tmp_path, files, decoder))
    finally:
        decoder.close()
    assert not [path for path in (tmp_path / "photos").rglob("*") if path.is_file()]
