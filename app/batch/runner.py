"""Runs batches: takes jobs up where they were left, and goes on until nothing waits any more."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from datetime import timedelta
from functools import partial

from app.batch.arriving import ArrivingFiles
from app.batch.awake import Awake
from app.batch.clock import Clock
from app.batch.judging import Then, failure_of, spreads, then
from app.batch.keeping import Back, Ended, Keeping
from app.batch.lane import Lane
from app.batch.work import NotNow, Turns, Work
from app.desk import Desk
from app.domain.batch import Batch, BatchState, Failure, Job
from app.errors import AppError, StoreDamaged, StoreUnwritable
from app.inspector import Order
from app.settings.settings import Settings

AT_ONCE = 10
MOST_TRIES = 3
_IN_A_ROW = 10  # cases that failed for what may meet all
_LOOK = 10.0  # seconds between two looks at what is due
_AGAIN_AFTER = 5.0  # seconds, doubled for the third try
_log = logging.getLogger(__name__)

# The order for questions to the connection of that name. Raises NotConnected, UnknownConnection.
OrderFor = Callable[[str], Awaitable[Order]]


class Runner:
    """Lives on one event loop. only: ids of the batches it runs, None for all. told hears of every
    case that is over, on that loop. settings: those that hold now. arriving: what comes into the
    folders that batches go on with."""

    def __init__(
        self,
        desk: Desk,
        order: OrderFor,
        settings: Callable[[], Settings],
        at_once: int = AT_ONCE,
        only: Collection[str] | None = None,
        clock: Clock | None = None,
        told: Callable[[Ended], None] = lambda _: None,
    ) -> None:
        self._desk, self._order, self._settings = desk, order, settings
        self._at_once, self._only = at_once, only
        self._keeping = Keeping(desk.batches, told)
        self._clock, self._awake, self._turns = clock or Clock(), Awake(), Turns()
        self._lanes: dict[str, Lane] = {}
        self._going: frozenset[str] = frozenset()
        self._pausing: list[str] = []
        self._tasks: dict[asyncio.Task[None], str] = {}
        self._wake = asyncio.Event()
        self.arriving = ArrivingFiles(desk, self._clock, self._wake.set, only)
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def waits(self) -> dict[str, AppError]:
        """By connection, what all its cases wait for; from any thread."""
        lanes = dict(self._lanes)
        return {name: lane.waits for name, lane in lanes.items() if lane.waits is not None}

    def wake(self) -> None:
        """Look at once at what is due; from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            for woken in (self._wake.set, self.arriving.wake):
                self._loop.call_soon_threadsafe(woken)

    async def run(self, *, until_over: bool = False) -> None:
        """Until cancelled, or until nothing is to go on any more. What is under way is stopped, and
        taken up the next time. Raises StoreDamaged."""
        self._loop = asyncio.get_running_loop()
        await self._desk.batches.release()
        try:
            async with asyncio.TaskGroup() as group:
                arriving = group.create_task(self.arriving.run())
                while True:
                    self._wake.clear()
                    waits = await self._look(group)
                    if until_over and not waits:
                        arriving.cancel()
                        return
                    await self._clock.wait(self._wake, self._next_look())
        except ExceptionGroup as met:
            raise met.exceptions[0] from None
        finally:
            await self._awake.let_go()
            await self._keeping.all_back()

    async def _look(self, group: asyncio.TaskGroup) -> bool:
        """Begin what there is room for; whether something is under way or still to come."""
        try:
            await self._keeping.catch_up()
            going = await self._due()
            for batch in going:
                await self._begin(group, batch)
        except StoreUnwritable as error:  # it is tried again
            _log.info("what is due could not be taken: %s", error)
            return True
        await (self._awake.hold() if self._tasks else self._awake.let_go())
        return bool(self._tasks) or await self._to_come()

    async def _due(self) -> tuple[Batch, ...]:
        told = await self._desk.batches.going(self._clock.now())
        going = tuple(each for each in told if self._only is None or each.id in self._only)
        self._going = frozenset(each.id for each in going) - set(self._pausing)
        for task, batch_id in list(self._tasks.items()):
            if batch_id not in self._going and await self._is_stopped(batch_id):
                task.cancel()
        return tuple(each for each in going if each.id in self._going)

    async def _is_stopped(self, batch_id: str) -> bool:
        stands = await self._desk.batches.progress(batch_id)
        return stands.batch.state is BatchState.STOPPED

    async def _to_come(self) -> bool:
        """Something waits for its time, or for the server."""
        for batch in await self._desk.batches.listed():
            ours = self._only is None or batch.id in self._only
            goes = ours and batch.state is BatchState.GOING
            if goes and not (await self._desk.batches.progress(batch.id)).over:
                return True
        return False

    async def _begin(self, group: asyncio.TaskGroup, batch: Batch) -> None:
        lane = self._lanes.setdefault(batch.connection, Lane(self._at_once, self._clock))
        if lane.room <= 0:
            return
        jobs = await self._desk.batches.claim(batch.id, self._clock.now(), lane.room)
        if not jobs:
            return
        await self._desk.pictures.load()
        lane.jobs += len(jobs)
        for job in jobs:
            task = group.create_task(self._work(batch, job, lane))
            self._tasks[task] = batch.id
            task.add_done_callback(partial(self._ended, job, lane))

    def _ended(self, job: Job, lane: Lane, task: asyncio.Task[None]) -> None:
        if task.cancelled():  # maybe before its first step
            self._keeping.later(job)
        del self._tasks[task]
        lane.jobs -= 1
        self._wake.set()

    def _next_look(self) -> float:
        now = self._clock.seconds()
        held = [lane.pace.held(now) for lane in self._lanes.values()]
        return min([_LOOK, *(seconds for seconds in held if seconds)])

    async def _work(self, batch: Batch, job: Job, lane: Lane) -> None:
        known = self._settings().takes_known
        goes = partial(self._goes_on, batch.id)
        work = Work(self._desk, batch, job, lane, known, goes, self._turns)
        try:
            order = await self._order(batch.connection)
            await work.do(replace(order, language=batch.language, by=batch.by))
        except NotNow:
            await self._keeping.put_back(Back(job))
        except AppError as error:
            await self._failed(work, error)
        except Exception as error:  # a bug met by one case keeps nobody from the others
            _log.exception("a case of a batch failed")
            await self._keeping.end(work, Failure(type(error).__name__), self._clock.now())
        else:
            work.job = replace(work.job, seconds=work.seconds)
            await self._keeping.end(work, None, self._clock.now())

    def _goes_on(self, batch_id: str) -> bool:
        return batch_id in self._going

    async def _failed(self, work: Work, error: AppError) -> None:
        """Raises StoreDamaged, behind which nothing can be kept."""
        if isinstance(error, StoreDamaged):
            raise error
        lane, job, failure, what = work.lane, work.job, failure_of(error), then(error)
        lane.in_a_row += spreads(error) and what in (Then.AGAIN, Then.FAIL)
        if what is Then.WAIT:
            lane.hold(error, work.asked_at)
            await self._keeping.put_back(Back(job))
        elif what is Then.PAUSE or lane.in_a_row >= _IN_A_ROW:
            lane.in_a_row = 0
            await self._pause(work, failure)
        elif what is Then.AGAIN and job.tries < MOST_TRIES:
            later = timedelta(seconds=_AGAIN_AFTER * 2 ** (job.tries - 1))
            await self._keeping.put_back(Back(job, self._clock.now() + later, failure))
        else:
            await self._keeping.end(work, failure, self._clock.now())

    async def _pause(self, work: Work, failure: Failure) -> None:
        batch_id = work.batch.id
        self._pausing.append(batch_id)  # before anybody else begins
        self._going -= {batch_id}
        try:
            await self._keeping.pause(work, failure)
        finally:
            self._pausing.remove(batch_id)
