"""An answer that a batch has already, taken for a case with the same photos."""

from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.known import Known, Taken
from app.domain.words import RunState


def taken_from(other: Case, inspection: Inspection, place: int) -> Known | None:
    """The answer of that case's inspection at this place, None where its photos are others or it
    has none."""
    theirs = other.inspections[place] if place < len(other.inspections) else None
    run = theirs.run if theirs else None
    if theirs is None or run is None or run.state is not RunState.DONE or run.finished_at is None:
        return None
    ours = {photo.sha256: photo.id for photo in inspection.photos}
    photos = tuple((photo.id, ours.get(photo.sha256, "")) for photo in theirs.photos)
    if not all(our for _, our in photos):
        return None
    source = Taken(other.id, other.number, run.id, run.finished_at, 0)
    asked = run.asked.question
    return Known(inspection.id, source, asked, run.assessment, run.model, photos)
