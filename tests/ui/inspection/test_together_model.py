"""All undisputed cases accepted together: a sample first, stopped in between, undone as one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.case import Case, Decision
from app.domain.many.acceptance import Audited
from app.domain.search.case_query import CaseQuery
from app.domain.words import Severity, Status
from app.settings.settings import Settings
from tests.helpers.cases import MEI, decision
from tests.helpers.reviewing import answer, scuff, stored
from tests.helpers.stores import in_loop, opened
from tests.helpers.waiting import until
from tests.ui.inspection.test_going_model import Sat
from ui.inspection.hindrance import Hindrance
from ui.inspection.together_model import Taken, TogetherModel


@asynccontextmanager
async def sat(folder: Path, percent: int) -> AsyncIterator[tuple[Sat, TogetherModel, list[Taken]]]:
    async with opened(folder) as store:
        here = Sat(store)
        here.settings = Settings(adjuster="Mei Lindqvist", sample_percent=percent)
        model = TogetherModel(here.case, here.going, lambda: here.settings)
        told: list[Taken] = []
        model.ended.connect(told.append)
        try:
            yield here, model, told
        finally:
            for each in (model, here.going, here.case):
                await each.close()


@in_loop
async def test_a_sample_first_then_all_and_back_as_one(tmp_path: Path) -> None:
    async with sat(tmp_path, 20) as (here, model, told):
        grave = await stored(here.store, "grave", answer(scuff(severity=Severity.SEVERE)))
        fine = [await stored(here.store, name) for name in "abcdefghijkl"]
        offered: list[Any] = []
        model.offered.connect(lambda count, shown: offered.append((count, shown)))
        await here.begun(grave.id)
        model.look()
        await until(lambda: offered)
        count, shown = offered[0]
        assert (count, len({case.id for case in shown})) == (12, 8)
        assert grave.id not in {case.id for case in shown}
        model.accept()
        await until(lambda: told)
        assert (told[0].accepted, told[0].drawn, told[0].left) == (9, 3, 0)
        assert len(here.going.done) == 9
        assert not here.going.left, "what was drawn is not offered again"
        await until(lambda: here.going.audited == Audited(waiting=3))
        now = [await here.store.case(case.id) for case in fine]
        assert sum(case.status is Status.DECIDED for case in now) == 9
        assert (await here.store.case(grave.id)).status is Status.OPEN
        model.undo()
        await until(lambda: len(told) == 2)
        assert told[1].undone
        assert not here.going.done
        for case in fine:
            back = await here.store.case(case.id)
            assert replace(back, changed_at=case.changed_at) == case
        model.undo()  # there is no more of it
        assert len(told) == 2


@in_loop
async def test_the_key_for_undo_takes_back_what_was_done_last_for_one_case_or_many(
    tmp_path: Path,
) -> None:
    async with sat(tmp_path, 0) as (here, model, told):
        graves = [
            await stored(here.store, n, answer(scuff(severity=Severity.SEVERE))) for n in "xy"
        ]
        fine = {(await stored(here.store, name)).id for name in "abc"}
        await here.begun(graves[0].id)
        here.going.accept()
        await here.at(graves[1].id)
        model.accept()
        await until(lambda: len(told) == 1)
        here.going.accept()
        await here.case.settled()
        await until(lambda: here.hindered == [Hindrance.ALL_DONE])
        here.going.undo()
        await here.case.settled()
        assert here.going.done == {graves[0].id, *fine}
        here.going.undo()
        await until(lambda: len(told) == 2)
        assert told[1].undone
        assert here.going.done == {graves[0].id}
        assert here.going.may_undo
        here.going.undo()
        await here.at(graves[0].id)
        await until(lambda: not here.going.done)
        assert not here.going.may_undo


@in_loop
async def test_what_was_drawn_is_judged_like_any_other_and_counted(tmp_path: Path) -> None:
    async with sat(tmp_path, 100) as (here, model, told):
        one, two = await stored(here.store, "a"), await stored(here.store, "b")
        await here.begun(one.id)
        model.accept()
        await until(lambda: told)
        assert (told[0].accepted, told[0].drawn) == (0, 2)
        assert not here.going.done
        here.going.accept()
        await here.at(two.id)
        await until(lambda: here.going.audited == Audited(1, 0, 1))
        here.case.change(
            lambda store, own_id: store.decide(own_id, decision(action="refuse"), MEI),
            lambda store, own_id: store.decide(own_id, Decision(), MEI),
        )
        await until(lambda: here.going.audited == Audited(2, 1, 0))
        here.case.undo()
        await until(lambda: here.going.audited == Audited(1, 0, 1))


@in_loop
async def test_what_changed_meanwhile_is_left_and_stopping_keeps_what_was_done(
    tmp_path: Path,
) -> None:
    async with sat(tmp_path, 0) as (here, model, told):
        made = [await stored(here.store, name) for name in "abcd"]
        await here.begun(made[0].id)
        await here.store.decide(made[1].id, Decision(note="Ask Bo"), MEI)
        model.progress.connect(lambda done, _: model.stop() if done == 2 else None)
        model.accept()
        await until(lambda: told)
        assert (told[0].accepted, told[0].left) == (2, 1)
        assert here.case.case.status is Status.DECIDED, "the open one shows it"
        assert (await here.store.case(made[3].id)).status is Status.OPEN


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(Severity), min_size=1, max_size=5), st.integers(0, 100))
def test_accepting_together_and_taking_it_back_changes_nothing(
    tmp_path_factory: Any, grades: list[Severity], percent: int
) -> None:
    @in_loop
    async def work() -> None:
        async with sat(tmp_path_factory.mktemp("store"), percent) as (here, model, told):
            made: list[Case] = []
            for place, grade in enumerate(grades):
                given = answer(scuff(severity=grade), scuff(2, severity=Severity.NONE))
                made.append(await stored(here.store, str(place), given))
            here.going.begin(CaseQuery())
            await until(lambda: here.going.active)
            model.accept()
            await until(lambda: told)
            model.undo()
            await until(lambda: len(told) == 2)
            for case in made:
                back = await here.store.case(case.id)
                assert replace(back, changed_at=case.changed_at) == case

    work()
