"""Answers that are known: found before anything is sent, and taken in place of asking."""

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from app.domain.asking import Told
from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.known import Known, Taken, Wanted, carried
from app.domain.noticed.alike import SAME, as_one_set, has_structure
from app.domain.photo import Photo
from app.domain.run import Run
from app.domain.strategy import Strategy
from app.domain.template import Template
from app.domain.words import Language, RunState
from app.inspector import Order
from app.known.pictures import Pictures
from app.listening import keep_template
from app.office.products import office_says
from app.rules.rulebook import Rulebook
from app.sending.pack import Packing, draft_of
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.store.known.candidates import Candidate
from app.store.store import Store
from app.templates.shelf import Shelf
from app.vlm.record import asked
from app.vlm.request.prompt import prompt_version
from app.vlm.request.question import Question
from app.vlm.wire.address import endpoint

_LOOKED_AT = 10  # the newest runs that may be the one
_PRINTS = 100  # of copies of one picture


class KnownAnswers:
    """Practice is never taken for an answer, nor is an answer that was itself taken."""

    def __init__(
        self,
        store: Store,
        pictures: Pictures,
        packing: Packing,
        templates: Shelf,
        rules: Rulebook,
    ) -> None:
        self._store, self._pictures = store, pictures
        self._packing, self._templates, self._rules = packing, templates, rules

    async def find(
        self,
        case: Case,
        inspections: Iterable[Inspection],
        connection: Connection,
        language: Language,
        strategy: Strategy | None = None,
    ) -> tuple[Known, ...]:
        """For each of these inspections what that connection's model said before, asked the same
        about the same photos, all of them and upright, and looked at as often, by that strategy or
        (None) the template's; at most one each. Nothing while the pictures are still being loaded,
        nor where examples would go before the question. Raises NotConnected, BadAddress and
        StoreError."""
        if connection.dialect is Dialect.PRACTICE or connection.sees_examples:
            return ()
        template = self._templates.for_case(case)
        draft = draft_of(case, template, connection, language)
        wanted = _wanted(draft, connection)
        looked = strategy or template.strategy
        each = [await self._known(i, wanted, template, looked) for i in inspections]
        return tuple(known for known in each if known)

    async def take(self, case: Case, known: Known, order: Order) -> Case:
        """Put it on record as a run of this case, without asking anybody. Price and stock of a
        product are looked up anew, and the office's rules act on it. Raises what Packing.pack() and
        the store raise."""
        template = self._templates.for_case(case)
        draft = draft_of(case, template, order.connection, order.language)
        here = {photo.id: photo for photo in case.photos}
        photos = [here[ours] for _, ours in known.photos]
        packed = await self._packing.pack(draft, photos, order.connection, template.pixels)
        await keep_template(self._store.keep_template, self._templates, template)
        told = carried(known, draft.run_id, iter(lambda: uuid4().hex, ""))
        if template.wants_product:
            told = await _looked_up(told, order.product_table)
        begun = Run(
            id=draft.run_id,
            inspection_id=known.inspection_id,
            asked=asked(order.connection, packed.question),
            started_at=datetime.now(UTC),
            started_by=order.by,
            taken=known.source,
        )
        await self._store.start_run(case.id, begun)
        run = replace(
            begun,
            state=RunState.DONE,
            finished_at=begun.started_at,
            told=Told(model=known.model),
            assessment=told,
        )
        return await self._store.save_run(case.id, run, self._rules.firing(order.rules, run))

    async def _known(
        self, inspection: Inspection, wanted: Wanted, template: Template, strategy: Strategy
    ) -> Known | None:
        photos = inspection.photos
        if not photos or not all(map(has_structure, photos)):
            return None
        (near,) = await self._pictures.near([photos[0].fingerprint], SAME)
        if not near:
            return None
        some = sorted(near)[:_PRINTS]
        for any_question in (False, True) if template.wants_product else (False,):
            told = await self._store.known.runs_about(
                some, wanted, any_question=any_question, limit=_LOOKED_AT
            )
            told = tuple(each for each in told if _strategy(each.run) == strategy)
            if known := next(_matching(inspection, told, facts_only=any_question), None):
                return known
        return None


async def _looked_up(told: Assessment, product_table: str) -> Assessment:
    """With price and stock as the office's table has them now."""
    for event in await asyncio.to_thread(office_says, product_table, told.fields):
        told = told.after(event)
    return told


def _strategy(run: Run) -> Strategy:
    return run.merged.strategy if run.merged else Strategy()


def _matching(
    inspection: Inspection, told: Sequence[Candidate], *, facts_only: bool
) -> Iterator[Known]:
    ours = [(photo.id, photo.fingerprint) for photo in inspection.photos]
    for each in told:
        run, said = each.run, each.run.assessment
        same = as_one_set(ours, each.photos)
        usable = bool(said.fields) if facts_only else bool(said.answer or said.summary)
        if same is None or not usable or run.finished_at is None:
            continue
        of, far = same
        if len(of) == len(run.asked.photo_ids) and _hidden_alike(run, of, inspection.photos):
            source = Taken(each.case_id, each.number, run.id, run.finished_at, far, facts_only)
            places = tuple((theirs, of[theirs]) for theirs in run.asked.photo_ids)
            yield Known(inspection.id, source, run.asked.question, said, run.model, places)


def _hidden_alike(run: Run, of: dict[str, str], photos: Sequence[Photo]) -> bool:
    """The model was shown as much of each photo as it would be now."""
    hidden = {of[sent.photo_id]: set(sent.blackouts) for sent in run.asked.sent}
    return all(hidden.get(photo.id) == set(photo.blackouts) for photo in photos)


def _wanted(draft: Question, connection: Connection) -> Wanted:
    return Wanted(
        dialect=connection.dialect.value,
        host=endpoint(connection).host,
        model=connection.model,
        language=draft.language,
        template_sha256=draft.template.source.sha256,
        prompt_version=prompt_version(),
        question=draft.text,
        text=draft.came_with,
    )
