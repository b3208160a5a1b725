"""A content credential is seen wherever the specification puts it, and nowhere else."""

import struct
from pathlib import Path

import pytest

from app.photos.credential import carries_credential
from app.photos.formats import BMP, HEIC, JPEG, PNG, TIFF, WEBP, Format
from app.photos.prepare import prepare
from tests.helpers.photos import photo_like, saved
from tests.helpers.shared import SHARED, needs_shared

# A JUMBF box of C2PA's type, as it begins.
_BOX = bytes.fromhex("0000c828 6a756d62 0000001e 6a756d64 63327061 0011 0010 8000 00aa00389b71")
_OTHER_BOX = _BOX.replace(b"c2pa", b"json")
_UUID = bytes.fromhex("d8fec3d6 1b0e 483c 9297 5828877ec481")


def _jpeg(box: bytes) -> bytes:
    payload = b"JP\x02\x11\x00\x00\x00\x01" + box + b"\0" * 40
    plain = saved(photo_like(64, 48))
    return plain[:2] + struct.pack(">BBH", 0xFF, 0xEB, len(payload) + 2) + payload + plain[2:]


def _png(name: bytes) -> bytes:
    plain = saved(photo_like(64, 48), "PNG")
    end = plain.index(b"IDAT") - 4
    return plain[:end] + struct.pack(">I4s", 5, name) + b"hello" + b"\0" * 4 + plain[end:]


def _webp(name: bytes) -> bytes:
    return saved(photo_like(64, 48), "WEBP") + name + struct.pack("<I", 3) + b"abc\0"


def _heic(uuid: bytes, long: bool = False) -> bytes:
    body = uuid + b"\0" * 9
    size = struct.pack(">I4s", 1, b"uuid") + struct.pack(">Q", 16 + len(body))
    head = size if long else struct.pack(">I4s", 8 + len(body), b"uuid")
    return struct.pack(">I4s", 16, b"ftyp") + b"heic\0\0\0\0" + head + body


def _tiff(tag: int) -> bytes:
    return saved(photo_like(64, 48), "TIFF", tiffinfo={tag: 7})


@pytest.mark.parametrize(
    ("form", "data", "carries"),
    [
        (JPEG, _jpeg(_BOX), True),
        (JPEG, _jpeg(_OTHER_BOX), False),
        # Behind the pixels, and among them, it is none.
        (JPEG, saved(photo_like(64, 48)) + _BOX, False),
        (PNG, _png(b"caBX"), True),
        (PNG, _png(b"caBY"), False),
        (WEBP, _webp(b"C2PA"), True),
        (WEBP, _webp(b"XMP "), False),
        (HEIC, _heic(_UUID), True),
        (HEIC, _heic(_UUID, long=True), True),
        (HEIC, _heic(_UUID[::-1]), False),
        (TIFF, _tiff(0xCD41), True),
        (TIFF, _tiff(0xCD40), False),
        (BMP, saved(photo_like(64, 48), "BMP") + _BOX, False),
    ],
)
def test_where_it_may_be(tmp_path: Path, form: Format, data: bytes, carries: bool) -> None:
    path = tmp_path / "photo"
    path.write_bytes(data)
    assert carries_credential(path, form) is carries


@pytest.mark.parametrize("form", [JPEG, PNG, WEBP, HEIC, TIFF])
@pytest.mark.parametrize("data", [b"", b"\xff" * 300, b"\0" * 300, b"II\x2a\0\xff\xff\xff\xff"])
def test_broken_files_carry_none(tmp_path: Path, form: Format, data: bytes) -> None:
    path = tmp_path / "photo"
    path.write_bytes(data)
    assert carries_credential(path, form) is False


@needs_shared
def test_real_files(subtests: pytest.Subtests) -> None:
    assert SHARED is not None
    for folder, carries in (("c2pa", True), ("photos", False)):
        for path in sorted(SHARED.joinpath(folder).iterdir()):
            with subtests.test(path.name):
                assert prepare(path).credential is carries
