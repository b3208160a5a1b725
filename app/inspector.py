"""The path of the data: pictures of an inspection out to a model, its answer in, stored, told."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial

from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.events import Event, FindingFound, Repair, Waits, Warned
from app.domain.inspection import Inspection
from app.domain.run import Asked, Run
from app.domain.who import Who
from app.domain.words import Language, RunState
from app.errors import AppError, ContentRefused, NotInStore
from app.listening import begin, ended, keep_template, listen
from app.products import office_says
from app.rulebook import Rulebook
from app.sending.pack import Packing, draft_of
from app.settings.settings import Connection
from app.store.store import Store
from app.templates.shelf import Shelf
from app.vlm.answer.growing import Answer
from app.vlm.client import Models
from app.vlm.record import asked
from app.vlm.request.question import Question


@dataclass(frozen=True, slots=True)
class Order:
    """With which model, in which language, for whom an inspection is run. instead_of: name of
    the connection that kept failing, where this one was taken without asking; "" if not.
    product_table: path of the office's table, "" for none. rules: ids of those that are on."""

    connection: Connection
    key: str = field(repr=False)
    language: Language
    by: Who
    instead_of: str = ""
    product_table: str = ""
    rules: tuple[str, ...] = ()

    @property
    def switched(self) -> tuple[Warned, ...]:
        """That another model is asked than was meant to be, where that is so."""
        names = f"{self.instead_of} → {self.connection.name}"
        return (Warned(Repair.SWITCHED_OVER, names),) if self.instead_of else ()


Tell = Callable[[Run], None]
Hear = Callable[[Sequence[Event]], None]


def _nobody(_events: Sequence[Event]) -> None:
    """Nobody hears the events one by one."""


class Inspector:
    """Runs inspections: asks a model about their photos and keeps whatever it answers."""

    def __init__(
        self,
        store: Store,
        models: Models,
        packing: Packing,
        templates: Shelf,
        rules: Rulebook,
    ) -> None:
        self._store, self._models = store, models
        self._packing, self._templates, self._rules = packing, templates, rules

    async def inspect(
        self,
        case: Case,
        inspection_id: str,
        order: Order,
        tell: Tell,
        *,
        second: bool = False,
        hear: Hear = _nobody,
    ) -> Run:
        """Ask once about all photos of one inspection of the case; second: for a second opinion,
        which stays beside the run that counts.

        tell gets the run each time more of the answer is understood; what it gets last is what
        was stored. hear gets the events it is made of. Text is saved at least once a second.
        Cancelling stops the model and keeps what had come; the run is then returned as STOPPED, or,
        cancelled before it was sent, on record as that at most. Raises ModelError, after what had
        come was stored, and StoreError;
        TooManyImages, WindowTooSmall and PhotoNotPrepared before anything is sent or stored.
        """
        inspection, template = _find(case, inspection_id), self._templates.for_case(case)
        connection, photos = order.connection, inspection.photos
        draft = draft_of(case, template, connection, order.language)
        packed = await self._packing.pack(draft, photos, connection, template.pixels)
        question = packed.question
        answer = self._models.ask(connection, order.key, question)
        answer.prepare()  # in a thread, while this one hashes the same pictures
        sent = asked(connection, question)
        await keep_template(self._store.keep_template, self._templates, template)
        run = _begun(inspection_id, question.run_id, sent, order, second=second)
        return await self._follow(_Live(case.id, run, tell, hear), answer, order, question)

    async def _follow(self, live: "_Live", answer: Answer, order: Order, question: Question) -> Run:
        """From putting it on record to its end. Raises ModelError once that is stored."""
        start, save = self._store.start_run, self._store.save_run
        await begin(live.run, partial(start, live.case_id), partial(save, live.case_id))
        live.tell(live.run)
        failure = await self._listen(live, answer, order, question)
        live.run = await self._end(live, order)
        live.tell(live.run)
        if failure is not None:
            raise failure
        return live.run

    async def _end(self, live: "_Live", order: Order) -> Run:
        """Stored, with what the office's rules made of it in the same transaction."""
        run, fire = live.run, self._rules.firing(order.rules, live.run)
        case = await self._store.save_run(live.case_id, run, fire)
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
        live.after(events)
        live.hear(events)
        if answer.over:
            return  # the whole is stored and told in a moment
        if any(isinstance(event, FindingFound) for event in events):
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

    def after(self, events: Sequence[Event]) -> None:
        """It is as these leave it."""
        assessment, waits = self.run.assessment, None
        for event in events:
            assessment = assessment.after(event)
            waits = event if isinstance(event, Waits) else None
        self.run = replace(self.run, assessment=assessment, waits=waits)


def _begun(inspection_id: str, run_id: str, sent: Asked, order: Order, *, second: bool) -> Run:
    return Run(
        id=run_id,
        inspection_id=inspection_id,
        asked=sent,
        started_at=datetime.now(UTC),
        started_by=order.by,
        second=second,
        assessment=Assessment(warnings=order.switched),
    )


def _find(case: Case, inspection_id: str) -> Inspection:
    for inspection in case.inspections:
        if inspection.id == inspection_id:
            return inspection
    raise NotInStore(what="inspection", id=inspection_id)
