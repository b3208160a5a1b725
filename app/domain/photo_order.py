"""The order in which photos are printed: from afar, by what it is known, then the damage."""

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.read.found import numbers_on

# Of a photo; one of which a finding takes that much is a close-up.
CLOSE = 0.25
# Types by which a finding tells of what was there before the loss.
PRIOR = frozenset({"prior_repair", "wear", "worn", "rust", "corroded", "rot_or_corrosion"})
_IDENTITY = (
    *("vin", "plate", "odometer", "label", "serial", "kennzeichen", "kilometerstand"),
    *("fahrgestell", "etikett", "typenschild", "车架号", "车牌", "里程", "面单", "铭牌"),
)


def printed(case: Case) -> tuple[Photo, ...]:
    """All photos: overviews, then plate, VIN, odometer or label, then damage from close by in the
    order of the findings; their numbers stay."""
    first = _first_findings(case)
    places = {photo.id: place for place, photo in enumerate(case.photos)}

    def key(photo: Photo) -> tuple[int, int, int]:
        place = places[photo.id]
        if photo.id not in first:
            return int(_identifies(photo)), 0, place
        return (2, first[photo.id], place) if _is_close(case, photo) else (0, 0, place)

    return tuple(sorted(case.photos, key=key))


def _first_findings(case: Case) -> dict[str, int]:
    """Photo id → place of its first standing finding."""
    first: dict[str, int] = {}
    for place, found in enumerate(case.standing):
        first.setdefault(found.photo_id, place)
    return first


def _is_close(case: Case, photo: Photo) -> bool:
    places = (f.value.region for f in case.standing if f.photo_id == photo.id)
    return any((p.x2 - p.x1) * (p.y2 - p.y1) >= CLOSE for p in places if p is not None)


def _identifies(photo: Photo) -> bool:
    told = photo.caption.casefold()
    return bool(numbers_on(photo.reading)) or any(word in told for word in _IDENTITY)
