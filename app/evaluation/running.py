"""Asks a model about every case of a set, several at once, and keeps what it says as it comes.

It works on a desk of its own, so that nothing of a set stands among the office's cases.
"""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.desk import Desk
from app.domain.case import Case
from app.domain.run import Run
from app.domain.words import Arrival, RunState
from app.errors import (
    BadAnswer,
    ContentRefused,
    ModelError,
    PhotoRefused,
    PictureUnreadable,
    RequestRefused,
    TooLarge,
)
from app.evaluation.figures import evaluated
from app.evaluation.heard import answer_of
from app.evaluation.kept_run import KeptRun, kept_run, unfinished
from app.evaluation.labelled import LabelledPhoto
from app.evaluation.mapping import labelled
from app.evaluation.order import Evaluation
from app.evaluation.run_file import RunFile
from app.evaluation.sets.raw import RawPhoto
from app.photos.intake import Incoming, receive
from app.photos.names import display_name

AT_ONCE = 4
# A model that fails so often one after the other is not there, whatever it says.
MOST_FAILURES = 5
# What a model's side says of one question and not of others: an answer, though of no use.
_OF_NO_USE = (BadAnswer, ContentRefused, PictureUnreadable, RequestRefused, TooLarge)


@dataclass(frozen=True, slots=True)
class Progress:
    """asked: answers there are, of so many; refused: a photo that just was; failed: what just went
    wrong on the model's side."""

    asked: int
    of: int
    refused: PhotoRefused | None = None
    failed: ModelError | None = None


class Evaluator:
    """One run over a set; runs are kept in the folder."""

    def __init__(
        self, desk: Desk, folder: Path, wanted: Evaluation, tell: Callable[[Progress], None]
    ) -> None:
        self._desk, self._folder, self._wanted, self._tell = desk, folder, wanted, tell
        self._of = len(wanted.cases) * wanted.looks
        self._failed: list[ModelError] = []
        self._failing = 0  # one after the other

    async def run(self) -> KeptRun:
        """Ask about whatever was not answered yet: a run that broke off is gone on with. What is
        returned is not done if answers are missing because the model's side failed.

        Raises ModelError where it never answered, StoreError, SetUnusable and OSError.
        """
        head = self._wanted.head()
        before = await asyncio.to_thread(unfinished, self._folder, head)
        self._file = (
            await asyncio.to_thread(RunFile.gone_on, self._folder, before.id)
            if before
            else await asyncio.to_thread(RunFile.begun, self._folder, head)
        )
        self._known = _by_case(before.photos if before else ())
        self._cases = dict(before.cases) if before else {}
        self._asked = {(a.case, a.look) for a in (before.answers if before else ())}
        await self._ask_about_all()
        if self._failed and not self._asked:
            raise self._failed[0]
        run = await asyncio.to_thread(kept_run, self._folder, self._file.id)
        if self._failed:
            return run
        found = await asyncio.to_thread(evaluated, run.photos, run.answers, self._wanted.seed)
        await asyncio.to_thread(self._file.done, found)
        return replace(run, done=True)

    async def _ask_about_all(self) -> None:
        waiting = iter(self._wanted.cases.items())
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(AT_ONCE):
                    group.create_task(self._work(waiting))
        except ExceptionGroup as several:
            raise several.exceptions[0] from several

    async def _work(self, waiting: Iterator[tuple[str, tuple[RawPhoto, ...]]]) -> None:
        """One case after the other, until there is none or the model is not there."""
        for name, photos in waiting:
            missing = [n for n in range(1, self._wanted.looks + 1) if (name, n) not in self._asked]
            if not missing:
                continue
            case = await self._case(name, photos)
            if case is None:
                continue
            for look in missing:
                if self._failing >= MOST_FAILURES:
                    return
                await self._look(case, name, look)

    async def _case(self, name: str, photos: Sequence[RawPhoto]) -> Case | None:
        """The case in the store, made of the photos that can be used; None without any."""
        if name in self._cases:
            return await self._desk.store.case(self._cases[name])
        case: Case | None = None
        taken: list[tuple[LabelledPhoto, str]] = []
        for photo in photos:
            try:
                case, told = await self._take_in(case, photo)
                taken.append(told)
            except PhotoRefused as refusal:
                await asyncio.to_thread(self._file.refused, photo.name, str(refusal.refusal))
                self._tell(Progress(len(self._asked), self._of, refused=refusal))
        if case is not None:
            await asyncio.to_thread(self._file.photos, taken, case.id)
            self._known[name] = [photo.path for photo, _ in taken]
        return case

    async def _take_in(
        self, case: Case | None, photo: RawPhoto
    ) -> tuple[Case, tuple[LabelledPhoto, str]]:
        """The case with the photo, and the photo with its labels. Raises PhotoRefused."""
        desk, by, template = self._desk, self._wanted.order.by, self._wanted.template
        shown = display_name(photo.name)
        incoming = Incoming(shown, Arrival.COMMAND, photo.path)
        received = await receive(incoming, desk.files, desk.decoder, by)
        if case is None:
            case = await desk.store.new_case(template.kind, by, shown, template.id)
        case = await desk.store.add_photo(case.id, received, by)
        await asyncio.to_thread(desk.files.settle, received.sha256)
        size, turned = (received.width, received.height), received.exif.orientation
        told = labelled(photo, self._wanted.meanings, size, turned)
        return case, (told, received.sha256)

    async def _look(self, case: Case, name: str, look: int) -> None:
        """Ask about every inspection of it, and keep what came of it."""
        runs: list[Run] = []
        for inspection in case.photo_sets:
            inspect = self._desk.inspector.inspect
            try:
                runs.append(await inspect(case, inspection.id, self._wanted.order, _nothing))
            except _OF_NO_USE:
                continue
            except ModelError as error:
                self._failed.append(error)
                self._failing += 1
                self._tell(Progress(len(self._asked), self._of, failed=error))
                return
        if any(run.state is RunState.STOPPED for run in runs):
            raise asyncio.CancelledError
        self._failing = 0
        answer = answer_of(name, look, case, runs, self._known[name])
        model = next((run.model for run in runs), "")
        currency = next((run.currency for run in runs if run.currency), "")
        run_ids = [run.id for run in runs]
        await asyncio.to_thread(self._file.answer, answer, model, currency, run_ids)
        self._asked.add((name, look))
        self._tell(Progress(len(self._asked), self._of))


def _by_case(photos: Sequence[LabelledPhoto]) -> dict[str, list[str]]:
    """The paths of each case's photos, in their order in the store."""
    found: dict[str, list[str]] = {}
    for photo in photos:
        found.setdefault(photo.case, []).append(photo.path)
    return found


def _nothing(_: Run) -> None:
    """Nobody watches single answers grow."""
