"""What a conversation is about, as it stands in the case."""

from collections.abc import Mapping

from app.domain.case import Case, Inspection
from app.domain.run import Run
from app.domain.template import Template
from app.errors import NotInStore
from app.settings.settings import Coordinates
from app.vlm.conversation.question import Talk
from app.vlm.question import Picture, Question


def place_of(case: Case, run_id: str) -> tuple[Inspection, Run]:
    """The run and its inspection. Raises NotInStore."""
    for inspection in case.inspections:
        for run in inspection.runs:
            if run.id == run_id:
                return inspection, run
    raise NotInStore(what="run", id=run_id)


def talk_about(
    case: Case,
    run_id: str,
    template: Template,
    coordinates: Coordinates,
    jpegs: Mapping[str, bytes],
) -> Talk:
    """A conversation about that run. jpegs: what is sent of each photo and close-up, by the
    SHA-256 of the photo's original and of the close-up; without them for estimates only.

    Raises NotInStore.
    """
    inspection, run = place_of(case, run_id)
    photos = {photo.id: photo for photo in inspection.photos}
    shown = [photos[photo_id] for photo_id in run.asked.photo_ids if photo_id in photos]
    pictures = tuple(
        Picture(p.id, jpegs.get(p.sha256, b""), p.sent.width, p.sent.height) for p in shown
    )
    asked = run.asked
    told = run.assessment
    return Talk(
        about=Question(template, asked.question, asked.language, pictures, run.id, coordinates),
        answered=told.raw or told.thinking,
        first_photo=case.photo_number(shown[0].id) if shown else 1,
        findings={n: f for n, f in enumerate(case.findings, 1) if f.photo_id in photos},
        closeups=_closeups(inspection, run_id, jpegs),
    )


def _closeups(
    inspection: Inspection, run_id: str, jpegs: Mapping[str, bytes]
) -> dict[int, Picture]:
    cut = (turn.closeup for turn in inspection.turns_of(run_id) if turn.closeup)
    return {
        c.number: Picture(c.look.photo_id, jpegs.get(c.sha256, b""), c.width, c.height, c.region)
        for c in cut
    }
