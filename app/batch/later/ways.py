"""The ways batches are asked, and the postings on their way."""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from app.batch.asking import AtOnce
from app.batch.clock import Clock
from app.batch.lane import Lane
from app.batch.later.by_file import ByFile
from app.batch.later.errand import Errand
from app.batch.later.mailbox import Mailbox
from app.batch.orders import OrderFor
from app.batch.work import Asking
from app.desk import Desk
from app.domain.many.batch import Batch, BatchState
from app.domain.many.posting import Posting, PostingState
from app.errors import AppError, BudgetReached, NoLater, StoreDamaged, StoreUnwritable
from app.inspector import Inspector, Order
from app.settings.later import cheaper, later_of
from app.settings.providers import Later, LaterForm
from app.vlm.client import Models
from app.vlm.failures.meaning import Server
from app.vlm.later.files import Files
from app.vlm.wire.patience import Patience

CALLS_AT_ONCE = 64
"""Each keeps its pictures in memory until it is answered, which may take hours."""


class Ways:
    """Of one runner."""

    def __init__(self, desk: Desk, order: OrderFor, clock: Clock) -> None:
        self._desk, self._order, self._clock = desk, order, clock
        self._at_once = AtOnce(desk.inspector)
        self._mailbox = Mailbox(desk.folder, desk.store.postings, clock.now)
        self._by_file: dict[Later, ByFile] = {}
        self._patient: Models | None = None
        self._errands: dict[str, asyncio.Task[None]] = {}
        self._begun = False

    async def of(self, batch: Batch, lane: Lane) -> tuple[Order, Asking]:
        """How a batch is asked. Raises NoLater, NotConnected and UnknownConnection."""
        order = await self._order(batch.connection)
        if not batch.later:
            return order, self._at_once
        later = _later(order, batch)
        order = replace(order, connection=cheaper(order.connection, later))
        if later.form is LaterForm.FILE:
            way = self._by_file.setdefault(later, ByFile(self._desk, self._mailbox, later))
            return order, way
        lane.widen(CALLS_AT_ONCE)
        return order, self._by_call(later)

    async def begin(
        self,
        group: asyncio.TaskGroup,
        only: Collection[str] | None,
        ended: Callable[[], None],
    ) -> None:
        """See to the postings that are due, at the start to all; ended is called behind each."""
        told = await self._desk.store.postings.open_ones()
        first, self._begun = not self._begun, True
        if first:
            await asyncio.to_thread(self._mailbox.clear, [posting for _, posting in told])
        for batch, posting in told:
            ours = only is None or batch.id in only
            due = ours and (first or self._is_due(posting)) and _is_heeded(batch)
            if due and posting.id not in self._errands:
                task = group.create_task(self._run(batch, posting))
                self._errands[posting.id] = task
                task.add_done_callback(partial(self._ended, posting.id, ended))

    async def waits(self, only: Collection[str] | None) -> bool:
        """Whether something is with a provider, or is to go there."""
        told = await self._desk.store.postings.open_ones()
        ours = (batch for batch, _ in told if only is None or batch.id in only)
        return bool(self._errands) or any(_goes(batch) for batch in ours)

    async def close(self) -> None:
        """Nothing is asked any more."""
        for way in self._by_file.values():
            await way.close()
        if self._patient is not None:
            await self._patient.close()

    def _by_call(self, later: Later) -> AtOnce:
        desk = self._desk
        if self._patient is None:
            whole = float(later.hours * 3600)
            self._patient = Models(patience=Patience(whole=whole), at_once=CALLS_AT_ONCE)
        self._patient.go_through(desk.models.doors.surroundings)
        return AtOnce(
            Inspector(desk.store, self._patient, desk.packing, desk.templates, desk.rules)
        )

    def _is_due(self, posting: Posting) -> bool:
        return posting.look_at is None or posting.look_at <= self._clock.now()

    def _ended(self, posting_id: str, ended: Callable[[], None], task: asyncio.Task[None]) -> None:
        del self._errands[posting_id]
        if not task.cancelled():
            ended()

    async def _run(self, batch: Batch, posting: Posting) -> None:
        errand = Errand(self._desk, self._mailbox, self._clock, batch, posting)
        try:
            if posting.state is not PostingState.FILLING:
                await self._go(errand, batch)
            elif batch.state is BatchState.STOPPED:
                await errand.give_up()
            else:
                await self._mailbox.close(batch)
        except StoreDamaged:
            raise
        except AppError as error:
            await _failed(errand, error)

    async def _go(self, errand: Errand, batch: Batch) -> None:
        order = await self._order(batch.connection)
        later = _later(order, batch)
        connection = cheaper(order.connection, later)
        files = Files(self._desk.models.doors, connection, order.key)
        server = Server(connection.host, connection.model, order.key)
        await errand.run(files, server, later)


async def _failed(errand: Errand, error: AppError) -> None:
    """Where even that can't be kept, it is done over at the next look."""
    try:
        await errand.failed(error)
    except StoreUnwritable:
        return


def _later(order: Order, batch: Batch) -> Later:
    later = later_of(order.connection)
    if later is None:
        raise NoLater(batch.connection or order.connection.name)
    return later


def _is_heeded(batch: Batch) -> bool:
    """Where it is stopped, its postings are called off."""
    return _goes(batch) or batch.state is BatchState.STOPPED


def _goes(batch: Batch) -> bool:
    """What is on its way is seen to, also where there is no budget for more."""
    if batch.state is BatchState.PAUSED:
        return batch.why == BudgetReached.__name__
    return batch.state is BatchState.GOING
