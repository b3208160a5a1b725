"""Whole cases: closed, held, put away, given to somebody; one or many at once, each logged."""

from pathlib import Path

import pytest

from app.domain.case import Details
from app.domain.filing import Act
from app.domain.words import Kind, RunState, Status
from app.errors import CaseClosed, CaseDeleted, CaseHeld, NotInStore
from app.store.base.entry import What
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.stores import broken_at, in_loop, lies, opened, with_run


@in_loop
async def test_closing_and_reopening_are_logged_and_the_status_follows(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.PARCEL, MEI, "A")
        await store.decide(case.id, cases.decision(), MEI)
        assert (await store.act([case.id], Act.CLOSE, MEI)).done == (case.id,)
        closed = await store.case(case.id)
        assert closed.status is Status.CLOSED
        assert [(row.status, row.changed_at) for row in await store.cases()] == [
            (Status.CLOSED, closed.changed_at)
        ]
        again = await store.act([case.id], Act.CLOSE, MEI)
        assert (again.done, again.left) == ((), ())
        await store.issued(case.id, cases.sha("pdf"), MEI)
        assert (await store.case(case.id)).status is Status.CLOSED
        await store.act([case.id], Act.REOPEN, MEI)
        assert (await store.case(case.id)).status is Status.ISSUED
        assert (await store.cases())[0].status is Status.ISSUED
        told = [entry.what for entry in await store.history(case.id)]
        assert told.count(What.CASE_CLOSED) == told.count(What.CASE_REOPENED) == 1
        log = (await store.history(case.id))[told.index(What.CASE_CLOSED)]
        assert log.at == closed.closed_at
    assert broken_at(tmp_path) is None


@pytest.mark.parametrize(("act", "error"), [(Act.CLOSE, CaseClosed), (Act.DELETE, CaseDeleted)])
@in_loop
async def test_a_filed_case_takes_no_change_but_what_was_on_its_way_ends(
    tmp_path: Path, act: Act, error: type[CaseClosed]
) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store)
        await store.act([case.id], act, MEI)
        with pytest.raises(error) as told:
            await store.describe(case.id, MEI, details=Details(item="TV"))
        assert told.value.number == case.number
        for ask in (
            store.add_photo(case.id, cases.photo(2), MEI),
            store.start_run(case.id, cases.running(2, inspection_id=case.inspections[0].id)),
            store.decide(case.id, cases.decision(), MEI),
            store.judge_change(case.id, ("turn", 0), None, None, MEI),
        ):
            with pytest.raises(error):
                await ask
        run = cases.run(inspection_id=case.inspections[0].id)
        ended = await store.save_run(case.id, run)
        assert ended.inspections[0].runs == (run,)
        await store.act([case.id], act.undo, MEI)
        case = await store.describe(case.id, MEI, details=Details(item="TV"))
        assert case.details.item == "TV"


@in_loop
async def test_many_at_once_say_what_could_not_be_done_and_why(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ids = [(await store.new_case(Kind.PARCEL, MEI, f"N{n}")).id for n in range(4)]
        await store.act([ids[1]], Act.HOLD, MEI)
        before = await store.cases()
        filed = await store.act([*ids, "nowhere", ids[0]], Act.DELETE, MEI)
        assert filed.done == (ids[0], ids[2], ids[3])
        assert [(left.case_id, left.number, type(left.why)) for left in filed.left] == [
            (ids[1], "N1", CaseHeld),
            ("nowhere", "", NotInStore),
        ]
        assert [row.id for row in await store.cases()] == [ids[1]]
        closed = await store.act(ids, Act.CLOSE, MEI)
        assert closed.done == (ids[1],)
        assert {type(left.why) for left in closed.left} == {CaseDeleted}
        await store.act([ids[1]], Act.REOPEN, MEI)
        assert (await store.act(filed.done, Act.DELETE.undo, MEI)).done == filed.done
        assert [row.id for row in await store.cases()] == [row.id for row in before]


@in_loop
async def test_a_hold_keeps_photos_and_a_lifted_one_does_not(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.PARCEL, MEI)
        await store.add_photo(case.id, cases.photo(), MEI)
        await store.act([case.id], Act.HOLD, MEI)
        assert (await store.cases())[0].held
        with pytest.raises(CaseHeld):
            await store.remove_photo(case.id, "photo-1", MEI)
        await store.act([case.id], Act.LIFT, MEI)
        assert (await store.remove_photo(case.id, "photo-1", MEI)).photos == ()


@in_loop
async def test_cases_are_given_to_people_and_back(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ids = [(await store.new_case(Kind.PARCEL, MEI)).id for _ in range(3)]
        assert await store.assignees() == ()
        first = await store.assign({ids[0]: " Ann ", ids[1]: "Bo"}, MEI)
        assert first.before == {ids[0]: "", ids[1]: ""}
        await store.act([ids[2]], Act.CLOSE, MEI)
        filed = await store.assign(dict.fromkeys(ids, "Bo"), MEI)
        assert (filed.done, filed.before) == ((ids[0],), {ids[0]: "Ann"})
        assert [type(left.why) for left in filed.left] == [CaseClosed]
        assert {row.id: row.assignee for row in await store.cases()} == {
            ids[0]: "Bo", ids[1]: "Bo", ids[2]: "",
        }  # fmt: skip
        await store.assign(filed.before, MEI)
        assert (await store.case(ids[0])).assignee == "Ann"
        assert await store.assignees() == ("Ann", "Bo")
        told = await store.history(ids[0])
        assert [e.data["to"] for e in told if e.what == What.CASE_ASSIGNED] == ["Ann", "Bo", "Ann"]
    # The log itself names nobody: a name can be taken out without breaking it.
    assert not [row for row in lies(tmp_path, "SELECT data FROM log") if "Ann" in row[0]]


@in_loop
async def test_assignees_and_deleted_cases_are_found_by_index(tmp_path: Path) -> None:
    async with opened(tmp_path):
        pass
    for question, index in (
        ("SELECT DISTINCT assignee FROM cases WHERE assignee != ''", "cases_assignee"),
        ("SELECT id FROM cases WHERE deleted_at < '2' ORDER BY deleted_at", "cases_deleted"),
    ):
        (plan,) = lies(tmp_path, f"EXPLAIN QUERY PLAN {question}")
        assert f"INDEX {index}" in plan[-1]


@in_loop
async def test_a_case_with_an_answer_coming_in_can_be_closed(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store)
        await store.act([case.id], Act.CLOSE, MEI)
    async with opened(tmp_path) as store:
        (run,) = (await store.case(case.id)).inspections[0].runs
        assert run.state is RunState.INTERRUPTED
