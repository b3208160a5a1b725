"""One look: a question about an inspection's photos, its answer followed to its end, stored."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.events import Event, FindingFound, Waits
from app.domain.run import Asked, Run
from app.domain.template import Template
from app.domain.words import RunState
from app.errors import AppError, ContentRefused
from app.examples.choosing import Examples
from app.listening import begin, ended, keep_template, listen
from app.looks.glance import VIEW_PIXELS, Glance
from app.office.products import office_says
from app.order import Order
from app.rules.rulebook import Rulebook
from app.sending.pack import Packing, draft_of
from app.store.store import Store
from app.templates.shelf import Shelf
from app.vlm.answer.growing import Answer
from app.vlm.client import Models
from app.vlm.record import asked
from app.vlm.request.question import Question

Tell = Callable[[Run], None]
Hear = Callable[[Sequence[Event]], None]
# One of those a server gives at once.
Place = AbstractAsyncContextManager[object]
ANY_PLACE: Place = nullcontext()
# What comes so soon behind a finding is stored with it; where that is the end, it is not stored
# twice. Nobody sees the difference.
_TOGETHER_SECONDS = 0.03


@dataclass(frozen=True, slots=True)
class Ready:
    """A question that is made ready and not sent yet. plain: what is asked, without the aside."""

    run: Run
    answer: Answer
    question: Question
    plain: str


class OneLook:
    """Asks a model once and keeps whatever it answers."""

    def __init__(
        self,
        store: Store,
        models: Models,
        packing: Packing,
        templates: Shelf,
        rules: Rulebook,
        examples: Examples | None = None,
    ) -> None:
        self._store, self._models = store, models
        self._packing, self._templates, self._rules = packing, templates, rules
        self._examples = examples or Examples(store, packing)

    async def ready(self, case: Case, template: Template, glance: Glance, order: Order) -> Ready:
        """Pictures and words made ready. Raises what Packing.pack() raises, and StoreError."""
        connection, views = order.connection, glance.views
        draft = draft_of(case, template, connection, order.language)
        aside = replace(draft, text=f"{draft.text}\n\n{glance.aside}") if glance.aside else draft
        pixels = VIEW_PIXELS if views else template.pixels
        if not views:  # examples show photos whole
            beside = self._examples.beside
            told = await beside(case, aside, glance.photos, connection, pixels)
            aside = replace(aside, examples=tuple(each.example for each in told))
        packed = await self._packing.pack(aside, glance.photos, connection, pixels, views)
        question = packed.question
        answer = self._models.ask(connection, order.key, question)
        answer.prepare()  # in a thread, while this one hashes the same pictures
        sent = asked(connection, question)
        await keep_template(self._store.keep_template, self._templates, template)
        return Ready(_begun(glance, question.run_id, sent, order), answer, question, draft.text)

    async def look(
        self,
        case_id: str,
        ready: Ready,
        order: Order,
        tell: Tell,
        hear: Hear,
        place: Place = ANY_PLACE,
    ) -> Run:
        """From putting it on record to its end. place: held from before that until all of the
        answer is there, or through its failure. Raises ModelError once that is stored."""
        live = _Live(case_id, ready.run, tell, hear)
        start, save = self._store.start_run, self._store.save_run
        async with AsyncExitStack() as held:
            await held.enter_async_context(place)
            await begin(live.run, partial(start, case_id), partial(save, case_id))
            live.tell(live.run)
            failure = await self._listen(live, ready.answer, order, ready.question)
            if failure is None:
                await held.aclose()  # the next is asked while this is stored
            live.run = await self.end(case_id, live.run, order)
            live.tell(live.run)
            if failure is not None:
                raise failure
        return live.run

    async def end(self, case_id: str, run: Run, order: Order) -> Run:
        """Stored, with what the office's rules made of it in the same transaction; of a look among
        several they make nothing."""
        fire = None if run.look_of else self._rules.firing(order.rules, run)
        case = await self._store.save_run(case_id, run, fire)
        kept = (each.fired for i in case.inspections for each in i.runs if each.id == run.id)
        return replace(run, fired=next(kept, ()))

    async def _listen(
        self, live: "_Live", answer: Answer, order: Order, question: Question
    ) -> AppError | None:
        """Follow the answer to its end; the failure is returned so that it is stored first."""

        async def then() -> None:
            if question.template.wants_product:
                await self._look_up(live, order.product_table)

        state, failure = await listen(
            answer, partial(self._take, live, answer), lambda: self._save(live), then
        )
        refused = isinstance(failure, ContentRefused) and question.template.refusal_is_result
        # That a provider refuses photos or words is what somebody who checks them asks for.
        state = RunState.DONE if refused else state
        live.run = ended(live.run, state, answer.told, failure, order.connection.price)
        return None if refused else failure

    async def _look_up(self, live: "_Live", table: str) -> None:
        """Price and stock come from the office's own table, as it is now, or from nowhere."""
        said = await asyncio.to_thread(office_says, table, live.run.assessment.fields)
        live.after(said)
        live.tell(live.run)

    async def _take(self, live: "_Live", answer: Answer, events: Sequence[Event]) -> None:
        live.learn(events)
        found = any(isinstance(event, FindingFound) for event in events)
        if found and (more := await answer.soon(_TOGETHER_SECONDS)):
            live.learn(more)
        if answer.over:
            return  # the whole is stored and told in a moment
        if found:
            # A person may review it the moment it is seen, so it is stored before it is told.
            await self._store.grow_run(live.case_id, live.run)
        live.tell(live.run)

    async def _save(self, live: "_Live") -> None:
        if live.run is not live.saved:
            live.saved = live.run
            await self._store.grow_run(live.case_id, live.run)


class _Live:
    """A run while its answer comes in: replaced by a newer one at each event."""

    def __init__(self, case_id: str, run: Run, tell: Tell, hear: Hear) -> None:
        self.case_id, self.run, self.tell, self.hear = case_id, run, tell, hear
        self.saved = run

    def learn(self, events: Sequence[Event]) -> None:
        """These have come; whoever hears them hears of them."""
        self.after(events)
        self.hear(events)

    def after(self, events: Sequence[Event]) -> None:
        """It is as these leave it."""
        assessment, waits = self.run.assessment, None
        for event in events:
            assessment = assessment.after(event)
            waits = event if isinstance(event, Waits) else None
        self.run = replace(self.run, assessment=assessment, waits=waits)


def _begun(glance: Glance, run_id: str, sent: Asked, order: Order) -> Run:
    return Run(
        id=run_id,
        inspection_id=glance.inspection.id,
        asked=sent,
        started_at=datetime.now(UTC),
        started_by=order.by,
        second=glance.second,
        assessment=Assessment(warnings=order.switched),
        look_of=glance.look_of,
        look=glance.number,
    )
