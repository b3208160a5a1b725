"""What a decoding child makes of one photo, and the plain form in which it comes back."""

import hashlib
import re
from dataclasses import asdict, dataclass
from typing import Any

from app.domain.photo import ExifFacts, Quality, SentPicture
from app.photos.crossing import framed, number, parts_of, unpacked
from app.photos.formats import EXTENSIONS
from app.photos.limits import MAX_FACT_CHARACTERS, MAX_PIXELS, SENT_PIXELS
from app.photos.names import plain

QUALITY_FLAGS = ("blurred", "too_dark", "too_bright", "glare", "of_screen", "damaged_file")
_HEX = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Prepared:
    """One decode's results. width, height: pixels of the upright original; fingerprint: PDQ, 64
    hex digits; the three pictures are upright sRGB JPEGs without metadata; credential: the file
    carries one."""

    media_type: str
    width: int
    height: int
    exif: ExifFacts
    quality: Quality
    fingerprint: str
    sent: SentPicture
    sent_jpeg: bytes
    screen_jpeg: bytes
    thumb_jpeg: bytes
    credential: bool = False


def pack(prepared: Prepared) -> bytes:
    """The form that crosses from child to parent."""
    pictures = (prepared.sent_jpeg, prepared.screen_jpeg, prepared.thumb_jpeg)
    header = {
        "media_type": prepared.media_type,
        "size": [prepared.width, prepared.height],
        "exif": asdict(prepared.exif),
        "quality": asdict(prepared.quality),
        "fingerprint": prepared.fingerprint,
        "sent": [prepared.sent.width, prepared.sent.height],
        "credential": prepared.credential,
        "lengths": [len(picture) for picture in pictures],
    }
    return framed(header, *pictures)


def pack_pictures(pictures: list[bytes]) -> bytes:
    """The form in which pictures alone cross."""
    return framed({"lengths": [len(picture) for picture in pictures]}, *pictures)


def unpack(answer: bytes, name: str) -> Prepared:
    """What the child said of the file shown as name. Raises PhotoRefused if it said no, or if
    what it said is not of the fixed form."""
    return unpacked(answer, name, _prepared)


def unpack_pictures(answer: bytes, name: str, count: int) -> list[bytes]:
    """So many pictures the child made of the file shown as name. Raises PhotoRefused likewise."""
    return unpacked(answer, name, lambda header, rest: _cut(rest, header["lengths"], count))


def unpack_tiles(
    answer: bytes, name: str, sizes: list[tuple[int, int]]
) -> list[tuple[int, int, memoryview]]:
    """Width, height and pixels of squares of those sizes. Raises PhotoRefused likewise."""

    def read(header: dict[str, Any], rest: memoryview) -> list[tuple[int, int, memoryview]]:
        if header["lengths"] != [3 * width * height for width, height in sizes]:
            raise ValueError(header["lengths"])
        parts = parts_of(rest, header["lengths"])
        return [(*size, part) for size, part in zip(sizes, parts, strict=True)]

    return unpacked(answer, name, read)


def _prepared(header: dict[str, Any], rest: memoryview) -> Prepared:
    sent_jpeg, screen_jpeg, thumb_jpeg = _cut(rest, header["lengths"], 3)
    width, height = _size(header["size"], MAX_PIXELS)
    if header["media_type"] not in EXTENSIONS or not _HEX.fullmatch(header["fingerprint"]):
        raise ValueError(header["media_type"])
    sent = SentPicture(
        hashlib.sha256(sent_jpeg).hexdigest(), *_size(header["sent"], SENT_PIXELS), len(sent_jpeg)
    )
    return Prepared(
        header["media_type"],
        width,
        height,
        _exif(header["exif"]),
        quality_from(header["quality"]),
        header["fingerprint"],
        sent,
        sent_jpeg,
        screen_jpeg,
        thumb_jpeg,
        header["credential"] is True,
    )


def _cut(rest: memoryview, lengths: list[int], count: int) -> list[bytes]:
    pictures = [bytes(part) for part in parts_of(rest, lengths)]
    jpegs = all(picture.startswith(b"\xff\xd8\xff") for picture in pictures)
    if len(pictures) != count or not jpegs:
        raise ValueError(lengths)
    return pictures


def _size(sides: list[int], most: int) -> tuple[int, int]:
    width, height = (int(side) for side in sides)
    if width < 1 or height < 1 or width * height > most:
        raise ValueError(sides)
    return width, height


def _exif(told: dict[str, Any]) -> ExifFacts:
    place = told["place"]
    return ExifFacts(
        plain(str(told["taken"]), MAX_FACT_CHARACTERS),
        plain(str(told["device"]), MAX_FACT_CHARACTERS),
        (number(place[0], -90, 90), number(place[1], -180, 180)) if place else None,
        int(number(told["orientation"], 1, 8)),
    )


def quality_from(told: dict[str, Any]) -> Quality:
    """The quality of that plain form. Raises ValueError, TypeError and KeyError for another."""
    flags = tuple(flag for flag in QUALITY_FLAGS if flag in told["flags"])
    return Quality(number(told["sharpness"], 0, 1e9), number(told["brightness"], 0, 1), flags)
