"""Closed cases before a question: which, how they are sent, kept, sent again, and left out."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import errors as er
from app.api import opened
from app.desk import Desk
from app.domain.case import Case
from app.domain.filing import Act
from app.domain.place.region import Region
from app.domain.reading import Reading
from app.domain.words import Language, RunState, Verdict
from app.examples.choosing import MOST, Examples, example_in
from app.inspector import Order
from app.interview.interviewer import Interviewer, Wish
from app.looks.estimate import estimate
from app.sending.again import examples_as_sent
from app.sending.beside import Beside, fitting
from app.sending.pack import draft_of
from app.sending.preview import preview
from app.settings.connection import PRACTICE, Connection
from app.settings.providers import provider_of
from app.settings.settings import Settings
from app.vlm.client import Models
from tests.helpers import behaviours as does
from tests.helpers import cases
from tests.helpers.answers import written
from tests.helpers.asking import connection
from tests.helpers.conversations import written as replied
from tests.helpers.desks import case_of, pictures_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.server import LoopbackServer

LOOKED_AT = Reading((), (), ())
SEES = Connection(base_url="http://localhost:1/v1", sees_examples=True)


async def _closed(desk: Desk, number: int) -> Case:
    """One finding as proposed, closed after a person looked; asked by today's template."""
    case = await case_of(desk, saved(photo_like(320, 240, number)))
    photo = case.photos[0]
    await desk.store.keep_reading(case.id, photo.id, LOOKED_AT)
    told = cases.finding(number, run_id=f"run-{number}", photo_id=photo.id)
    run = cases.run(number, assessment=cases.assessment(told))
    asked = replace(run.asked, template=case.template, language=Language.ENGLISH)
    run = replace(run, inspection_id=case.inspections[0].id, asked=asked)
    await desk.store.start_run(case.id, replace(run, state=RunState.RUNNING, finished_at=None))
    await desk.store.save_run(case.id, run)
    verdict = cases.review(Verdict.EDITED, value=cases.value(part="hood", text="Mei saw it."))
    await desk.store.review(case.id, f"finding-{number}", verdict, cases.MEI)
    await desk.store.decide(case.id, cases.decision(), cases.MEI)
    await desk.store.act([case.id], Act.CLOSE, cases.MEI)
    return await desk.store.case(case.id)


async def _beside(desk: Desk, case: Case, to: Connection) -> tuple[Beside, ...]:
    template = desk.templates.for_case(case)
    draft = draft_of(case, template, to, Language.ENGLISH)
    examples = Examples(desk.store, desk.packing)
    return await examples.beside(case, draft, case.photos, to, template.pixels)


def at_desk(
    folder: Path, work: Callable[[Desk, Case, list[Case]], Coroutine[Any, Any, None]]
) -> None:
    """With three closed cases, and a new one."""

    async def whole() -> None:
        async with opened(folder) as desk:
            old = [await _closed(desk, number) for number in (1, 2, 3)]
            await work(desk, await case_of(desk, saved(photo_like(640, 480, 9))), old)

    asyncio.run(whole())


def test_the_newest_go_before_a_question_where_they_may_and_fit(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case, old: list[Case]) -> None:
        told = await _beside(desk, case, SEES)
        assert [each.number for each in told] == [old[2].number, old[1].number]
        assert told == await _beside(desk, case, SEES), "a prefix cache lives on that"
        for to in (replace(SEES, sees_examples=False), replace(PRACTICE, sees_examples=True)):
            assert await _beside(desk, case, to) == ()
        answer = told[0].example.answer
        assert [f["part"] for f in json.loads(answer)["findings"]] == ["hood"]
        assert "Mei" not in answer
        template = desk.templates.for_case(case)
        draft = draft_of(case, template, SEES, Language.ENGLISH)
        german = replace(draft, language=Language.GERMAN)
        same = await case_of(desk, saved(photo_like(320, 240, 3)))
        assert example_in(old[2], draft, case)
        assert example_in(old[2], draft, old[2]) is None, "nothing is an example of itself"
        assert example_in(old[2], draft, same) is None, "nor of a case with its photos"
        assert example_in(old[2], german, case) is None
        together = replace(old[2], decision=replace(old[2].decision, act="together"))
        assert example_in(together, draft, case) is None, "nobody looked at it by itself"

    at_desk(tmp_path, work)


def test_what_does_not_fit_is_left_out_and_photos_stay_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(desk: Desk, case: Case, old: list[Case]) -> None:
        told = await _beside(desk, case, SEES)
        template = desk.templates.for_case(case)
        settings = Settings(SEES)
        shown = await preview(desk.packing, case, case.inspections[0], template, settings, told)
        plain = await preview(desk.packing, case, case.inspections[0], template, settings)
        assert shown.examples == tuple(each.number for each in told)
        assert [p.example for p in shown.of_examples] == list(shown.examples)
        assert shown.pictures == plain.pictures
        took = (shown.room.words + shown.room.pictures) - (plain.room.words + plain.room.pictures)
        assert 0 <= took - shown.examples_take < 100, "but for what is said of blackouts"
        needed = shown.room.words + shown.room.pictures + shown.room.answer
        counts = {needed: MOST, needed - 1: 1, needed - shown.examples_take: 0}
        draft = draft_of(case, template, SEES, Language.ENGLISH)

        def fit(to: Connection) -> int:
            return len(fitting(draft, case.photos, to, template.pixels, told))

        for window, count in counts.items():
            assert fit(replace(SEES, context_window=window)) == count
        put = tuple(each.example for each in told)
        with_them, without = (
            estimate(case, case.inspections[0], template, settings, 0, each) for each in (put, ())
        )
        assert with_them.looks == without.looks == 1
        few = replace(provider_of(SEES), pictures=2)
        monkeypatch.setattr("app.sending.plan.provider_of", lambda _: few)
        assert fit(SEES) == 1, "the server takes two pictures"

    at_desk(tmp_path, work)


@pytest.mark.server
def test_what_was_sent_is_on_record_and_sent_again_byte_for_byte(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case, old: list[Case]) -> None:
        models = Models()
        try:
            await asked(desk, case, old, models)
        finally:
            await models.close()

    async def asked(desk: Desk, case: Case, old: list[Case], models: Models) -> None:
        to = replace(connection(server), sees_examples=True)
        order = Order(to, "", Language.ENGLISH, cases.MEI)
        run = await desk.inspector.inspect(case, case.inspections[0].id, order, lambda _: None)
        case = await desk.store.case(case.id)
        kept = case.inspections[0].runs[-1].asked.examples
        assert kept == run.asked.examples
        assert [each.case_id for each in kept] == [old[2].id, old[1].id]
        assert await desk.known.find(case, case.inspections, to, Language.ENGLISH) == ()
        interviewer = Interviewer(desk.store, models, desk.packing, desk.templates, desk.rules)
        wish = Wish(run.id, "Is it bent?")
        await _closed(desk, 4)  # the newest now
        plain = replace(order, connection=replace(to, sees_examples=False))
        await interviewer.ask(case, wish, plain, lambda _: None)
        before, after = (seen.json["messages"] for seen in server.seen)
        assert after[: len(before)] == before
        assert [m["role"] for m in before[1:]] == ["user", "assistant"] * 2 + ["user"]
        assert len(pictures_in(before)) == 3
        await desk.store.act([old[2].id], Act.REOPEN, cases.MEI)
        photo = old[2].photos[0].id
        hidden = (Region(0.25, 0.5, 0.5, 0.75),)
        await desk.store.describe_photo(old[2].id, photo, cases.MEI, blackouts=hidden)
        with pytest.raises(er.ExampleNotAsSent):
            await examples_as_sent(desk.packing, run, desk.store.case)

    with LoopbackServer(does.streams(written()), does.streams(replied())) as server:
        at_desk(tmp_path, work)
