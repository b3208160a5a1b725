"""Photos as JSON; see case_json for how."""

from app.domain.case import Case
from app.domain.inside import Inside
from app.domain.noticed.advice import flaws
from app.domain.photo import Photo
from app.domain.seen import Seen
from app.domain.sent import Sent
from app.domain.shown import shown
from app.export.measured import measured
from app.export.reading import reading
from app.export.shapes import photos as shapes
from app.export.shapes.asked import Sent as Told


def photo_told(case: Case, photo: Photo) -> shapes.PhotoTold:
    """A photo as it came in, what was read and measured, and what models were shown of it."""
    return {
        "number": case.photo_number(photo.id),
        "name": photo.name,
        "sha256": photo.sha256,
        "width": photo.width,
        "height": photo.height,
        "inside": _inside(photo.inside) if photo.inside else None,
        "credential": photo.credential,
        "quality": list(flaws(photo)),
        "read": reading(photo.reading) if photo.reading else None,
        "sent": [sent_told(sent) for sent in shown(case, photo)],
        "blackouts": [place.as_list() for place in photo.blackouts],
        "measured": measured(photo),
        "seen": [_seen(seen) for seen in photo.seen],
    }


def _inside(inside: Inside) -> shapes.Inside:
    return {
        "holder": inside.holder,
        "name": inside.name,
        "sha256": inside.sha256,
        "number": inside.number,
        "drawn": inside.drawn,
    }


def _seen(seen: Seen) -> shapes.Seen:
    return {
        "case_id": seen.case_id,
        "number": seen.number,
        "photo_id": seen.photo_id,
        "sha256": seen.sha256,
        "at": seen.at.isoformat(),
        "distance": seen.distance,
        "pose": seen.pose,
    }


def sent_told(sent: Sent) -> Told:
    """A picture that went out."""
    made = sent.picture
    return {
        "width": made.width,
        "height": made.height,
        "bytes": made.size_bytes,
        "sha256": made.sha256,
        "part": sent.part.as_list(),
        "blackouts": [place.as_list() for place in sent.blackouts],
    }
