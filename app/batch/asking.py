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
        looks = _Looks(work)
        place, inspect = _place(work, looks), self._inspector.inspect
        run = await inspect(case, inspection.id, order, work.heard, place=place, each=looks)
        if looks.unpaid:
            raise BudgetReached
        if run.state is RunState.STOPPED:
            raise asyncio.CancelledError
        if run.merged and not looks.asked:  # all were answered before the program ended
            await _not_asked(work)
        work.lane.well(run.told)
        return run


class _Looks(AbstractAsyncContextManager[None]):
    """Several looks, which take a while: what holds for the question holds for each, and each is a
    call of the budget, given back where no model heard it. asked: so many; unpaid: there was no
    budget for a further one."""

    def __init__(self, work: Work) -> None:
        self._work, self.asked, self.unpaid = work, 0, False

    async def __aenter__(self) -> None:
        await self._work.allowed(self._work.job)
        # The place was given for the first.
        if self.asked and not await self._work.desk.batches.may_ask(self._work.batch.id):
            self.unpaid = True
            raise asyncio.CancelledError  # as if stopped: looks that came are not asked for again
        self.asked += 1

    async def __aexit__(self, _kind: object, error: BaseException | None, _at: object) -> None:
        if isinstance(error, ModelError) and unheard(error):
            await _not_asked(self._work)


@asynccontextmanager
async def _place(work: Work, looks: _Looks) -> AsyncIterator[None]:
    """Raises NotNow and BudgetReached."""
    async with work.lane.asking() as work.asked_at:
        if not work.goes():
            raise NotNow
        await work.allowed(work.job)
        if not await work.desk.batches.may_ask(work.batch.id):
            raise BudgetReached
        try:
            yield
        except ModelError as error:
            if not looks.asked and unheard(error):
                await _not_asked(work)
            raise
    work.seconds += work.lane.now - work.asked_at


async def _not_asked(work: Work) -> None:
    with suppress(StoreUnwritable):  # it counts, which is on the safe side
        await work.desk.batches.not_asked(work.batch.id)
