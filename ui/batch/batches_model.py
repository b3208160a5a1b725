"""Batches as they run behind the window: how each stands, and what a person wants of them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.many.batch import Batch, BatchState, Limits, Priority
from app.domain.many.batch_progress import BatchProgress
from app.errors import AppError
from app.network import Job, Network
from app.settings.connection import Connection
from app.settings.settings import Settings
from ui.batch.standing import Standing
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.batch.runner import Runner
    from app.desk import Desk
    from app.inspector import Order
    from app.store.batch_store import BatchStore

AT_ONCE = 8  # two are left for whoever asks something by hand
_LOOK_MS, _LOOK_IDLE_MS, _LOOK_AWAY_MS = 500, 2_000, 5_000
_SHOWN = 50  # batches
_GROWN_SECONDS = 2.0  # the list of cases is read and drawn anew each time
_Do = Callable[["BatchStore"], Coroutine[Any, Any, None]]


class BatchesModel(QObject):
    """Runs batches on the network loop as soon as a desk is attached, until it is closed; what was
    under way then goes on at the next start. order makes the order for a connection."""

    changed = Signal(object)  # Standing
    # Cases of a batch have come to their end, or to a provider; told now and then, and at the last.
    grown = Signal()
    failed = Signal(object)  # AppError
    _told = Signal()  # from any thread: something is otherwise

    def __init__(
        self,
        network: Network,
        order: Callable[[Connection | None], Awaitable[Order]],
        settings: Callable[[], Settings],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self.standing = Standing(known=False)
        self._network, self._order, self._settings = network, order, settings
        self._tasks = Tasks(self.failed.emit, crashed)
        self._desk: Desk | None = None
        self._runner: Runner | None = None
        self._job: Job[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._told.connect(self._look_anew)
        self._changed = True
        self._has_grown, self._told_grown = False, -_GROWN_SECONDS

    async def attach(self, desk: Desk) -> None:
        """Go on with what was left."""
        from app.batch.runner import Runner

        loop = asyncio.get_running_loop()

        async def order_for(name: str) -> Order:  # on the network loop, made on the window's
            made = asyncio.run_coroutine_threadsafe(self._order_for(name), loop)
            return await asyncio.wrap_future(made)

        self._desk = desk
        runner = self._runner = Runner(desk, order_for, self._settings, AT_ONCE)
        desk.batches.changed = self._heard
        self._job = self._network.submit(runner.run())
        self._tasks.start("run", self._job.outcome())  # tells what it dies of
        self.look()

    async def close(self) -> None:
        """Stop what is under way; all of it is kept."""
        self._timer.stop()
        if self._job is not None:
            self._job.stop()
            await asyncio.wait([asyncio.wrap_future(self._job.result)])
        if self._desk is not None:
            self._desk.batches.changed = lambda: None
        await self._tasks.close()

    def look(self) -> None:
        """How they stand now."""
        if self._desk is not None and not self._tasks.running("look"):
            self._tasks.start("look", self._look(self._desk.batches))

    def _look_anew(self) -> None:
        """Something was changed: also of those that had settled."""
        self._changed = True
        self.look()

    def pause(self, batch_id: str) -> None:
        """Begin nothing more of it."""
        self._do(lambda batches: batches.pause(batch_id))

    def resume(self, batch_id: str) -> None:
        """Go on with it."""
        self._do(lambda batches: batches.resume(batch_id))

    def stop(self, batch_id: str) -> None:
        """No more of it is wanted."""
        self._do(lambda batches: batches.stop(batch_id))

    def retry(self, batch_id: str, code: str) -> None:
        """Try again what failed for that reason."""
        self._do(lambda batches: batches.retry(batch_id, code))

    def leave(self, batch_id: str, code: str) -> None:
        """Leave what failed for that reason as it is."""
        self._do(lambda batches: batches.leave(batch_id, code))

    def set_limits(self, batch_id: str, limits: Limits, priority: Priority) -> None:
        """When it pauses, when it begins, and before which others it goes."""
        self._do(lambda batches: batches.set_limits(batch_id, limits, priority))

    def connection_of(self, batch: Batch) -> Connection | None:
        """Whom it asks, None for a connection that is gone."""
        from app.batch.orders import connection_of

        try:
            return connection_of(self._settings(), batch.connection)
        except AppError:
            return None

    def _do(self, verb: _Do) -> None:
        if self._desk is not None:
            self._tasks.start("do", self._done(verb, self._desk.batches))

    async def _done(self, verb: _Do, batches: BatchStore) -> None:
        await asyncio.shield(verb(batches))

    async def _order_for(self, name: str) -> Order:
        from app.batch.orders import connection_of

        return await self._order(connection_of(self._settings(), name))

    def _heard(self) -> None:
        """On whichever thread something was changed."""
        if self._runner is not None:
            self._runner.wake()
        self._told.emit()

    async def _look(self, batches: BatchStore) -> None:
        known = {} if self._changed else {each.batch.id: each for each in self.standing.batches}
        self._changed = False
        stands = list[BatchProgress]()
        for batch in await batches.listed(_SHOWN):
            before = known.get(batch.id)
            if before is not None and before.batch == batch and _is_settled(before):
                stands.append(before)
            else:
                stands.append(await batches.progress(batch.id))
        runner = self._runner
        waits, awaited = (runner.waits, runner.arriving.awaited) if runner else ({}, {})
        self._take(Standing(tuple(stands), waits, awaited))
        if self._changed:  # meanwhile
            await self._look(batches)

    def _take(self, standing: Standing) -> None:
        before, self.standing = self.standing, standing
        usual = _LOOK_MS if standing.busy else _LOOK_IDLE_MS if standing.moving else 0
        pace = usual or (_LOOK_AWAY_MS if standing.away else 0)
        if not pace:
            self._timer.stop()
        elif not self._timer.isActive() or self._timer.interval() != pace:
            self._timer.start(pace)
        if standing != before:
            self.changed.emit(standing)
        self._has_grown |= _has_more(standing, before) and bool(before.batches)
        now = time.monotonic()
        if self._has_grown and (not standing.busy or now >= self._told_grown + _GROWN_SECONDS):
            self._has_grown, self._told_grown = False, now
            self.grown.emit()


def _is_settled(stands: BatchProgress) -> bool:
    busy = stands.working or stands.posted.jobs
    return not busy and (stands.idle or stands.batch.state is not BatchState.GOING)


def _has_more(now: Standing, before: Standing) -> bool:
    """Cases that are done, or with a provider."""
    done, before_done = (sum(each.done for each in told.batches) for told in (now, before))
    away, before_away = (sum(each.posted.jobs for each in told.batches) for told in (now, before))
    return done > before_done or away > before_away
