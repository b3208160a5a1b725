"""The path of the data: pictures of an inspection out to a model, its answer in, stored, told."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from app.domain.case import Case, Inspection
from app.domain.events import Event, FindingFound
from app.domain.photo import Photo
from app.domain.run import Run
from app.domain.template import Template
from app.domain.who import Who
from app.domain.words import Kind, Language
from app.errors import AppError, NotInStore
from app.listening import listen
from app.photos.files import PhotoFiles
from app.settings.providers import provider_of
from app.settings.settings import Connection
from app.store.store import Store
from app.vlm.client import Models
from app.vlm.question import Picture, Question


@dataclass(frozen=True, slots=True)
class Order:
    """With which model, in which language, for whom an inspection is run."""

    connection: Connection
    key: str
    language: Language
    by: Who


Tell = Callable[[Run], None]


class Inspector:
    """Runs inspections: asks a model about their photos and keeps whatever it answers."""

    def __init__(
        self, store: Store, models: Models, files: PhotoFiles, templates: dict[Kind, Template]
    ) -> None:
        self._store, self._models = store, models
        self._files, self._templates = files, templates

    async def inspect(self, case: Case, inspection_id: str, order: Order, tell: Tell) -> Run:
        """Ask once about all photos of one inspection of the case.

        tell gets the run each time more of the answer is understood; what it gets last is what
        was stored. Text is saved at least once a second. Cancelling stops the model and keeps
        what had come; the run is then returned as STOPPED. Raises ModelError, after what had
        come was stored, and StoreError.
        """
        question = await self._question(case, inspection_id, order)
        run = Run(
            id=question.run_id,
            inspection_id=inspection_id,
            asked=self._models.asked(order.connection, question),
            started_at=datetime.now(UTC),
            started_by=order.by,
        )
        await self._store.start_run(case.id, run)
        live = _Live(case.id, run, tell)
        tell(run)
        failure = await self._listen(live, order, question)
        live.run = replace(live.run, finished_at=datetime.now(UTC))
        await self._store.save_run(case.id, live.run)
        tell(live.run)
        if failure is not None:
            raise failure
        return live.run

    async def _listen(self, live: "_Live", order: Order, question: Question) -> AppError | None:
        """Follow the answer to its end; the failure is returned so that it is stored first."""
        answer = self._models.ask(order.connection, order.key, question)
        state, failure = await listen(
            answer, lambda event: self._take(live, event), lambda: self._save(live)
        )
        named = type(failure).__name__ if failure else ""
        data = failure.data() if failure else {}
        live.run = replace(live.run, state=state, told=answer.told, error=named, error_data=data)
        return failure

    async def _take(self, live: "_Live", event: Event) -> None:
        live.run = replace(live.run, assessment=live.run.assessment.after(event))
        if isinstance(event, FindingFound):
            # A person may review it the moment it is seen, so it is stored before it is told.
            await self._store.grow_run(live.case_id, live.run)
        live.tell(live.run)

    async def _save(self, live: "_Live") -> None:
        if live.run is not live.saved:
            live.saved = live.run
            await self._store.grow_run(live.case_id, live.run)

    async def _question(self, case: Case, inspection_id: str, order: Order) -> Question:
        inspection = _find(case, inspection_id)
        template = self._templates[case.kind]
        text = case.question.strip() or template.question
        pictures = await read_pictures(inspection.photos, self._files)
        counted = provider_of(order.connection).coordinates_for(order.connection)
        return Question(template, text, order.language, pictures, uuid4().hex, counted)


class _Live:
    """A run while its answer comes in: replaced by a newer one at each event."""

    def __init__(self, case_id: str, run: Run, tell: Tell) -> None:
        self.case_id, self.run, self.tell = case_id, run, tell
        self.saved = run


def _find(case: Case, inspection_id: str) -> Inspection:
    for inspection in case.inspections:
        if inspection.id == inspection_id:
            return inspection
    raise NotInStore(what="inspection", id=inspection_id)


async def read_pictures(photos: tuple[Photo, ...], files: PhotoFiles) -> tuple[Picture, ...]:
    """The photos as models are shown them."""
    paths = {photo.id: files.sent(photo.sha256) for photo in photos}
    jpegs = await asyncio.to_thread(_read_all, paths)
    return tuple(
        Picture(photo.id, jpegs[photo.id], photo.sent.width, photo.sent.height) for photo in photos
    )


def _read_all(paths: dict[str, Path]) -> dict[str, bytes]:
    return {photo_id: path.read_bytes() for photo_id, path in paths.items()}
