"""Batches, as the store keeps them for asyncio."""

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime

from app.domain.case import Case
from app.domain.many.batch import (
    Batch,
    BatchState,
    Failure,
    Job,
    JobState,
    Limits,
    Planned,
    Priority,
)
from app.domain.many.batch_progress import BatchProgress
from app.domain.many.grouping import Arrived
from app.domain.photo import Photo
from app.domain.run import Run
from app.domain.words import Kind
from app.store.ask import Ask


class BatchStore:
    """Batches and their jobs. changed is called when a person has changed something that may be
    heeded at once, on the loop the person's question came from. Errors are those of Store, and
    NotInStore where there is no such batch."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self.changed: Callable[[], None] = _nobody

    async def add(self, batch: Batch, planned: Sequence[Planned]) -> None:
        """A new batch, with a job for each of these in their order."""
        await self._ask(lambda records: records.batches.add(batch, planned))
        self.changed()

    async def awaiting(self) -> tuple[Batch, ...]:
        """Those that are to go on with what comes into a folder."""
        return await self._ask(lambda records: records.batches.awaiting())

    async def grow(
        self, batch_id: str, planned: Sequence[Planned], arrived: Sequence[Arrived]
    ) -> None:
        """A job for each of these behind the others, of files that came in and are taken by that:
        all of it or nothing."""
        await self._ask(lambda records: records.batches.grow(batch_id, planned, arrived))
        self.changed()

    async def taken(self, batch_id: str) -> tuple[Arrived, ...]:
        """All files that came in and are in a job of the batch."""
        return await self._ask(lambda records: records.batches.taken(batch_id))

    async def known(self, batch_id: str, arrived: Sequence[Arrived]) -> set[str]:
        """Paths of those that are taken already, by path and bytes."""
        return await self._ask(lambda records: records.batches.known(batch_id, arrived))

    async def taken_of(self, paths: Sequence[str]) -> tuple[Arrived, ...]:
        """Which of these files any batch took as they came in."""
        return await self._ask(lambda records: records.batches.taken_of(paths))

    async def pause(self, batch_id: str, why: Failure | None = None) -> None:
        """Begin nothing more of it; what was begun is ended. why: None for a person."""
        await self._state(batch_id, BatchState.PAUSED, why)

    async def resume(self, batch_id: str) -> None:
        """Go on, whatever stopped it."""
        await self._state(batch_id, BatchState.GOING)

    async def stop(self, batch_id: str) -> None:
        """Begin nothing more, and end what was begun as it is."""
        await self._state(batch_id, BatchState.STOPPED)

    async def set_limits(self, batch_id: str, limits: Limits, priority: Priority) -> None:
        """From now on."""
        await self._ask(lambda records: records.batches.set_limits(batch_id, limits, priority))
        self.changed()

    async def retry(self, batch_id: str, code: str | None = None) -> None:
        """Try again what failed, for that reason alone or all (None), and go on."""
        await self._ask(lambda records: records.batches.retry(batch_id, code))
        self.changed()

    async def leave(self, batch_id: str, code: str | None = None) -> None:
        """Leave what failed as it is."""
        await self._ask(lambda records: records.batches.leave(batch_id, code))
        self.changed()

    async def listed(self, limit: int = 200) -> tuple[Batch, ...]:
        """All of them, the newest first."""
        return await self._ask(lambda records: records.batches.listed(limit))

    async def progress(self, batch_id: str) -> BatchProgress:
        """How it stands."""
        now = datetime.now(UTC)
        return await self._ask(lambda records: records.batches.progress(batch_id, now))

    async def jobs(
        self, batch_id: str, state: JobState | None = None, limit: int = 1_000
    ) -> tuple[Job, ...]:
        """Its jobs in their order, in that state or all (None)."""
        return await self._ask(lambda records: records.batches.jobs(batch_id, state, limit))

    async def going(self, now: datetime) -> tuple[Batch, ...]:
        """Those that are to go on by now and have something left, the most urgent first."""
        return await self._ask(lambda records: records.batches.going(now))

    async def claim(self, batch_id: str, now: datetime, most: int) -> tuple[Job, ...]:
        """Take at most so many jobs that are due; nobody else gets them."""
        return await self._ask(lambda records: records.batches.claim(batch_id, now, most))

    async def release(self) -> None:
        """Whoever took jobs has died: they wait again."""
        await self._ask(lambda records: records.batches.release())

    async def make_case(self, batch: Batch, job: Job, kind: Kind, photos: Sequence[Photo]) -> Case:
        """The job's case with these photos, in one transaction; the one it has already, where it
        has one."""
        return await self._ask(lambda records: records.batches.make_case(batch, job, kind, photos))

    async def may_ask(self, batch_id: str, likely: str = "") -> bool:
        """Whether one question more is within the batch's limits; it counts as asked then. likely:
        what it costs at most, "" where a first answer is to tell."""
        return await self._ask(
            lambda records: records.batches.may_ask(batch_id, likely), first=True
        )

    async def not_asked(self, batch_id: str) -> None:
        """A question that counted as asked was heard by no model."""
        await self._ask(lambda records: records.batches.not_asked(batch_id))

    async def count(self, job: Job, run: Run) -> None:
        """An answer of one of the job's inspections is kept; counted once, however often told."""
        await self._ask(lambda records: records.batches.count(job, run))

    async def alike(self, job: Job) -> str:
        """The case of a job of its batch that is done, with the very same photos and question; ""
        where there is none."""
        return await self._ask(lambda records: records.batches.alike(job))

    async def unread(
        self, batch_ids: Collection[str] | None, after: int, limit: int
    ) -> tuple[tuple[int, str], ...]:
        """Cases that jobs of these batches, or all (None), made and have done, with a photo nothing
        was read in yet; each with its job's number, of those behind that number."""
        return await self._ask(lambda records: records.batches.unread(batch_ids, after, limit))

    async def put_back(
        self, job: Job, again_at: datetime | None = None, failure: Failure | None = None
    ) -> None:
        """It waits again, until then; without a failure, as if it had not been begun."""
        await self._ask(lambda records: records.batches.put_back(job, again_at, failure))

    async def end(self, job: Job, failure: Failure | None, now: datetime) -> None:
        """It is done, or failed for good; with the photos refused and the seconds the job says."""
        await self._ask(lambda records: records.batches.end(job, failure, now))

    async def _state(self, batch_id: str, state: BatchState, why: Failure | None = None) -> None:
        await self._ask(lambda records: records.batches.set_state(batch_id, state, why))
        self.changed()


def _nobody() -> None:
    """Nobody runs them."""
