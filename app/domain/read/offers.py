"""What was read off a case's photos and fits a field that nobody has filled."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.read.found import SURE, Found, found_on
from app.domain.read.number import NumberKind
from app.domain.read.plates import like_a_plate
from app.domain.words import Kind

# What carriers print whose numbers are not known here: long, mostly digits, in bars.
_LIKE_A_TRACKING_NUMBER = re.compile("(?=(?:[A-Z]*[0-9]){8})[A-Z0-9]{10,34}")


@dataclass(frozen=True, slots=True)
class Offer:
    """field: number of the case, or the code of one of its facts; value: what would stand there."""

    field: str
    value: str
    found: Found
    photo_id: str


def offers(case: Case) -> tuple[Offer, ...]:
    """Tracking numbers for a parcel that still has the number Tessera made; VIN and likely plates
    of a vehicle whose own nobody has typed; each once, those of a known kind first. A number whose
    check digit is wrong is never offered."""
    made = dict[str, Offer]()
    for photo in case.photos:
        for offer in _of_photo(case, photo):
            made.setdefault(offer.value, offer)
    return tuple(sorted(made.values(), key=lambda offer: offer.found.number is None))


def _of_photo(case: Case, photo: Photo) -> Iterator[Offer]:
    for found in found_on(photo.reading):
        if case.kind is Kind.PARCEL and _unnumbered(case) and tracks(found):
            yield Offer("number", found.text, found, photo.id)
        if case.kind is Kind.VEHICLE and not case.details.fact("vin") and is_vin(found):
            yield Offer("vin", found.text, found, photo.id)
    if case.kind is Kind.VEHICLE and not case.details.fact("plate"):
        yield from (Offer("plate", p.text, p, photo.id) for p in _plates(photo))


def _plates(photo: Photo) -> Iterator[Found]:
    lines = photo.reading.lines if photo.reading else None
    for line in lines or ():
        if line.confidence >= SURE and like_a_plate(line.text):
            yield Found(line.text.strip(), None, None, line.region)


def _unnumbered(case: Case) -> bool:
    return case.number_made or not case.number


def tracks(found: Found) -> bool:
    """A parcel or container is found by it, most likely."""
    number = found.number
    if number is not None:
        return number.kind.tracks and number.valid is not False
    in_bars = found.format is not None and found.format.is_bars
    return in_bars and _LIKE_A_TRACKING_NUMBER.fullmatch(found.text) is not None


def is_vin(found: Found) -> bool:
    """It names a vehicle."""
    number = found.number
    return number is not None and number.kind is NumberKind.VIN and number.valid is not False
