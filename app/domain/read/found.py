"""What was read off a photo, thing by thing, as a person may want to use it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.domain.place.region import Region
from app.domain.read.number import Number
from app.domain.read.numbers import numbers_in, numbers_within
from app.domain.reading import Reading, Symbology

# Below it a letter may well be another: every tenth wrong number has a right check digit.
SURE = 0.9


@dataclass(frozen=True, slots=True)
class Found:
    """text: the number, or what the barcode holds where no number is known in it. format: None
    where it is written and in no barcode."""

    text: str
    number: Number | None
    format: Symbology | None
    region: Region


@lru_cache(maxsize=256)  # the same photos are drawn over and over while an answer comes in
def found_on(reading: Reading | None) -> tuple[Found, ...]:
    """Barcodes and the numbers in them, then numbers that are only written; each text once."""
    told = dict[str, Found]()
    for found in _all(reading) if reading else ():
        told.setdefault(found.text, found)
    return tuple(told.values())


def numbers_on(reading: Reading | None) -> tuple[Number, ...]:
    """The numbers among them."""
    return tuple(found.number for found in found_on(reading) if found.number)


def _all(reading: Reading) -> Iterator[Found]:
    for code in reading.barcodes:
        numbers = numbers_in(code)
        for number in numbers:
            yield Found(number.value, number, code.format, code.region)
        if not numbers:
            yield Found(code.text, None, code.format, code.region)
    for line in reading.lines or ():
        for number in numbers_within(line.text) if line.confidence >= SURE else ():
            yield Found(number.value, number, None, line.region)
