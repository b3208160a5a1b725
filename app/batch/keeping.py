"""What becomes of jobs, kept; what can't be kept now, for want of room, is kept later."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from app.batch.work import Work
from app.domain.many.batch import Batch, Failure, Job
from app.errors import StoreUnwritable
from app.store.batch_store import BatchStore
from app.store.posting_store import PostingStore


@dataclass(frozen=True, slots=True)
class Ended:
    """A case of a batch is over; failure None: well."""

    batch: Batch
    job: Job
    failure: Failure | None


@dataclass(frozen=True, slots=True)
class Back:
    """A job that is to wait again; without a failure, as if it had not been begun."""

    job: Job
    again_at: datetime | None = None
    failure: Failure | None = None


class Keeping:
    """told hears of every case that is over."""

    def __init__(
        self, batches: BatchStore, postings: PostingStore, told: Callable[[Ended], None]
    ) -> None:
        self._batches, self._postings, self._told = batches, postings, told
        self._left: list[Back] = []

    async def end(self, work: Work, failure: Failure | None, now: datetime) -> None:
        """Done, or failed for good. What was answered is kept with its case, so that it is found
        where this could not be."""
        try:
            await self._batches.end(work.job, failure, now)
        except StoreUnwritable as error:
            work.lane.hold(error, work.asked_at)
            self._left.append(Back(work.job))
        else:
            self._told(Ended(work.batch, work.job, failure))

    async def put_back(self, back: Back) -> None:
        """It waits again."""
        try:
            await self._batches.put_back(back.job, back.again_at, back.failure)
        except StoreUnwritable:
            self._left.append(back)

    async def put_away(self, job: Job) -> None:
        """It waits for its answers; where that can't be kept, it is done over."""
        try:
            await self._postings.put_away(job.id)
        except StoreUnwritable:
            self.later(job)

    async def pause(self, work: Work, failure: Failure) -> None:
        """The batch, for that; where it can't be kept it is met again."""
        await self.put_back(Back(work.job))
        with suppress(StoreUnwritable):
            await self._batches.pause(work.batch.id, failure)

    def later(self, job: Job) -> None:
        """It was cut off: it waits again as soon as that can be kept."""
        self._left.append(Back(job))

    async def catch_up(self) -> None:
        """Keep what could not be kept before."""
        left, self._left = self._left, []
        for back in left:
            await self.put_back(back)

    async def all_back(self) -> None:
        """Nobody works any more; where it can't be kept, it is at the next start."""
        with suppress(StoreUnwritable):
            await self._batches.release()
