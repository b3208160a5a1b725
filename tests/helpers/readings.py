"""What might have been read off a photo."""

from typing import Any

from app.domain.case import Case
from app.domain.place.region import Region
from app.domain.reading import Barcode, Reading, Symbology, TextLine
from app.domain.words import Kind
from tests.helpers import cases

UPS, UPS_WRONG, SF = "1Z5R89390357567127", "1Z5R89390357567128", "SF1020104502338"
VIN = "1M8GDM9AXKP042788"
PLACE = Region(0.1, 0.2, 0.3, 0.4)


def code(text: str, form: Symbology = Symbology.CODE_128, region: Region = PLACE) -> Barcode:
    """One barcode."""
    return Barcode(text, form, region)


def line(text: str, confidence: float = 0.97) -> TextLine:
    """One line of writing."""
    return TextLine(text, PLACE, confidence)


def read_case(*readings: Reading | None, **changes: Any) -> Case:
    """A parcel with the number Tessera made, with a photo for each reading."""
    photos = tuple(cases.photo(n, reading=told) for n, told in enumerate(readings, 1))
    given = {"kind": Kind.PARCEL, "number_made": True} | changes
    return cases.case(inspections=(cases.inspection(photos=photos, runs=()),), **given)
