"""A photo as evidence: the original's facts, how it came in, what a model is shown of it."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.inside import Inside
from app.domain.place.measuring import Measuring
from app.domain.place.region import Region
from app.domain.reading import Reading
from app.domain.seen import Seen
from app.domain.who import Who
from app.domain.words import Arrival


@dataclass(frozen=True, slots=True)
class ExifFacts:
    """What the camera wrote, as data and never as markup; empty strings where it wrote nothing.

    taken: local time as recorded, "2026-11-18T14:01:07"; EXIF has no zone, so it stays without.
    place: (latitude, longitude) in degrees WGS 84, or None.
    """

    taken: str = ""
    device: str = ""
    place: tuple[float, float] | None = None
    orientation: int = 1


@dataclass(frozen=True, slots=True)
class Quality:
    """How usable a photo is. sharpness: variance of the Laplacian at 512 px, in grey levels²;
    brightness: mean luma, 0 to 1; flags: any of blurred, too_dark, too_bright, glare,
    of_screen, damaged_file."""

    sharpness: float
    brightness: float
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SentPicture:
    """The picture a model is shown: JPEG, sRGB, upright, no EXIF; width and height in pixels."""

    sha256: str
    width: int
    height: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo of a case. width, height: pixels of the upright original. sha256: of the
    original's bytes, which are kept untouched under it. name: the file's name as it came,
    for display only. fingerprint: PDQ, 64 hex digits. sent: as prepared when it came in;
    inside: the file it was taken out of, None where it came as a file of its own;
    blackouts: places no model is to see from now on; reading: what the program itself read off
    it, None until it has; measuring: what a person measured on it. credential: it carries a content
    credential (C2PA), which nobody checked; None where that was not looked for. seen: photos of
    other cases that show almost the same picture, as last looked for."""

    id: str
    sha256: str
    name: str
    media_type: str
    size_bytes: int
    width: int
    height: int
    exif: ExifFacts
    quality: Quality
    fingerprint: str
    sent: SentPicture
    arrival: Arrival
    received_at: datetime
    received_by: Who
    source: str = ""
    inside: Inside | None = None
    taken_by: str = ""
    caption: str = ""
    blackouts: tuple[Region, ...] = ()
    reading: Reading | None = None
    credential: bool | None = None
    measuring: Measuring = Measuring()
    seen: tuple[Seen, ...] = ()
