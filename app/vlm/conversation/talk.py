"""What a conversation is about, as it stands in the case."""

from collections.abc import Sequence

from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.place.closeup import Closeup
from app.domain.run import Run
from app.domain.sent import Sent, SentExample
from app.domain.shown import sent_in
from app.domain.template import Template
from app.errors import NotInStore
from app.settings.connection import Coordinates
from app.vlm.conversation.question import Talk
from app.vlm.request.question import Example, Picture, Question


def place_of(case: Case, run_id: str) -> tuple[Inspection, Run]:
    """The run and its inspection. Raises NotInStore."""
    for inspection in case.inspections:
        for run in inspection.runs:
            if run.id == run_id:
                return inspection, run
    raise NotInStore(what="run", id=run_id)


def talk_about(case: Case, run_id: str, template: Template, coordinates: Coordinates) -> Talk:
    """A conversation about that run, its pictures without their JPEGs: enough for estimates.

    Raises NotInStore.
    """
    inspection, run = place_of(case, run_id)
    photos = {photo.id: photo for photo in inspection.photos}
    asked, told = run.asked, run.assessment
    about = Question(
        template=template,
        text=asked.question,
        language=asked.language,
        pictures=tuple(
            picture_of(sent) for photo in photos.values() for sent in sent_in(run, photo)
        ),
        run_id=run.id,
        coordinates=coordinates,
        came_with=asked.text,
        adjustments=asked.adjustments,
        examples=tuple(map(example_of, asked.examples)),
    )
    return Talk(
        about=about,
        answered=told.raw or told.thinking,
        first_photo=min((case.photo_number(photo_id) for photo_id in photos), default=1),
        findings={n: f for n, f in enumerate(case.findings, 1) if f.photo_id in photos},
        closeups={c.number: closeup_of(c) for c in closeups(inspection, run_id)},
    )


def picture_of(sent: Sent, jpeg: bytes = b"") -> Picture:
    """A picture as it was sent."""
    made = sent.picture
    return Picture(sent.photo_id, jpeg, made.width, made.height, sent.part, sent.blackouts)


def example_of(told: SentExample, jpegs: Sequence[bytes] = ()) -> Example:
    """An example as it was sent, with its pictures' JPEGs or without."""
    made = zip(told.sent, jpegs or [b""] * len(told.sent), strict=True)
    pictures = tuple(picture_of(sent, jpeg) for sent, jpeg in made)
    return Example(told.case_id, pictures, told.question, told.answer)


def closeup_of(made: Closeup, jpeg: bytes = b"") -> Picture:
    """A close-up as it was sent."""
    size = made.width, made.height
    return Picture(made.look.photo_id, jpeg, *size, made.region, made.blackouts, made.number)


def closeups(inspection: Inspection, run_id: str) -> tuple[Closeup, ...]:
    """Every close-up of a conversation; one that was asked about again comes again."""
    return tuple(turn.closeup for turn in inspection.turns_of(run_id) if turn.closeup)
