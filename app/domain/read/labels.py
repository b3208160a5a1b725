"""Numbers by which photos of one parcel, container or vehicle know each other."""

from app.domain.read.found import found_on
from app.domain.read.offers import is_vin, tracks
from app.domain.reading import Reading


def labels_on(reading: Reading) -> tuple[str, ...]:
    """What barcodes on a label say, those of a known kind first; articles' numbers are on many
    parcels, and one whose check digit is wrong says nothing."""
    found = [each for each in found_on(reading) if tracks(each) or is_vin(each)]
    return tuple(each.text for each in sorted(found, key=lambda each: each.number is None))
