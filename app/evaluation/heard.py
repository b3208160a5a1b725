"""What came of one look at a case, as it is compared with labels."""

import asyncio
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.domain.case import Case
from app.domain.many.batch import Job
from app.domain.photo import Photo
from app.domain.run import Run
from app.domain.words import RunState
from app.errors import PhotoRefused, Refusal
from app.evaluation.labelled import Answer, Claim, LabelledPhoto
from app.evaluation.mapping import Meanings, labelled
from app.evaluation.sets.raw import RawPhoto
from app.photos.names import display_name
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Heard:
    """case: as it lies in the evaluations' store, None where no photo could be used; photos: its
    photos in order, as labelled, each with its SHA-256."""

    case: Case | None
    photos: tuple[tuple[LabelledPhoto, str], ...] = ()
    refused: tuple[PhotoRefused, ...] = ()

    @property
    def runs(self) -> tuple[Run, ...]:
        """The one that counts of each inspection."""
        sets = self.case.photo_sets if self.case else ()
        return tuple(each.run for each in sets if each.run)

    @property
    def model(self) -> str:
        """As the server named it."""
        return next((run.model for run in self.runs), "")

    @property
    def currency(self) -> str:
        """Of its price, "" where none is known."""
        return next((run.currency for run in self.runs if run.currency), "")

    def answer(self, name: str, look: int) -> Answer:
        """name: what the set calls the case. Usable only if all of it is."""
        photos, sets = (self.case.photos, self.case.photo_sets) if self.case else ((), ())
        named = zip(photos, self.photos, strict=True)
        paths = {photo.id: told.path for photo, (told, _) in named}
        runs = self.runs
        claims = tuple(_claims(runs, paths))
        usable = len(runs) == len(sets) and all(map(_is_usable, runs))
        costs = [float(run.cost) for run in runs if run.cost]
        cost = sum(costs) if costs and len(costs) == len(runs) else None
        seconds = sum(run.told.seconds for run in runs) if runs else None
        shown = max((len(run.asked.examples) for run in runs), default=0)
        return Answer(name, look, usable, claims if usable else (), seconds, cost, shown)


async def heard(store: Store, job: Job, photos: Sequence[RawPhoto], meanings: Meanings) -> Heard:
    """What a job that is over came to; photos: those of its case in the set."""
    case = await store.case(job.case_id) if job.case_id else None
    pairs = await asyncio.to_thread(_paired, photos, case.photos if case else ())
    taken = {raw.name for raw, _ in pairs}
    told = tuple((_labelled(raw, photo, meanings), photo.sha256) for raw, photo in pairs)
    reasons = dict(job.refused)
    refused = (
        PhotoRefused(photo.name, Refusal(reasons[display_name(photo.path.name)]))
        for photo in photos
        if photo.name not in taken and display_name(photo.path.name) in reasons
    )
    return Heard(case, told, tuple(refused))


def _paired(raws: Sequence[RawPhoto], photos: Sequence[Photo]) -> list[tuple[RawPhoto, Photo]]:
    """Each photo of the case beside what the set says of it."""
    if len(raws) == 1:
        return list(zip(raws, photos, strict=False))
    known: dict[str, RawPhoto] = {}
    for raw in raws:
        with suppress(OSError):
            known.setdefault(_sha256(raw.path), raw)
    return [(known[photo.sha256], photo) for photo in photos]


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _labelled(raw: RawPhoto, photo: Photo, meanings: Meanings) -> LabelledPhoto:
    return labelled(raw, meanings, (photo.width, photo.height), photo.exif.orientation)


def _claims(runs: Sequence[Run], paths: dict[str, str]) -> Iterator[Claim]:
    for run in runs:
        for found in run.assessment.findings:
            said = found.value
            yield Claim(
                paths[found.photo_id], said.part, said.type, said.severity, said.region,
                found.confidence,
            )  # fmt: skip


def _is_usable(run: Run) -> bool:
    """Something of what was asked for could be read."""
    told = run.assessment
    said = told.findings or told.summary or told.fields
    return run.state is RunState.DONE and bool(said)
