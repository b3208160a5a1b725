"""What a decoding child reads off one photo, and the plain form in which it comes back."""

import re
from dataclasses import asdict, dataclass
from typing import Any

from app.domain.photo import Quality
from app.domain.place.region import Region
from app.domain.reading import Barcode, Reading, Symbology, TextLine, Word
from app.photos.crossing import framed, number, unpacked
from app.photos.limits import MAX_BARCODES, MAX_FACES, MAX_LINES, MAX_READ_CHARACTERS
from app.photos.prepared import quality_from

# What neither JSON nor SQLite carries.
_UNFIT = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class ReadPhoto:
    """What was read off a photo, and how usable it is."""

    reading: Reading
    quality: Quality


def pack_reading(told: ReadPhoto) -> bytes:
    """The form that crosses from child to parent."""
    codes = [
        [_fit(code.text), code.format, code.region.as_list(), code.gs1]
        for code in told.reading.barcodes
    ]
    return framed({"barcodes": codes, "quality": asdict(told.quality)})


def unpack_reading(answer: bytes, name: str) -> ReadPhoto:
    """What the child read off the file shown as name. Raises PhotoRefused if it said no, or if
    what it said is not of the fixed form."""
    return unpacked(answer, name, _read)


def pack_lines(lines: tuple[TextLine, ...]) -> bytes:
    """The form in which writing alone crosses."""
    return framed({"lines": [_told(line) for line in lines]})


def unpack_lines(answer: bytes, name: str) -> tuple[TextLine, ...]:
    """The writing the child read off the file shown as name. Raises PhotoRefused likewise."""
    return unpacked(answer, name, _lines)


def pack_faces(faces: tuple[Region, ...]) -> bytes:
    """The form in which places of faces cross."""
    return framed({"faces": [face.as_list() for face in faces]})


def unpack_faces(answer: bytes, name: str) -> tuple[Region, ...]:
    """The faces the child found in the file shown as name. Raises PhotoRefused likewise."""
    return unpacked(answer, name, _faces)


def _faces(header: dict[str, Any], rest: memoryview) -> tuple[Region, ...]:
    faces = tuple(Region(*map(float, corners)) for corners in header["faces"])
    if len(faces) > MAX_FACES or len(rest):
        raise ValueError(len(faces))
    return faces


def _told(line: TextLine) -> list[Any]:
    words = [[word.start, word.end, word.region.as_list()] for word in line.words]
    return [_fit(line.text), line.region.as_list(), line.confidence, words]


def _lines(header: dict[str, Any], rest: memoryview) -> tuple[TextLine, ...]:
    lines = tuple(_line(*told) for told in header["lines"])
    size = sum(len(line.text) for line in lines)
    if len(lines) > MAX_LINES or size > MAX_READ_CHARACTERS or len(rest):
        raise ValueError(size)
    return lines


def _line(text: str, corners: list[float], confidence: float, told: list[Any]) -> TextLine:
    words = tuple(Word(int(start), int(end), Region(*map(float, at))) for start, end, at in told)
    ends = [0, *(end for word in words for end in (word.start, word.end)), len(text)]
    if ends != sorted(ends) or any(word.start == word.end for word in words):
        raise ValueError(ends)
    place = Region(*map(float, corners))
    return TextLine(_fit(str(text)), place, number(confidence, 0, 1), words)


def _read(header: dict[str, Any], rest: memoryview) -> ReadPhoto:
    codes = tuple(_barcode(*told) for told in header["barcodes"])
    size = sum(len(code.text) for code in codes)
    if len(codes) > MAX_BARCODES or size > MAX_READ_CHARACTERS or len(rest):
        raise ValueError(size)
    return ReadPhoto(Reading(codes), quality_from(header["quality"]))


def _barcode(text: str, form: str, corners: list[float], gs1: bool) -> Barcode:
    return Barcode(_fit(str(text)), Symbology(form), Region(*map(float, corners)), gs1 is True)


def _fit(text: str) -> str:
    return _UNFIT.sub("\ufffd", text)
