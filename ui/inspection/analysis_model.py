"""Analyses of the open case's photos: running, growing, ending.

Longer than other files, as it follows one analysis from asking to settling.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.run import Run
from app.domain.words import RunState
from app.errors import AppError, CaseDeleted, ModelError
from app.fallbacks import Fallbacks
from app.network import Job, Network
from app.settings.connection import Connection
from ui.inspection.arrivals import APART_SECONDS, Arrivals
from ui.inspection.case_model import CaseModel
from ui.inspection.known_model import KnownModel
from ui.inspection.open_case import OpenCase
from ui.inspection.progress import progress_of
from ui.inspection.status import due
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.desk import Desk
    from app.fallbacks import MakeOrder
    from app.inspector import Order

    _Inspect = Callable[[str, Order, Callable[[Run], None]], Coroutine[Any, Any, Run]]


class AnalysisModel(QObject):
    """Starts model runs on the network loop and brings their answers to the window."""

    streaming_changed = Signal(bool)  # whether the open case is being analysed
    progress_changed = Signal(object)  # Progress
    finished = Signal(object)  # Run, as stored
    answered = Signal(object)  # Connection: a run with it came to its end
    run_failed = Signal(object, object, str)  # ModelError, Connection, fallback to offer or ""
    left_failed = Signal(object, object)  # ModelError, Connection: of a case that was left
    second_failed = Signal(object)  # ModelError: of a second opinion; the first answer stands
    # A provider has the open case already, by the batch of that name: nothing was asked.
    held_back = Signal(str)

    def __init__(
        self,
        open_case: CaseModel,
        network: Network,
        order: MakeOrder,
        fallbacks: Fallbacks,
        known: KnownModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_case, self._network, self._order = open_case, network, order
        self._fallbacks, self._known = fallbacks, known
        self._stopping: set[OpenCase] = set()
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._jobs: dict[OpenCase, list[Job[Run]]] = {}
        self._once_more: set[OpenCase] = set()
        self._streaming = False
        self._told_of = ""  # the case that was held back last
        self._settling = asyncio.Lock()  # many end together: one reading of the case serves them
        self._ended: dict[OpenCase, set[str]] = {}
        self._arrivals = Arrivals[Run](open_case.take_runs, self, self._tell_progress)
        open_case.case_changed.connect(self._tell_streaming)

    async def close(self) -> None:
        """Stop every analysis; what had come of each is stored."""
        for opened in list(self._jobs):
            self._stop(opened)
        waiting = [asyncio.wrap_future(job.result) for jobs in self._jobs.values() for job in jobs]
        await asyncio.gather(*waiting, return_exceptions=True)
        self._arrivals.stop()
        await self._tasks.close()

    def analyse(self, connection: Connection | None = None) -> None:
        """Analyse all photos that wait, of every inspection; if none does, all once more. Asked
        for while some are being analysed, it begins when they are done; what a provider has is
        asked the second time. connection: another one than usual, this time only."""
        opened = self._open_case.open
        if opened in self._jobs:
            self._once_more.add(opened)
        elif opened.shown.photos:
            self._start(opened, connection)

    def asks_now(self) -> bool:
        """The open case is being analysed, or is about to be."""
        return self._open_case.open in self._jobs

    def use_fallback(self) -> None:
        """Analyse with the connection that was offered last, this time only."""
        if self._fallbacks.offered is not None:
            self.analyse(self._fallbacks.offered)

    def second_opinion(self, inspection_id: str, connection: Connection) -> None:
        """Ask once more about one inspection's photos; the answer stays beside the first one.
        Nothing happens while the case is being analysed."""
        opened = self._open_case.open
        if opened not in self._jobs:
            self._start(opened, connection, second=inspection_id)

    def _start(
        self, opened: OpenCase, connection: Connection | None = None, second: str = ""
    ) -> None:
        self._jobs[opened] = []
        self._stopping.discard(opened)
        work = self._analyse(opened, connection, second)
        self._tasks.start(f"analyse {opened.case.id}", work)
        self._tell_streaming()

    def stop(self) -> None:
        """Stop analysing the open case; what has come is kept."""
        self._stop(self._open_case.open)

    def _stop(self, opened: OpenCase) -> None:
        self._once_more.discard(opened)
        self._stopping.add(opened)
        jobs = self._jobs.get(opened, [])
        for job in jobs:
            job.stop()
        if not jobs:
            self._tasks.cancel(f"analyse {opened.case.id}")

    async def _analyse(self, opened: OpenCase, connection: Connection | None, second: str) -> None:
        seen = self._known.seen
        try:
            desk = await self._open_case.desk()
            order = await self._order(connection)
            await self._open_case.settled()  # what was typed last is asked, too
            self._arrivals.start()
            if second:
                inspect = partial(desk.inspector.inspect, opened.case, second=True)
                await self._ask_second(inspect, opened, second, order)
            elif not await self._is_held_back(desk, opened):
                left = await self._known.spare(opened, due(opened.case), order, seen)
                inspect = partial(desk.inspector.inspect, opened.case)
                places = enumerate(i.id for i in left)
                runs = (self._ask(inspect, opened, place, order, n) for n, place in places)
                await asyncio.gather(*runs)
        finally:
            del self._jobs[opened]
            if not self._jobs:
                self._arrivals.stop()
            self._tell_streaming()
            if opened in self._once_more:
                self._once_more.discard(opened)
                self._start(opened)

    async def _is_held_back(self, desk: Desk, opened: OpenCase) -> bool:
        """It would be paid for twice: a person says so once more, in the case they see."""
        told, self._told_of = self._told_of, ""
        name = await desk.store.postings.waits_for(opened.case.id)
        if not name or told == opened.case.id:
            return False
        if opened is self._open_case.open:
            self._told_of = opened.case.id
            self.held_back.emit(name)
        return True

    async def _ask(
        self, inspect: _Inspect, opened: OpenCase, place: str, order: Order, before: int
    ) -> None:
        """One run behind others; where it fails, and it is set so, one more with the fallback."""
        await asyncio.sleep(before * APART_SECONDS)
        if opened in self._stopping:
            return
        run = partial(self._run, inspect, opened, place)
        stopped = partial(self._stopping.__contains__, opened)
        failed = await self._fallbacks.asked(order, self._order, run, stopped)
        if failed is not None and opened is self._open_case.open:
            self.run_failed.emit(failed.error, failed.connection, failed.fallback)
        elif failed is not None:
            self.left_failed.emit(failed.error, failed.connection)
            self._open_case.fail(opened, failed.error)

    async def _ask_second(
        self, inspect: _Inspect, opened: OpenCase, place: str, order: Order
    ) -> None:
        """One run with the connection that was chosen for it, and no other."""
        try:
            await self._fallbacks.counted(order, partial(self._run, inspect, opened, place))
        except ModelError as error:
            if opened is self._open_case.open:
                self.second_failed.emit(error)
            else:
                self._open_case.fail(opened, error)

    async def _run(self, inspect: _Inspect, opened: OpenCase, place: str, order: Order) -> bool:
        """One run to its end; whether the answer was whole. One that fails does not end the
        others; ModelError is raised."""
        job = self._network.submit(
            inspect(place, order, lambda run: self._arrivals.put(place, opened, run))
        )
        self._jobs[opened].append(job)
        try:
            run = await asyncio.shield(asyncio.wrap_future(job.result))
        except ModelError:
            raise
        except AppError as error:
            # Whoever deleted it while it was about to be asked was told so, and how to undo that.
            if not isinstance(error, CaseDeleted) or opened is self._open_case.open:
                self._open_case.fail(opened, error)
            return False
        else:
            whole = run.state is RunState.DONE
            if whole:
                self.answered.emit(order.connection)
            self.finished.emit(run)
            return whole
        finally:
            self._arrivals.drop(opened, place)
            self._ended.setdefault(opened, set()).add(place)
            async with self._settling:
                if ended := self._ended.pop(opened, None):
                    await self._open_case.settle_runs(opened, ended)

    def _tell_progress(self) -> None:
        if self._streaming:
            self.progress_changed.emit(progress_of(self._open_case.open.live.values()))

    def _tell_streaming(self) -> None:
        streaming = self.asks_now()
        if streaming != self._streaming:
            self._streaming = streaming
            self.streaming_changed.emit(streaming)
