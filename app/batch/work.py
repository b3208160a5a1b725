"""One case of a batch from its files to its answers; whatever was done before is not done again."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from app.batch.lane import Lane
from app.batch.taking import taken_from
from app.batch.turns import Turns
from app.desk import Desk
from app.domain.case import Case
from app.domain.events import Wait
from app.domain.inspection import Inspection
from app.domain.known import TAKEN_BY_THEMSELVES, Known
from app.domain.many.batch import Batch, Job, alike
from app.domain.many.plan import MOST_PHOTOS
from app.domain.photo import Photo
from app.domain.run import Run
from app.domain.words import Arrival, RunState
from app.errors import PhotoRefused, RateLimited, Refusal
from app.inspector import Order
from app.photos.intake import Incoming, receive
from app.photos.unfolding import unfolded

Allowed = Callable[[Job], Awaitable[None]]


async def allowed(_job: Job) -> None:
    """Nothing stands against asking about what there is."""


class NotNow(Exception):
    """A person has paused the batch meanwhile."""


class Away(Exception):
    """What the case is asked is with the provider; it comes again once that is answered."""


class Asking(Protocol):
    """How a case is asked about: now, as fast as is borne, or later, for less."""

    async def ask(
        self, work: "Work", case: Case, inspection: Inspection, order: Order
    ) -> Run | None:
        """The run, done; None where the answer is waited for, and the case comes again once it is
        there. Raises AppError and NotNow."""


@dataclass
class Work:
    """goes: whether the batch still is to go on. allowed: raises AppError where nothing of the job
    may be taken in or sent any more. known: answers known of other cases are taken.
    asked_at: when the last question began, by the lane's clock; seconds: that answers took."""

    desk: Desk
    batch: Batch
    job: Job
    lane: Lane
    known: bool
    goes: Callable[[], bool]
    turns: Turns
    allowed: Allowed = allowed
    asked_at: float = 0.0
    seconds: float = 0.0
    _look: str = ""

    async def do(self, order: Order, asking: Asking) -> None:
        """All of it; job says then which photos were refused. Raises AppError, NotNow and Away."""
        rate, connection = self.lane.rate, order.connection
        rate.requests, rate.tokens = connection.requests_a_minute, connection.tokens_a_minute
        order = replace(order, strategy=self.batch.strategy)
        await self.allowed(self.job)
        case = await self._case()
        self.job = replace(self.job, case_id=case.id, pictures=alike(_originals(case)))
        left, again = False, bool(self.job.planned.case_id)
        async with self.turns.of(self.job, case.kind in TAKEN_BY_THEMSELVES):
            for inspection in case.inspections:
                run = _answer_in(inspection, self.batch, again=again)
                if inspection.photos and run is None:
                    run = await self._answer(case, inspection, order, asking)
                    left |= run is None
                if run is not None:  # also one that was kept just before the program was killed
                    await self.desk.batches.count(self.job, run)
        if left:
            raise Away

    async def _case(self) -> Case:
        store, job = self.desk.store, self.job
        if job.case_id and job.planned.case_id:
            return await self._again()
        if job.case_id:
            return await store.case(job.case_id)
        kind = self.desk.templates.named(self.batch.template).kind
        photos, refused = await self._photos()
        told = tuple((no.name, str(no.refusal)) for no in refused)
        self.job = job = replace(job, refused=told)
        if not photos:
            name = job.planned.name
            raise refused[0] if refused else PhotoRefused(name, Refusal.NO_PHOTO_INSIDE)
        case = await store.batches.make_case(self.batch, job, kind, photos)
        for photo in photos:
            await asyncio.to_thread(self.desk.files.settle, photo.sha256)
        return await self.desk.pictures.look(case)

    async def _again(self) -> Case:
        """A case that is there, asked by the batch's template, or its own."""
        given, store = self.batch.template, self.desk.store
        template = self.desk.templates.named(given) if given else None
        question = self.job.planned.question or self.batch.question or None
        if template is None and question is None:
            return await store.case(self.job.case_id)
        return await store.describe(
            self.job.case_id,
            self.batch.by,
            kind=template.kind if template else None,
            template=template.id if template else None,
            question=question,
        )

    async def _photos(self) -> tuple[list[Photo], list[PhotoRefused]]:
        """Kept, and in doubt until they are in a case."""
        paths = map(Path, self.job.planned.paths)
        incoming = [Incoming(path.name, Arrival.BATCH, path) for path in paths]
        files, decoder = self.desk.files, self.desk.decoder
        photos, refused = list[Photo](), list[PhotoRefused]()
        async with aclosing(unfolded(incoming, files, decoder)) as arriving:
            async for some in arriving:
                for one in some:
                    if len(photos) >= MOST_PHOTOS:
                        many = PhotoRefused(one.name, Refusal.PAST_THE_MOST)
                        return photos, [*refused, many]
                    try:
                        if isinstance(one, PhotoRefused):
                            raise one
                        photos.append(await receive(one, files, decoder, self.batch.by))
                    except PhotoRefused as no:
                        refused.append(no)
        return photos, refused

    async def _answer(
        self, case: Case, inspection: Inspection, order: Order, asking: Asking
    ) -> Run | None:
        """None where it is waited for."""
        known = await self._known(case, inspection, order)
        if known is None:
            return await asking.ask(self, case, inspection, order)
        case = await self.desk.known.take(case, known, order)
        (told,) = (each for each in case.inspections if each.id == inspection.id)
        return _answer_in(told, self.batch, again=False)

    def heard(self, run: Run) -> None:
        """A server that asks to wait is heeded at once, also where asking again then helps. Each
        look after the first is one more question."""
        if run.look > 1 and run.id != self._look:
            self._look = run.id
            self.lane.rate.sent(self.lane.now)
        if run.waits is not None and run.waits.why is Wait.BUSY:
            told = RateLimited(host=run.asked.host, retry_after=run.waits.seconds)
            self.lane.hold(told, self.asked_at)

    async def _known(self, case: Case, inspection: Inspection, order: Order) -> Known | None:
        """Nothing a claim or a delivery rests on is taken from elsewhere."""
        if case.kind not in TAKEN_BY_THEMSELVES:
            return None
        if same := await self.desk.batches.alike(self.job):
            other = await self.desk.store.case(same)
            told = taken_from(other, inspection, case.inspections.index(inspection))
            if told and other.template == case.template:  # each may be asked by its own
                return told
        if not self.known:
            return None
        find = self.desk.known.find
        found = await find(case, [inspection], order.connection, order.language, order.strategy)
        return next((each for each in found if not each.source.facts_only), None)


def _answer_in(inspection: Inspection, batch: Batch, again: bool) -> Run | None:
    """The newest; by this batch, where the case was there before it (again)."""
    done = [run for run in inspection.firsts if run.state is RunState.DONE]
    ours = [run for run in done if not again or run.started_at >= batch.created_at]
    return ours[-1] if ours else None


def _originals(case: Case) -> list[str]:
    return [photo.sha256 for photo in case.photos]
