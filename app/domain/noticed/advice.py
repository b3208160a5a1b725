"""What is wrong with a photo as a photo, to be said at once: it may still be taken anew."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.case import Case
from app.domain.noticed.alike import almost_same
from app.domain.photo import Photo

# Pixels of the shorter side, which a thumbnail or a messenger's preview has and no camera: the
# smallest real photo at hand that still shows damage has 312.
SMALL_BELOW = 300


class Flaw(StrEnum):
    """What is wrong; the first six are Quality's flags."""

    BLURRED = "blurred"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    GLARE = "glare"
    OF_SCREEN = "of_screen"
    DAMAGED_FILE = "damaged_file"
    SMALL = "small"
    ALMOST_SAME = "almost_same"


@dataclass(frozen=True, slots=True)
class Advice:
    """other: the number of the photo it is almost the same as, 0 for other flaws."""

    flaw: Flaw
    other: int = 0


def flaws(photo: Photo) -> tuple[Flaw, ...]:
    """What a photo alone shows; a flag of a newer Tessera is passed over."""
    known = set(Flaw)
    flagged = tuple(Flaw(flag) for flag in photo.quality.flags if flag in known)
    small = min(photo.width, photo.height) < SMALL_BELOW
    return (*flagged, Flaw.SMALL) if small else flagged


def advice(case: Case) -> dict[str, tuple[Advice, ...]]:
    """By photo id, for photos that have any."""
    told = {photo.id: tuple(map(Advice, flaws(photo))) for photo in case.photos}
    for earlier, later in almost_same(case.photos):
        again = Advice(Flaw.ALMOST_SAME, case.photo_number(earlier.id))
        told[later.id] = (*told[later.id], again)
    return {photo_id: found for photo_id, found in told.items() if found}
