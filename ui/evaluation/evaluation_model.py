"""Measurements behind their page: one runs at a time, on the network's loop; all are kept."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.settings.connection import PRACTICE
from ui.evaluation.apart import ask_apart, remove_apart
from ui.evaluation.wanted import as_wanted, every_way
from ui.loaded import loaded
from ui.tasks import Tasks

if TYPE_CHECKING:  # numpy and the database's library take long to load
    from app.desk import Desk
    from app.domain.many.batch import Limits
    from app.evaluation.order import Evaluation
    from app.evaluation.progress import Progress
    from app.inspector import Order
    from app.measured import RunLine
    from app.network import Job, Network
    from app.settings.connection import Connection
    from app.wire.surroundings import Surroundings
    from ui.evaluation.wanted import Wanted


class EvaluationModel(QObject):
    """order makes the order for a connection; around says how servers are reached now."""

    loaded = Signal()  # the page can be made
    listed = Signal(object)  # tuple[RunLine, ...]
    progress = Signal(object)  # Progress
    running = Signal(bool)
    removing = Signal(bool)
    removed = Signal(int, int)  # cases that are gone, of how many
    ended = Signal(str)  # id of a run that goes no further now, "" if it did not begin
    failed = Signal(object)  # AppError

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        network: Network,
        order: Callable[[Connection | None], Awaitable[Order]],
        around: Callable[[], Surroundings],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._desk, self._network, self._order, self._around = desk, network, order, around
        self._tasks = Tasks(self.failed.emit, crashed)
        self._job: Job[None] | None = None
        self.run_id = ""  # of the one under way, "" for none
        self.progress.connect(self._note)

    @property
    def is_running(self) -> bool:
        """A measurement is under way, or some are being removed."""
        return self._tasks.running("run")

    async def close(self) -> None:
        """Stop; what was answered is kept."""
        self.stop()
        await self._tasks.ended("run")
        await self._tasks.close()

    def load(self) -> None:
        """Load what the page is made of; doing so here would keep the window away."""
        self._tasks.start("load", self._load())

    def look(self) -> None:
        """List the runs that are kept."""
        self._tasks.start("list", self._list())

    def measure(self, wanted: Wanted) -> None:
        """Begin a run, or go on with the one that is the same."""
        if not self.is_running:
            self._tasks.start("run", self._measured(wanted))

    def choose(self, wanted: Wanted, referee: str) -> None:
        """Measure every way of looking, one after the other, within the limits for all together.
        referee: another connection, "" for none."""
        if not self.is_running:
            self._tasks.start("run", self._all_measured(wanted, referee))

    def go_on(self, line: RunLine, connection: Connection, limits: Limits) -> None:
        """Ask about what a run that was stopped left."""
        if not self.is_running:
            self._tasks.start("run", self._taken_up(line, connection, limits))

    def remove(self, lines: tuple[RunLine, ...], whole_set: bool) -> None:
        """Take runs away for good; whole_set: all there are of theirs."""
        if not self.is_running:
            self._tasks.start("run", self._removed(lines, whole_set))

    def stop(self) -> None:
        """Ask no more; what is under way is put back, what was answered is kept. Remove no more:
        what is gone is gone. What is only being prepared does not begin."""
        if self._job is not None:
            self._job.stop()
        else:
            self._tasks.cancel("run")

    async def _load(self) -> None:
        await loaded("ui.evaluation.evaluation_dialog")
        self.loaded.emit()

    async def _measured(self, wanted: Wanted) -> None:
        desk, order = await self._desk(), await self._plain_order(wanted.connection)
        await loaded("app.evaluation.preparing")
        await self._run(desk, [await as_wanted(desk, wanted, order)])

    async def _all_measured(self, wanted: Wanted, referee: str) -> None:
        desk, order = await self._desk(), await self._plain_order(wanted.connection)
        await loaded("app.evaluation.preparing")
        await self._run(desk, await every_way(desk, wanted, order, referee))

    async def _taken_up(self, line: RunLine, connection: Connection, limits: Limits) -> None:
        desk, order = await self._desk(), await self._plain_order(connection)
        await loaded("app.evaluation.preparing")
        from app.evaluation.preparing import taken_up

        await self._run(desk, [await taken_up(desk, line, order, limits)])

    async def _removed(self, lines: tuple[RunLine, ...], whole_set: bool) -> None:
        desk, order = await self._desk(), await self._order(PRACTICE)
        await loaded("app.evaluation.removing")
        self.removing.emit(True)
        tell = self.removed.emit
        work = remove_apart(desk, lines, whole_set, order.by, self._around(), tell)
        job = self._job = self._network.submit(work)
        try:
            await job.outcome()
        finally:
            self._job = None
            self.removing.emit(False)
            self.look()

    async def _plain_order(self, connection: Connection) -> Order:
        """The model's answer alone is measured: no office's table, no rules."""
        return replace(await self._order(connection), product_table="", rules=())

    async def _run(self, desk: Desk, evaluations: list[Evaluation]) -> None:
        await loaded("app.evaluation.choosing")
        self.running.emit(True)
        asking = ask_apart(desk, evaluations, self._around(), self.progress.emit)
        job = self._job = self._network.submit(asking)
        try:
            await job.outcome()
        finally:
            run_id, self.run_id, self._job = self.run_id, "", None
            self.running.emit(False)
            self.look()
            self.ended.emit(run_id)

    def _note(self, progress: Progress) -> None:
        if self.run_id != progress.run:
            self.run_id = progress.run
            self.look()

    async def _list(self) -> None:
        desk = await self._desk()
        await loaded("app.measured")
        from app.measured import run_lines, runs_in

        folder = runs_in(desk.folder)
        self.listed.emit(await asyncio.to_thread(lambda: tuple(run_lines(folder))))
