"""Runs batches: takes jobs up where they were left, and goes on until nothing waits any more."""

import asyncio
import logging
from collections.abc import Callable, Collection
from functools import partial

from app.batch.arriving import ArrivingFiles
from app.batch.awake import Awake
from app.batch.clock import Clock
from app.batch.crew import Crew
from app.batch.keeping import Ended, Keeping
from app.batch.lane import Lane
from app.batch.later.ways import Ways
from app.batch.orders import OrderFor
from app.batch.reading import ReadingBehind
from app.batch.work import Allowed
from app.desk import Desk
from app.domain.many.batch import Batch, BatchState, Job
from app.errors import AppError, StoreUnwritable
from app.settings.settings import Settings

AT_ONCE = 10
_LOOK = 10.0  # seconds between two looks at what is due
_log = logging.getLogger(__name__)


class Runner:
    """Lives on one event loop. only: ids of the batches it runs, None for all. told hears of every
    case that is over, on that loop. settings: those that hold now. arriving: what comes into the
    folders that batches go on with. reads: barcodes, too, behind everything else."""

    def __init__(
        self,
        desk: Desk,
        order: OrderFor,
        settings: Callable[[], Settings],
        at_once: int = AT_ONCE,
        only: Collection[str] | None = None,
        clock: Clock | None = None,
        told: Callable[[Ended], None] = lambda _: None,
        reads: bool = True,
    ) -> None:
        self._desk, self._at_once, self._only = desk, at_once, only
        self._clock, self._awake = clock or Clock(), Awake()
        self._keeping = Keeping(desk.batches, desk.store.postings, told)
        self._ways = Ways(desk, order, self._clock)
        self._crew = Crew(desk, settings, self._clock, self._keeping, self._ways)
        self._lanes: dict[tuple[str, bool], Lane] = {}
        self._tasks: dict[asyncio.Task[None], str] = {}
        self._wake = asyncio.Event()
        self.arriving = ArrivingFiles(desk, self._clock, self._wake.set, only)
        self._reading = ReadingBehind(desk, self._clock, only) if reads else None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def waits(self) -> dict[str, AppError]:
        """By connection, what all its cases wait for; from any thread."""
        lanes = dict(self._lanes)
        return {name: lane.waits for (name, _), lane in lanes.items() if lane.waits is not None}

    @property
    def only_reads(self) -> bool:
        """All was asked, and barcodes are read; from any thread."""
        return self._reading is not None and self._reading.alone

    def ask_if(self, allowed: Allowed) -> None:
        """From now on only what that lets pass."""
        self._crew.allowed = allowed

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
                if self._reading is not None:
                    group.create_task(self._reading.run())
                while True:
                    self._wake.clear()
                    waits = await self._look(group)
                    if until_over and not waits and not self._wake.is_set():
                        arriving.cancel()
                        if self._reading is not None:
                            self._reading.finish()
                        return
                    await self._clock.wait(self._wake, self._next_look())
        except ExceptionGroup as met:
            raise met.exceptions[0] from None
        finally:
            await self._awake.let_go()
            await self._ways.close()
            await self._keeping.all_back()

    async def _look(self, group: asyncio.TaskGroup) -> bool:
        """Begin what there is room for; whether something is under way or still to come."""
        try:
            await self._keeping.catch_up()
            going = await self._due()
            taken = set[Lane]()  # what becomes free meanwhile is for the most urgent, too
            for batch in going:
                lane = self._lane(batch)
                if lane not in taken and await self._begin(group, batch, lane):
                    taken.add(lane)
            await self._ways.begin(group, self._only, self._wake.set)
        except StoreUnwritable as error:  # it is tried again
            _log.info("what is due could not be taken: %s", error)
            return True
        here, to_come = (True, True) if self._tasks else await self._left()
        # Also while the server or the hour is waited for: nobody would be there to wake it.
        await (self._awake.hold() if here else self._awake.let_go())
        return to_come

    async def _due(self) -> tuple[Batch, ...]:
        told = await self._desk.batches.going(self._clock.now())
        going = tuple(each for each in told if self._only is None or each.id in self._only)
        self._crew.going = frozenset(each.id for each in going) - set(self._crew.pausing)
        for task, batch_id in list(self._tasks.items()):
            if batch_id not in self._crew.going and await self._is_stopped(batch_id):
                task.cancel()
        return tuple(each for each in going if each.id in self._crew.going)

    async def _is_stopped(self, batch_id: str) -> bool:
        stands = await self._desk.batches.progress(batch_id)
        return stands.batch.state is BatchState.STOPPED

    async def _left(self) -> tuple[bool, bool]:
        """Whether something is to be done here, now or in its time; and whether anything is still
        to come, from a provider or into a folder, too."""
        here = to_come = False
        for batch in await self._desk.batches.listed():
            ours = self._only is None or batch.id in self._only
            if ours and batch.state is BatchState.GOING:
                stands = await self._desk.batches.progress(batch.id)
                here |= bool(stands.waiting or stands.working)
                to_come |= not stands.over
        return here, here or to_come or await self._ways.waits(self._only)

    def _lane(self, batch: Batch) -> Lane:
        which = batch.connection, batch.later
        return self._lanes.setdefault(which, Lane(self._at_once, self._clock))

    async def _begin(self, group: asyncio.TaskGroup, batch: Batch, lane: Lane) -> bool:
        """Whether it takes all the room there is in the lane."""
        room = lane.room
        if room <= 0:
            return True
        jobs = await self._desk.batches.claim(batch.id, self._clock.now(), room)
        if not jobs:
            return False
        await self._desk.pictures.load()
        lane.jobs += len(jobs)
        for job in jobs:
            task = group.create_task(self._crew.work(batch, job, lane))
            self._tasks[task] = batch.id
            task.add_done_callback(partial(self._ended, job, lane))
        return len(jobs) == room

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
