"""The size a WebP announces, whichever of its three kinds it is."""

import pytest
from PIL import Image

from app.photos.webp import announced_size
from tests.helpers.photos import oriented, saved


@pytest.mark.parametrize("options", [{}, {"lossless": True}, {"exif": oriented(3)}])
def test_it_is_the_size_of_the_picture(options: dict[str, object]) -> None:
    data = saved(Image.new("RGB", (321, 123)), "WEBP", **options)
    assert announced_size(data[:64]) == (321, 123)


@pytest.mark.parametrize("head", [b"", b"RIFF\0\0\0\0WEBP", b"RIFF\0\0\0\0WEBPALPH" + bytes(20)])
def test_no_size_where_none_is_told(head: bytes) -> None:
    assert announced_size(head) is None
