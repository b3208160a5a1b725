"""Places of a photo that may show who somebody is, offered for blacking out."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.read.plates import like_a_plate
from app.domain.words import Kind

# A plate is larger than its writing, a head larger than its face: by this share of each side.
_AROUND = 0.15
# What is blacked out this far already is offered no more.
_COVERED = 0.8


class PrivateKind(StrEnum):
    """What is to be seen there."""

    FACE = "face"
    PLATE = "plate"


@dataclass(frozen=True, slots=True)
class PrivatePlace:
    """A place that was found; a person says whether it is what it is taken for."""

    kind: PrivateKind
    region: Region


def private_places(photo: Photo, kind: Kind) -> tuple[PrivatePlace, ...]:
    """Faces and, where the case is about a vehicle, number plates that nobody has blacked out."""
    reading = photo.reading
    if reading is None:
        return ()
    lines = (reading.lines or ()) if kind is Kind.VEHICLE else ()
    plates = [line.region for line in lines if like_a_plate(line.text)]
    told = [
        *(PrivatePlace(PrivateKind.FACE, _wider(f)) for f in reading.faces or ()),
        *(PrivatePlace(PrivateKind.PLATE, _wider(plate)) for plate in plates),
    ]
    return tuple(place for place in told if not _covered(place.region, photo.blackouts))


def _covered(place: Region, blackouts: tuple[Region, ...]) -> bool:
    return any(place.share_in(black) >= _COVERED for black in blackouts)


def _wider(region: Region) -> Region:
    across, down = (region.x2 - region.x1) * _AROUND, (region.y2 - region.y1) * _AROUND
    return Region(
        max(0.0, region.x1 - across),
        max(0.0, region.y1 - down),
        min(1.0, region.x2 + across),
        min(1.0, region.y2 + down),
    )
