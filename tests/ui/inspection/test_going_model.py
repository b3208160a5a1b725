"""Going through many cases: one key each, back to the case before, left and begun anew."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from app.domain.case import Case, Decision
from app.domain.search.case_query import CaseQuery
from app.domain.words import Severity, Status, Verdict
from app.settings.settings import Settings
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.reviewing import answer, scuff, stored
from tests.helpers.stores import in_loop, opened
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.going_model import GoingModel
from ui.inspection.hindrance import Hindrance


class Sat:
    """Somebody at the review, who opens what is wanted."""

    def __init__(self, store: Store) -> None:
        self.store, self.settings = store, Settings(adjuster="Mei Lindqvist")
        self.case = CaseModel(lambda: MEI, _raise)
        desk: Any = SimpleNamespace(store=store)
        self.case.attach(desk)
        self.going = GoingModel(self.case, lambda: self.settings, lambda: frozenset({"parcel"}))
        self.hindered: list[Hindrance] = []
        self.ahead: list[Case] = []
        self.going.wanted.connect(self.case.open_case)
        self.going.hindered.connect(lambda why, _: self.hindered.append(why))
        self.going.ahead.connect(self.ahead.append)

    async def begun(self, *ids: str) -> None:
        """The review has begun, and the first of these is open."""
        self.going.begin(CaseQuery())
        await until(lambda: self.going.active)
        await self.at(ids[0])

    async def at(self, case_id: str) -> None:
        """That case is open, with all stored that was done."""
        await until(lambda: self.case.case.id == case_id)
        await self.case.settled()


def _raise(error: Exception) -> None:
    raise error


@asynccontextmanager
async def sat(folder: Path) -> AsyncIterator[Sat]:
    async with opened(folder) as store:
        here = Sat(store)
        try:
            yield here
        finally:
            await here.going.close()
            await here.case.close()


@in_loop
async def test_one_key_for_each_case_and_undo_goes_back(tmp_path: Path) -> None:
    async with sat(tmp_path) as here:
        one, two, three = [await stored(here.store, name) for name in ("a", "b", "c")]
        await here.begun(one.id)
        assert here.going.left == (one.id, two.id, three.id)
        await until(lambda: [case.id for case in here.ahead] == [two.id])
        here.going.accept()
        await here.at(two.id)
        here.going.accept()
        await here.at(three.id)
        assert len(here.going.done) == 2
        here.going.undo()
        await here.at(two.id)
        await here.case.settled()
        assert replace(here.case.case, changed_at=two.changed_at) == two
        assert here.going.done == {one.id}
        here.case.redo()
        await here.case.settled()
        here.going.step(1)
        await here.at(three.id)
        here.going.undo()
        await here.at(two.id)
        here.going.accept()
        await here.at(three.id)
        here.going.accept()
        await here.case.settled()
        assert [(await here.store.case(c.id)).status for c in (one, two, three)] == [
            Status.DECIDED
        ] * 3
        assert here.going.done == {one.id, two.id, three.id}
        assert here.case.case.id == three.id, "there is no next one"


@in_loop
async def test_a_key_that_is_pressed_twice_takes_one_case(tmp_path: Path) -> None:
    async with sat(tmp_path) as here:
        one, two = await stored(here.store, "a"), await stored(here.store, "b")
        await here.begun(one.id)
        here.going.accept()
        here.going.accept()  # before the next one is there
        await here.at(two.id)
        assert here.going.done == {one.id}
        here.going.undo()
        await here.at(one.id)
        assert (await here.store.case(one.id)).status is not Status.DECIDED


@in_loop
async def test_a_review_that_begins_anew_knows_why_the_case_on_the_table_is_looked_at(
    tmp_path: Path,
) -> None:
    async with sat(tmp_path) as here:
        grave = await stored(here.store, "a", answer(scuff(severity=Severity.SEVERE)))
        await stored(here.store, "b")
        await here.begun(grave.id)
        here.going.leave()
        assert not here.going.active
        here.going.begin(CaseQuery())
        await until(lambda: here.going.here)
        assert here.going.here is not None
        assert here.going.here.case_id == here.case.case.id == grave.id


@in_loop
async def test_what_a_person_has_chosen_stays_and_the_rest_is_filled_in(tmp_path: Path) -> None:
    async with sat(tmp_path) as here:
        grave = answer(scuff(1, severity=Severity.SEVERE), scuff(2))
        first, second = await stored(here.store, "a", grave), await stored(here.store, "b")
        await here.begun(first.id)
        rejected = cases.review(Verdict.REJECTED)
        await here.store.review(first.id, first.findings[0].id, rejected, MEI)
        here.case.took(here.case.open, await here.store.case(first.id))
        here.going.accept()
        assert here.hindered == [Hindrance.NOTHING_PROPOSED]
        await here.store.decide(first.id, Decision(Severity.MINOR, "accept"), MEI)
        here.case.took(here.case.open, await here.store.case(first.id))
        here.going.accept()
        await here.at(second.id)
        told = await here.store.case(first.id)
        assert [found.verdict for found in told.findings] == [Verdict.REJECTED, Verdict.ACCEPTED]
        assert (told.decision.severity, told.decision.adjuster) == (
            Severity.MINOR,
            "Mei Lindqvist",
        )
        here.going.step(-1)
        await here.at(first.id)
        here.going.accept()  # it is decided: only on
        await here.at(second.id)
        here.settings = Settings()
        here.going.accept()
        assert here.hindered[1:] == [Hindrance.NO_NAME]


@in_loop
async def test_open_items_are_told_of_once(tmp_path: Path) -> None:
    async with sat(tmp_path) as here:
        asks = answer()
        assert asks.summary is not None
        asks = replace(asks, summary=replace(asks.summary, photos_needed=("the seal",)))
        one, two = await stored(here.store, "a", asks), await stored(here.store, "b")
        await here.begun(one.id)
        here.going.accept()
        assert (here.hindered, here.case.case.id) == ([Hindrance.OPEN_ITEMS], one.id)
        here.going.accept()
        await here.at(two.id)
        assert (await here.store.case(one.id)).status is Status.DECIDED


@in_loop
async def test_with_nothing_to_review_it_says_so_and_leaving_keeps_what_was_done(
    tmp_path: Path,
) -> None:
    async with sat(tmp_path) as here:
        here.going.begin(CaseQuery())
        await until(lambda: here.hindered == [Hindrance.NOTHING_LEFT])
        assert not here.going.active
        one, two = await stored(here.store, "a"), await stored(here.store, "b")
        began: list[tuple[int, ...]] = []
        here.going.began.connect(began.append)
        await here.begun(one.id)
        here.going.accept()
        await here.at(two.id)
        here.going.leave()
        assert [len(each) for each in began] == [2, 0]
        await here.begun(two.id)
        assert [each.case_id for each in here.going.going.due] == [two.id]
