"""Asks about parcels, many at once; without a network they queue until it is back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.words import RunState
from app.errors import (
    AppError,
    ConnectionLost,
    ConnectTimedOut,
    HostNotFound,
    ModelError,
    NothingListens,
    Unreachable,
)
from app.network import Job, Network
from app.settings.connection import Connection
from ui.dock.kept_queue import Keep, KeptQueue
from ui.dock.parcel import Parcel
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.desk import Desk
    from app.domain.run import Run
    from app.fallbacks import Fallbacks, MakeOrder
    from app.inspector import Order

FIRST_TRY_SECONDS, LONGEST_TRY_SECONDS = 2.0, 60.0
MOST_LOST = 3  # times a parcel is asked about anew where the connection broke in the middle
_AWAY = (HostNotFound, NothingListens, ConnectTimedOut, Unreachable)
_FLUSH_MS = 50


class AskingModel(QObject):
    """reached(connection): whether its server answers at all; keep(case ids) keeps which wait to be
    asked about, and may block. first_try: seconds until it is tried
    whether the network is back, doubled each time up to a minute."""

    changed = Signal(object)  # Parcel: more of its answer is there, or it waits
    answered = Signal(object)  # Parcel: asked about to the end, well or not
    failed = Signal(object)  # AppError
    away_changed = Signal(float)  # seconds until the network is tried again; 0: it is there

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        network: Network,
        order: MakeOrder,
        reached: Callable[[Connection], Awaitable[bool]],
        fallbacks: Fallbacks,
        keep: Keep,
        crashed: Callable[[Exception], None],
        first_try: float = FIRST_TRY_SECONDS,
    ) -> None:
        super().__init__()
        self._desk, self._network, self._order = desk, network, order
        self._reached, self._first_try = reached, first_try
        self._tasks = Tasks(self.failed.emit, crashed)
        self._fallbacks, self._asking = fallbacks, set[Parcel]()
        self._jobs: set[Job[Run]] = set()
        self._queue: list[Parcel] = []
        self._fresh: dict[str, tuple[Parcel, Run]] = {}  # newest states, from the network's loop
        self._away = self._closing = False
        self._kept = KeptQueue(keep, self._tasks)
        self._timer = QTimer(self)
        self._timer.setInterval(_FLUSH_MS)
        self._timer.timeout.connect(self._flush)

    async def close(self) -> None:
        """Stop every answer; what had come of each is stored."""
        self._closing = True
        for job in self._jobs:
            job.stop()
        waiting = [asyncio.wrap_future(job.result) for job in self._jobs]
        await asyncio.gather(*waiting, return_exceptions=True)
        self._timer.stop()
        await self._tasks.close()

    def ask(self, parcel: Parcel) -> None:
        """Ask about all its photos that wait, now or when the network is back; nothing happens
        while that is being done."""
        if parcel.asking or parcel.queued or not parcel.due:
            return
        parcel.error = None
        if self._away:
            self._wait(parcel)
            self.changed.emit(parcel)
        else:
            parcel.asking = True
            self._asking.add(parcel)
            self._tasks.start(f"ask {parcel.case.id}", self._ask(parcel))
        self._remember()

    async def _ask(self, parcel: Parcel) -> None:
        self._timer.start()
        try:
            await self._ask_all(parcel, await self._desk(), await self._order(None))
        except AppError as error:
            parcel.error = error
        finally:
            parcel.asking = False
            self._asking.discard(parcel)
            if not self._asking:
                self._timer.stop()
        self._settle(parcel)

    async def _ask_all(self, parcel: Parcel, desk: Desk, order: Order) -> None:
        """Raises AppError, ModelError for what the connection in use and its fallback failed by."""
        before: frozenset[str] = frozenset()
        while parcel.unasked and parcel.unasked != before:  # an answer that changes nothing ends it
            before, whole = parcel.unasked, list[bool]()

            async def run(
                order: Order, place: str = parcel.due[0].id, whole: list[bool] = whole
            ) -> bool:
                whole.append(await self._run(desk, parcel, place, order))
                return whole[-1]

            failed = await self._fallbacks.asked(order, self._order, run, lambda: self._closing)
            if failed is not None:
                raise failed.error
            if not whole[-1]:
                return  # stopped, as the program is being closed

    async def _run(self, desk: Desk, parcel: Parcel, place: str, order: Order) -> bool:
        """One run to its end; whether the answer is whole. Raises AppError once what had come is
        in the parcel."""

        def tell(run: Run) -> None:
            self._fresh[place] = (parcel, run)

        job = self._network.submit(desk.inspector.inspect(parcel.case, place, order, tell))
        self._jobs.add(job)
        self.changed.emit(parcel)  # drawn while the question is on its way
        try:
            run = await asyncio.shield(asyncio.wrap_future(job.result))
            return run.state is RunState.DONE
        finally:
            self._jobs.discard(job)
            self._fresh.pop(place, None)
            parcel.live.pop(place, None)
            parcel.case = await desk.store.answered(parcel.case.id)

    def _settle(self, parcel: Parcel) -> None:
        lost = isinstance(parcel.error, ConnectionLost)
        parcel.lost += lost
        if type(parcel.error) in _AWAY or (lost and parcel.lost < MOST_LOST):
            parcel.error = None
            self._wait(parcel)
            self.changed.emit(parcel)
        elif not self._closing:  # else it is asked about again after the next start
            self._remember()
            self.answered.emit(parcel)

    def _remember(self) -> None:
        self._kept.note((*self._queue, *self._asking))

    def _wait(self, parcel: Parcel) -> None:
        parcel.queued = True
        self._queue.append(parcel)
        if not self._away:
            self._away = True
            self._tasks.start("network", self._until_back())

    async def _until_back(self) -> None:
        wait = self._first_try
        while True:
            self.away_changed.emit(wait)
            await asyncio.sleep(wait)
            if await self._is_back():
                break
            wait = min(2 * wait, LONGEST_TRY_SECONDS)
        self._away, queue = False, self._queue
        self._queue = []
        self.away_changed.emit(0.0)
        for parcel in queue:
            parcel.queued = False
            self.ask(parcel)

    async def _is_back(self) -> bool:
        try:
            return await self._reached((await self._order(None)).connection)
        except ModelError:  # another connection was chosen, which says itself what is wrong
            return True

    def _flush(self) -> None:
        """Take what is new; the network's loop may put more in meanwhile."""
        for place in list(self._fresh):
            parcel, run = self._fresh.pop(place)
            parcel.live[place] = run
            self.changed.emit(parcel)
