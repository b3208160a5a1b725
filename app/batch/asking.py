"""A case of a batch asked at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress

from app.batch.judging import unheard
from app.batch.work import NotNow, Work
from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.run import Run
from app.domain.words import RunState
from app.errors import BudgetReached, ModelError, StoreUnwritable
from app.inspector import Inspector, Order


class AtOnce:
    """One question after the other, a place in the lane for each."""

    def __init__(self, inspector: Inspector) -> None:
        self._inspector = inspector

    async def ask(self, work: Work, case: Case, inspection: Inspection, order: Order) -> Run:
        """Make the question ready, wait for a place, then for the answer."""
        inspect, place = self._inspector.inspect, _place(work)
        each = _Look(work)
        run = await inspect(case, inspection.id, order, work.heard, place=place, each=each)
        if run.state is RunState.STOPPED:
            raise asyncio.CancelledError
        work.lane.well(run.told)
        return run


class _Look(AbstractAsyncContextManager[None]):
    """One of several looks, which take a while: what holds for the question holds for each."""

    def __init__(self, work: Work) -> None:
        self._work = work

    async def __aenter__(self) -> None:
        await self._work.allowed(self._work.job)

    async def __aexit__(self, *_: object) -> None:
        """Nothing is held."""


@asynccontextmanager
async def _place(work: Work) -> AsyncIterator[None]:
    """Raises NotNow and BudgetReached."""
    async with work.lane.asking() as work.asked_at:
        if not work.goes():
            raise NotNow
        if not await work.desk.batches.may_ask(work.batch.id):
            raise BudgetReached
        await work.allowed(work.job)
        try:
            yield
        except ModelError as error:
            if unheard(error):
                with suppress(StoreUnwritable):  # it counts, which is on the safe side
                    await work.desk.batches.not_asked(work.batch.id)
            raise
    work.seconds += work.lane.now - work.asked_at
