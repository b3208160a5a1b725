"""What a decoding child reads off one photo, and the plain form in which it comes back."""

import re
from dataclasses import asdict, dataclass
from typing import Any

from app.domain.photo import Quality
from app.domain.reading import Barcode, Reading, Symbology, TextLine
from app.domain.region import Region
from app.photos.limits import MAX_BARCODES, MAX_LINES, MAX_READ_CHARACTERS
from app.photos.prepared import framed, number, quality_from, unpacked

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
    told = [[_fit(line.text), line.region.as_list(), line.confidence] for line in lines]
    return framed({"lines": told})


def unpack_lines(answer: bytes, name: str) -> tuple[TextLine, ...]:
    """The writing the child read off the file shown as name. Raises PhotoRefused likewise."""
    return unpacked(answer, name, _lines)


def _lines(header: dict[str, Any], rest: memoryview) -> tuple[TextLine, ...]:
    lines = tuple(_line(*told) for told in header["lines"])
    size = sum(len(line.text) for line in lines)
    if len(lines) > MAX_LINES or size > MAX_READ_CHARACTERS or len(rest):
        raise ValueError(size)
    return lines


def _line(text: str, corners: list[float], confidence: float) -> TextLine:
    return TextLine(_fit(str(text)), Region(*map(float, corners)), number(confidence, 0, 1))


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
