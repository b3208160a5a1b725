"""Several looks, one after the other, and the one answer they are merged into."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from uuid import uuid4

from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.events import FindingFound
from app.domain.inspection import Inspection
from app.domain.looking.looked import left_over
from app.domain.looking.looks import usable
from app.domain.merged import Merged
from app.domain.run import Run
from app.domain.strategy import Strategy
from app.domain.template import Template
from app.domain.words import RunState
from app.errors import AppError, BadAnswer, ConnectionLost, NotConnected, ServerFailed, TimedOut
from app.listening import begin, go_on_after_cancel
from app.looks.glance import Glance, first, then
from app.looks.one import ANY_PLACE, Hear, OneLook, Place, Ready, Tell
from app.looks.totals import with_looks
from app.order import Order
from app.settings.providers import provider_of
from app.store.store import Store

# What may be otherwise at the next look; anything else ends the looking.
_PASSES = (BadAnswer, ConnectionLost, TimedOut, ServerFailed)


@dataclass
class _Looking:
    """What is looked at, and what came of it. run: the one that is merged; left: looks of one that
    broke off, which are not asked again; each: held while one is asked for; tried: so many looks;
    failures: of those that failed."""

    case: Case
    template: Template
    strategy: Strategy
    order: Order
    tell: Tell
    hear: Hear
    run: Run
    left: list[Run]
    each: Place = ANY_PLACE
    came: list[Run] = field(default_factory=list)
    tried: int = 0
    failures: list[AppError] = field(default_factory=list)
    stopped: bool = False

    @property
    def over(self) -> bool:
        """No further look makes sense."""
        return self.stopped or any(not isinstance(error, _PASSES) for error in self.failures)


class Looks:
    """Each look is a run of its own; what they come to is a further one, which counts."""

    def __init__(self, one: OneLook, store: Store) -> None:
        self._one, self._store = one, store

    async def look(
        self,
        case: Case,
        inspection: Inspection,
        template: Template,
        strategy: Strategy,
        order: Order,
        tell: Tell,
        hear: Hear,
        each: Place = ANY_PLACE,
    ) -> Run:
        """All looks and their merger. each: held while one is asked for. A look that fails leaves
        the others to count; stopped, those that came count. Raises ModelError where none brought
        anything, once that is stored, and what OneLook.ready() raises of the first before anything
        is."""
        run_id, most = uuid4().hex, provider_of(order.connection).pictures
        glances = first(strategy, inspection, run_id, most)
        ready = await self._one.ready(case, template, glances[0], order)
        left = left_over(inspection, strategy)
        run = _begun(run_id, ready, strategy, len(glances))
        start, save = self._store.start_run, self._store.save_run
        await begin(run, partial(start, case.id), partial(save, case.id))
        state = _Looking(case, template, strategy, order, tell, hear, run, left, each)
        try:
            await self._all(state, glances, ready)
            more = [] if state.over else then(strategy, inspection, run_id, most, state.came)
            await self._all(state, more)
        except asyncio.CancelledError:
            go_on_after_cancel()
            state.stopped = True
        return await self._end(state)

    async def _all(
        self, state: _Looking, glances: Sequence[Glance], ready: Ready | None = None
    ) -> None:
        planned = state.tried + len(glances)
        state.run = replace(state.run, merged=replace(_merged(state.run), planned=planned))
        for glance in glances:
            if state.over:
                return
            state.tried += 1
            try:
                await self._one_of(state, glance, ready)
            except AppError as error:  # also a part that could not be cut out, or no referee
                state.failures.append(error)
            ready = None

    async def _one_of(self, state: _Looking, glance: Glance, ready: Ready | None) -> None:
        order = await _order(state, glance)
        ready = ready or await self._one.ready(state.case, state.template, glance, order)
        known = next((run for run in state.left if run.asked == ready.run.asked), None)
        if known is not None:
            state.left.remove(known)
            state.came.append(known)
            return

        def tell(run: Run) -> None:
            if run.state is RunState.RUNNING:  # its end is that of the whole
                state.tell(run)

        run = await self._one.look(state.case.id, ready, order, tell, state.hear, state.each)
        state.stopped = run.state is RunState.STOPPED
        if usable(run):
            state.came.append(run)

    async def _end(self, state: _Looking) -> Run:
        """Merged, stored and told. Raises what failed where nothing came."""
        run, failure = state.run, None
        if state.came:
            run = with_looks(run, _merged(run), state.came, state.tried)
        elif state.failures:
            failure = state.failures[-1]
            run = replace(run, error=type(failure).__name__, error_data=failure.data())
        ended = RunState.STOPPED if state.stopped else RunState.FAILED if failure else RunState.DONE
        run = replace(run, state=ended, finished_at=datetime.now(UTC))
        run = await self._one.end(state.case.id, run, state.order)
        state.hear([FindingFound(found) for found in run.assessment.findings])
        state.tell(run)
        if failure is not None:
            raise failure
        return run


async def _order(state: _Looking, glance: Glance) -> Order:
    """Raises NotConnected and UnknownConnection for a referee that can't be asked."""
    if not glance.referee:
        return state.order
    if state.order.of_other is None:
        raise NotConnected
    return await asyncio.to_thread(state.order.of_other, state.strategy.referee)


def _begun(run_id: str, ready: Ready, strategy: Strategy, planned: int) -> Run:
    look = ready.run
    return Run(
        id=run_id,
        inspection_id=look.inspection_id,
        asked=replace(look.asked, question=ready.plain),
        started_at=datetime.now(UTC),
        started_by=look.started_by,
        assessment=Assessment(warnings=look.assessment.warnings),
        merged=Merged(strategy, planned=planned),
    )


def _merged(run: Run) -> Merged:
    if run.merged is None:
        raise ValueError(run.id)
    return run.merged
