"""Links between findings and marks on open items: all stay on record, the newest counts."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.finding import Step, Summary
from app.domain.link import Link
from app.domain.mark import ItemKey, Lack, Mark
from app.domain.open_items import items, open_items
from app.domain.words import RunState, Severity
from app.errors import NotInStore
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI, NOON
from tests.helpers.stores import broken_at, in_loop, lies, opened, tamper, with_run

PAIR = ("finding-1", "finding-2")
ITEM = ItemKey("run-1", Lack.PHOTO, 0)


async def _two_findings(store: Store) -> Case:
    told = cases.assessment(cases.finding(), cases.finding(2))
    return await with_run(store, assessment=told, state=RunState.DONE)


@in_loop
async def test_every_word_on_two_findings_stays_and_the_newest_counts(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await _two_findings(store)
        same, other = Link(PAIR, True, MEI, NOON), Link(PAIR, False, MEI, NOON)
        for link in (same, other, None, same):
            case = await store.link(case.id, PAIR, link, MEI)
            assert case.links == ((link,) if link else ())
        assert (await store.case(case.id)).links == (same,)
        said = [e.what for e in await store.history(case.id)][-4:]
        assert said == ["findings_linked", "findings_linked", "link_undone", "findings_linked"]
    assert lies(tmp_path, "SELECT same FROM links ORDER BY seq") == [(1,), (0,), (None,), (1,)]
    assert broken_at(tmp_path) is None


@in_loop
async def test_findings_of_other_cases_are_not_linked(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await _two_findings(store)
        alien = ("finding-1", "finding-9")
        with pytest.raises(NotInStore):
            await store.link(case.id, alien, Link(alien, True, MEI, NOON), MEI)


@in_loop
async def test_marks_come_back_and_can_be_taken_back(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await _two_findings(store)
        ticked, opened_again = Mark(ITEM, True, MEI, NOON), Mark(ITEM, False, MEI, NOON)
        for mark in (ticked, opened_again, None, ticked):
            case = await store.mark(case.id, ITEM, mark, MEI)
            assert case.marks == ((mark,) if mark else ())
        assert (await store.case(case.id)).marks == (ticked,)
        said = [e.what for e in await store.history(case.id)][-4:]
        assert said == ["item_marked", "item_marked", "mark_undone", "item_marked"]
        elsewhere = replace(ITEM, run_id="run-9")
        with pytest.raises(NotInStore):
            await store.mark(case.id, elsewhere, replace(ticked, item=elsewhere), MEI)


@in_loop
async def test_a_later_inspection_ticks_off_what_it_answers(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        asked = Summary(Severity.MINOR, "repair", "", photos_needed=("Left side", "The roof"))
        case = await with_run(store, assessment=cases.assessment(summary=asked))
        first = case.inspections[0].runs[0]
        await store.save_run(case.id, replace(first, state=RunState.DONE))
        case = await store.add_photo(case.id, cases.photo(2), MEI)
        said = "The left side is scratched."
        told = cases.assessment(
            cases.finding(2, run_id="run-2", photo_id="photo-2"),
            steps=(Step(said, "photo-2"),),
            summary=replace(asked, photos_needed=()),
        )
        later = cases.run(2, inspection_id=case.inspections[1].id, assessment=told)
        await store.start_run(case.id, replace(later, state=RunState.RUNNING))
        assert (await store.case(case.id)).marks == ()
        case = await store.save_run(case.id, later)
        (mark,) = case.marks
        assert (mark.item, mark.answered, mark.by_run, mark.why) == (ITEM, True, "run-2", said)
        assert [item.text for item in open_items(case)] == ["The roof"]
        log = (await store.history(case.id))[-1]
        assert (log.what, log.data["by_run"]) == ("item_marked", "run-2")
        assert said not in str(log.data)
        assert await store.save_run(case.id, later) == case
        case = await store.mark(case.id, ITEM, Mark(ITEM, False, MEI, NOON), MEI)
        assert [item.open for item in items(case)] == [True, True]
        assert len(open_items(await store.save_run(case.id, later))) == 2


@in_loop
async def test_what_was_said_can_only_be_added_to(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await _two_findings(store)
        await store.link(case.id, PAIR, Link(PAIR, True, MEI, NOON), MEI)
        await store.mark(case.id, ITEM, Mark(ITEM, True, MEI, NOON), MEI)
    for table in ("links", "marks"):
        for change in (f"UPDATE {table} SET seq = 9", f"DELETE FROM {table}"):
            with pytest.raises(sqlite3.IntegrityError, match="only be added to"):
                tamper(tmp_path, change)
