"""A case goes in and comes out as it was."""

import asyncio
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.case import Decision, Details
from app.domain.finding import Review
from app.domain.run import Run
from app.domain.words import Kind, RunState, Status, Verdict
from app.errors import NotInStore
from app.store.records import Records
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, lies, opened, tamper, with_run


@in_loop
async def test_a_whole_case_reads_back_equal(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.PARCEL, MEI, "1Z 999")
        photos = [cases.photo(n, source="e-mail", caption=f"Nr {n}") for n in range(1, 7)]
        for photo in photos:
            case = await store.add_photo(case.id, photo, MEI)
        first, second = case.inspections
        one = cases.run(
            1, inspection_id=first.id, error="TimedOut", error_data={"phase": "overall"}
        )
        two = cases.run(2, inspection_id=first.id)
        three = cases.running(3, inspection_id=second.id)
        for run in (one, two, three):
            await store.start_run(case.id, run)
        reviewed = cases.review(Verdict.EDITED, value=cases.value(text="bent"), why="seen")
        await store.review(case.id, "finding-2", reviewed, MEI)
        details = Details("A", "B", "2026-11-17", "impact", "Box").with_facts(vin="W", room="1")
        await store.describe(case.id, MEI, kind=Kind.VEHICLE, question="What?", details=details)
        await store.decide(case.id, cases.decision(), MEI)
        told = await store.issued(case.id, cases.sha("pdf"), MEI)

        expected = replace(
            case,
            kind=Kind.VEHICLE,
            question="What?",
            details=details,
            changed_at=told.changed_at,
            decision=cases.decision(),
            reports=told.reports,
            inspections=(
                replace(first, photos=tuple(photos[:4]), runs=(one, _reviewed(two, reviewed))),
                replace(second, photos=tuple(photos[4:]), runs=(three,)),
            ),
        )
        assert told == expected
        assert await store.case(case.id) == expected
        assert told.status is Status.ISSUED
        assert [(r.version, r.sha256, r.by) for r in told.reports] == [(1, cases.sha("pdf"), MEI)]
    async with opened(tmp_path) as store:
        again = await store.case(case.id)
    interrupted = replace(three, state=RunState.INTERRUPTED)
    assert again.inspections[1].runs == (interrupted,)
    assert again.inspections[0] == expected.inspections[0]


def _reviewed(run: Run, review: Review) -> Run:
    found = replace(run.assessment.findings[0], review=review)
    return replace(run, assessment=replace(run.assessment, findings=(found,)))


@in_loop
async def test_numbers_are_made_until_a_person_types_one(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        first = await store.new_case(Kind.GENERAL, MEI)
        year = first.created_at.astimezone().year
        assert first.number == f"{year}-0001"
        await store.new_case(Kind.GENERAL, MEI, f" {year}-0002 ")
        assert (await store.new_case(Kind.GENERAL, MEI)).number == f"{year}-0003"
        typed = await store.describe(first.id, MEI, number="CL-7")
        assert typed.number == "CL-7"
        assert (await store.new_case(Kind.GENERAL, MEI)).number == f"{year}-0004"
        assert (await store.describe(first.id, MEI, number="  ")).number == f"{year}-0001"


@in_loop
async def test_every_decision_stays_on_record(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        for decision in (cases.decision(), cases.decision(action="replace"), Decision()):
            case = await store.decide(case.id, decision, MEI)
            assert case.decision == decision
    assert lies(tmp_path, "SELECT count(*) FROM decisions") == [(3,)]


@in_loop
async def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store)
        other = await store.new_case(Kind.VEHICLE, MEI)
        asked = [
            ("case", store.case("?")),
            ("case", store.decide("?", Decision(), MEI)),
            ("photo", store.remove_photo(other.id, "photo-1", MEI)),
            ("photo", store.describe_photo(case.id, "?", MEI, caption="x")),
            ("inspection", store.start_run(other.id, case.inspections[0].runs[0])),
            ("run", store.save_run(other.id, case.inspections[0].runs[0])),
            ("finding", store.review(case.id, "?", None, MEI)),
        ]
        for what, question in asked:
            with pytest.raises(NotInStore) as error:
                await question
            assert error.value.what == what
        assert await store.case(case.id) == case


@in_loop
async def test_a_change_is_made_though_nobody_waits_for_it_any_more(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        waiting = [
            asyncio.ensure_future(store.describe(case.id, MEI, question=f"{n}")) for n in range(5)
        ]
        await asyncio.sleep(0)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        assert (await store.case(case.id)).question == "4"


def test_cancelled_while_opening_leaves_nothing_open(tmp_path: Path) -> None:
    async def give_up() -> None:
        task = asyncio.ensure_future(Store.open(tmp_path))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(give_up())
    for thread in threading.enumerate():
        if thread.name.startswith("database"):
            thread.join(10)
    assert [path.name for path in tmp_path.iterdir()] == ["tessera.db"]


def test_several_loops_may_ask_one_store(tmp_path: Path) -> None:
    store = asyncio.run(Store.open(tmp_path))
    case = asyncio.run(store.new_case(Kind.VEHICLE, MEI))
    assert asyncio.run(store.case(case.id)) == case
    asyncio.run(store.close())


@in_loop
async def test_what_a_server_idles_for_is_answered_before_whatever_else_waits(
    tmp_path: Path,
) -> None:
    held, order = threading.Event(), list[str]()

    def told(name: str) -> Callable[[Records], bool]:
        def answer(_: Records) -> bool:
            order.append(name)
            return True

        return answer

    async with opened(tmp_path) as store:
        asked = [store._ask(lambda _: held.wait(20)), store._ask(told("a")), store._ask(told("b"))]
        asked.append(store._ask(told("first"), first=True))
        waiting = asyncio.gather(*asked)
        await asyncio.sleep(0)  # all are asked for by now
        held.set()
        await waiting
    assert order == ["first", "a", "b"]


@in_loop
async def test_a_failing_change_leaves_all_as_it_was(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store, state=RunState.DONE, assessment=cases.assessment())
    # Each change ends with its line in the list: whatever came before it has to be undone.
    tamper(
        tmp_path,
        "CREATE TRIGGER refuse BEFORE UPDATE ON cases BEGIN SELECT RAISE(ABORT, 'refused'); END",
    )
    before = _dump(tmp_path)
    async with opened(tmp_path) as store:
        more = cases.run(inspection_id=case.inspections[0].id, state=RunState.FAILED)
        for change in (
            store.save_run(case.id, more),
            store.review(case.id, "finding-1", cases.review(), MEI),
            store.decide(case.id, cases.decision(adjuster="Never Told"), MEI),
            store.add_photo(case.id, cases.photo(2), MEI),
            store.new_case(Kind.VEHICLE, MEI),
        ):
            with pytest.raises(Exception, match="refused") as error:
                await change
            assert "Never Told" not in str(error.value)
        assert await store.case(case.id) == case
    assert _dump(tmp_path) == before


def _dump(folder: Path) -> list[list[object]]:
    names = ("cases", "inspections", "photos", "runs", "findings", "reviews", "decisions", "log")
    return [lies(folder, f"SELECT * FROM {name} ORDER BY seq") for name in names]
