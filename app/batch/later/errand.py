"""What is done about one posting: handed over, looked at, its answers kept. Each step is
on record before the next, so that it goes on where it was whenever the program ends."""

import asyncio
import logging
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.batch.clock import Clock
from app.batch.judging import MOST_TRIES, Then, failure_of, then
from app.batch.later.mailbox import Mailbox
from app.batch.later.reading import Reading
from app.desk import Desk
from app.domain.many.batch import Batch, BatchState, Failure
from app.domain.many.posting import Posting, PostingState
from app.errors import (
    AppError,
    LeftOut,
    ModelNotFound,
    PostingCancelled,
    PostingExpired,
    PostingLost,
    PostingRefused,
    RateLimited,
    StoreUnwritable,
)
from app.settings.providers import Later
from app.vlm.failures.meaning import Server
from app.vlm.later.files import Files, Stage, Stand

_FIRST_LOOK, _LONGEST = 60.0, 900.0  # seconds, doubled in between
_GRACE = timedelta(hours=12)  # behind its time, in which it may yet say how it ended
_MOST_BYTES = 1 << 31
# The provider works on as much as it takes from one account; there will be room.
_FULL = ("token_limit_exceeded", "batch_limit_exceeded", "too_many_tasks")
_ENDED = {"expired": PostingExpired(), "cancelled": PostingCancelled()}
_log = logging.getLogger(__name__)


class Errand:
    """One posting, whose batch is as it was a moment ago."""

    def __init__(
        self, desk: Desk, mailbox: Mailbox, clock: Clock, batch: Batch, posting: Posting
    ) -> None:
        self._desk, self._mailbox, self._clock = desk, mailbox, clock
        self._batch, self.posting = batch, posting

    async def run(self, files: Files, server: Server, later: Later) -> None:
        """What is due. Raises AppError."""
        stopped = self._batch.state is BatchState.STOPPED
        if self.posting.state is PostingState.READY and stopped:
            await self._withdraw(files, later)
        elif self.posting.state is PostingState.READY:
            await self._hand_over(files, server, later)
        elif self.posting.state is PostingState.AWAY:
            await self._look(files, server)

    async def failed(self, error: AppError) -> None:
        """It is looked at again later; what a person has to mend pauses the batch."""
        failure = failure_of(error)
        await self._wait(why=failure.code, why_data=failure.data)
        waits = then(error) in (Then.WAIT, Then.AGAIN)
        if not waits and self._batch.state is BatchState.GOING:
            await self._desk.batches.pause(self._batch.id, failure)

    async def give_up(self) -> None:
        """Nobody wants it any more, and it has not gone out."""
        await self._end(None)

    async def _hand_over(self, files: Files, server: Server, later: Later) -> None:
        """What was handed over before the program ended is looked for first, and looked at."""
        posting = self.posting
        if not posting.file_id:
            path = self._mailbox.path(posting)
            if not await asyncio.to_thread(path.is_file):  # somebody has tidied up: made anew
                await self._end(None)
                return
            found = await files.find(self._name)
            await self._save(file_id=found or await files.hand_over(path, posting.size, self._name))
        file_id = self.posting.file_id
        known = await files.find_work(file_id)
        await self._is_away(known or await files.begin(file_id, later.hours), later)
        if known:
            await self._look(files, server)

    async def _withdraw(self, files: Files, later: Later) -> None:
        """Nobody wants it any more: whether the provider has it is only known by asking there."""
        file_id = self.posting.file_id or await files.find(self._name)
        work_id = await files.find_work(file_id) if file_id else ""
        if work_id:
            await self._save(file_id=file_id)
            await self._is_away(work_id, later)
            await files.call_off(work_id)
            return
        await self._end(None)
        if file_id:
            await _forget(files, file_id)

    async def _is_away(self, work_id: str, later: Later) -> None:
        now = self._clock.now()
        ends_by = now + timedelta(hours=later.hours)
        away: dict[str, Any] = {"state": PostingState.AWAY, "remote_id": work_id}
        await self._save(**away, posted_at=now, ends_by=ends_by, looks=0, why="", why_data={})
        await asyncio.to_thread(self._mailbox.drop, self.posting)
        await self._wait()

    @property
    def _name(self) -> str:
        """Of its file there: nobody else's, and the same whenever it is asked for."""
        return f"tessera-{self.posting.id}.jsonl"

    async def _look(self, files: Files, server: Server) -> None:
        posting = self.posting
        try:
            stand = await files.look(posting.remote_id)
        except ModelNotFound:
            await self._end(PostingLost())
            return
        if stand.stage is Stage.OVER:
            await self._take(files, server, stand)
        elif stand.stage is Stage.REFUSED:
            await self._refused(stand, server)
        elif posting.ends_by is not None and self._clock.now() > posting.ends_by + _GRACE:
            with suppress(AppError):
                await files.call_off(posting.remote_id)
            await self._end(PostingExpired())
        else:
            if self._batch.state is BatchState.STOPPED and stand.status != "cancelling":
                await files.call_off(posting.remote_id)
            await self._wait(why="", why_data={})

    async def _take(self, files: Files, server: Server, stand: Stand) -> None:
        """Keep its answers, then let its cases go on."""
        reading = Reading(self._desk.store.postings, self.posting.id)
        path = self._mailbox.path(self.posting, "answer")
        for file_id in stand.answers:
            await files.fetch(file_id, path, _MOST_BYTES)
            await reading.read(path, server)
        self.posting = replace(self.posting, unused=reading.unused)
        await self._end(_ENDED.get(stand.status, LeftOut()), reading.failures)
        await _forget(files, self.posting.file_id, *stand.answers)

    async def _refused(self, stand: Stand, server: Server) -> None:
        """None of it was answered: for want of room there, or for what is in it."""
        if stand.code in _FULL:
            await self._save(state=PostingState.READY, remote_id="")
            await self.failed(RateLimited(server.host, server.says(stand.said)))
            return
        if self._batch.state is BatchState.GOING:
            why = failure_of(PostingRefused(server.says(stand.said or stand.code or stand.status)))
            await self._desk.batches.pause(self._batch.id, why)
        await self._end(None)

    async def _end(
        self, usual: AppError | None, failures: dict[str, Failure] | None = None
    ) -> None:
        """usual: why it has no answer to what is left, None where that counts as not asked."""
        unwanted = self._batch.state is BatchState.STOPPED or usual is None
        over = replace(self.posting, state=PostingState.OVER, look_at=None)
        told = {} if unwanted else failures or {}
        why = None if unwanted or usual is None else failure_of(usual)
        now = self._clock.now()
        await self._desk.store.postings.end(over, told, why, MOST_TRIES, now)
        await asyncio.to_thread(self._mailbox.drop, over)

    async def _wait(self, **more: Any) -> None:
        """Longer each time."""
        due = min(_LONGEST, _FIRST_LOOK * 2 ** min(self.posting.looks, 10))
        look_at = self._clock.now() + timedelta(seconds=due)
        await self._save(look_at=look_at, looks=self.posting.looks + 1, **more)

    async def _save(self, **more: Any) -> None:
        self.posting = replace(self.posting, **more)
        try:
            await self._desk.store.postings.save(self.posting)
        except StoreUnwritable as error:  # it is done again, and found where it was done
            _log.info("a posting could not be kept: %s", error)
            raise


async def _forget(files: Files, *file_ids: str) -> None:
    """There are photos in it."""
    for file_id in file_ids:
        with suppress(AppError):  # the provider deletes it by itself, later
            await files.forget(file_id)
