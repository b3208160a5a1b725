"""Whether a photo carries a content credential (C2PA): looked for as data, never read or believed.

The places are those of the C2PA specification 2.1, appendix A. Checking one takes a library of
53 MB and a list of whom to trust, which is fetched; so it is said to be there, and not checked.
Runs in the decoding child.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.photos.formats import HEIC, HEIF, JPEG, PNG, TIFF, WEBP, Format

# The type of JUMBF box, of box in a HEIF, and the tag of TIFF that hold one.
_JUMBF = bytes.fromhex("63327061 0011 0010 8000 00aa00389b71")
_UUID = bytes.fromhex("d8fec3d6 1b0e 483c 9297 5828877ec481")
_TAG = 0xCD41
_APP11, _SCAN = 0xEB, 0xDA
# No file that is whole has more parts than this.
_MOST_PARTS = 100_000


def carries_credential(path: Path, form: Format) -> bool:
    """Whether the file of that format has one; False where it is broken before that place."""
    with path.open("rb") as file:
        try:
            return _is_in(file, form)
        except (struct.error, OverflowError, OSError):
            return False


def _is_in(file: BinaryIO, form: Format) -> bool:
    if form is JPEG:
        return any(_JUMBF in start for mark, start in _segments(file) if mark == _APP11)
    if form is PNG:
        return b"caBX" in _chunks(file, 8, ">I4s", 4)
    if form is WEBP:
        return b"C2PA" in _chunks(file, 12, "<4sI", 0)
    if form in (HEIC, HEIF):
        return _UUID in _boxes(file)
    return form is TIFF and _TAG in _tags(file)


def _segments(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Marker and first bytes of a JPEG's segments up to its pixels."""
    at = 2
    for _ in range(_MOST_PARTS):
        start, mark, length = struct.unpack(">BBH", _read(file, at, 4))
        if start != 0xFF or mark == _SCAN:
            return
        if mark == 0xFF:  # padding
            at += 1
            continue
        yield mark, _read(file, at + 4, min(64, length))
        at += 2 + max(2, length)


def _chunks(file: BinaryIO, at: int, form: str, check: int) -> Iterator[bytes]:
    """The names of a PNG's or a RIFF file's chunks; check: bytes after each."""
    for _ in range(_MOST_PARTS):
        head = _read(file, at, 8)
        if len(head) < 8:
            return
        parts = struct.unpack(form, head)
        length, name = sorted(parts, key=lambda part: isinstance(part, bytes))
        yield name
        at += 8 + length + (check or length % 2)


def _boxes(file: BinaryIO) -> Iterator[bytes]:
    """The 16 bytes that name each box of an ISO file that has a name of its own."""
    at = 0
    for _ in range(_MOST_PARTS):
        head = _read(file, at, 32)
        if len(head) < 8:
            return
        length, name = struct.unpack(">I4s", head[:8])
        long = length == 1
        if name == b"uuid":
            yield head[16:32] if long else head[8:24]
        if long:
            (length,) = struct.unpack(">Q", head[8:16])
        if length < 8:  # 0: to the end
            return
        at += length


def _tags(file: BinaryIO) -> Iterator[int]:
    """The tags of a TIFF's first picture."""
    order = "<" if _read(file, 0, 2) == b"II" else ">"
    version, at = struct.unpack(f"{order}HI", _read(file, 2, 6))
    if version != 42:
        return
    (count,) = struct.unpack(f"{order}H", _read(file, at, 2))
    for place in range(count):
        (tag,) = struct.unpack(f"{order}H", _read(file, at + 2 + 12 * place, 2))
        yield tag


def _read(file: BinaryIO, at: int, count: int) -> bytes:
    file.seek(at)
    return file.read(count)
