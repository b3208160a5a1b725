"""Many cases that go at once leave what one after the other would."""

from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.domain.filing import Act
from app.domain.seen import Pose, Seen
from app.domain.who import Who
from app.domain.words import Kind
from app.store.base.entry import What
from app.store.base.log_many import add_to_all
from app.store.cases.clearing import HANGING
from app.store.cases.clearing_many import clear_all
from app.store.cases.seen_elsewhere import forget_seen_of
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI, NOON
from tests.helpers.stores import broken_at, in_loop, lies, opened, tamper

TABLES = ("cases", *dict.fromkeys(table.name for table, _, _ in HANGING))


async def _asked(store: Store, number: int, word: str) -> str:
    """A case with an answered run in which that word stands."""
    case = await store.new_case(Kind.VEHICLE, MEI)
    photo = cases.photo(number)
    case = await store.add_photo(case.id, photo, MEI)
    found = cases.finding(number, run_id=f"run-{number}", photo_id=photo.id)
    run = cases.running(number, inspection_id=case.inspections[0].id)
    await store.start_run(case.id, run)
    told = cases.assessment(found, answer=f"A {word} dent.")
    done = cases.run(number, inspection_id=run.inspection_id, assessment=told)
    await store.save_run(case.id, done)
    return case.id


def _counts(folder: Path) -> dict[str, int]:
    told = {name: lies(folder, f"SELECT count(*) FROM {name}")[0][0] for name in TABLES}
    return {name: count for name, count in told.items() if count}


@in_loop
async def test_everything_goes_but_the_logs_and_what_a_hold_keeps(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        stays = await _asked(store, 0, "crumpled")
    left = _counts(tmp_path)
    async with opened(tmp_path) as store:
        gone = [await _asked(store, number, f"unheard{number}") for number in (1, 2, 3)]
        held = await _asked(store, 4, "withheld")
        await store.act([held], Act.HOLD, MEI)
        assert await store.do(clear_all, [*gone, held, "nobody"], MEI) == tuple(gone)
        assert await store.do(clear_all, gone, MEI) == ()
        for case_id in gone:
            last = (await store.history(case_id))[-1]
            assert (last.what, last.by) == (What.CASE_CLEARED, MEI)
        assert {row.id for row in await store.cases()} == {stays, held}
        await store.act([held], Act.LIFT, MEI)
        assert await store.do(clear_all, [held], MEI) == (held,)
    assert _counts(tmp_path) == left
    words = {row[0] for row in lies(tmp_path, "SELECT word FROM words")}
    assert "crumpled" in words
    assert not words & {"unheard1", "unheard2", "unheard3", "withheld"}
    told = lies(tmp_path, "SELECT count(*) FROM log_words JOIN log USING (seq) WHERE case_id <> ?"
        " AND (salt <> '' OR words <> '' OR state_salt <> '')", stays)  # fmt: skip
    assert told == [(0,)]
    assert broken_at(tmp_path) is None
    assert lies(tmp_path, "PRAGMA foreign_key_check") == []


@in_loop
async def test_an_entry_for_many_is_as_one_by_one(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ids = [(await store.new_case(Kind.PARCEL, MEI)).id for _ in range(3)]
        await store.do(add_to_all, [*ids, "new"], What.HOLD_LIFTED, MEI)
        await store.do(add_to_all, ids[:1], What.HOLD_LIFTED, MEI)
        told = [len(await store.history(case_id)) for case_id in (*ids, "new")]
        assert told == [3, 2, 2, 1]

        def of_rows(connection: Connection) -> None:
            add_to_all(connection, ids, What.CASE_DESCRIBED, MEI)

        with pytest.raises(ValueError, match="sealed"):
            await store.do(of_rows)
    assert broken_at(tmp_path) is None


@in_loop
async def test_what_others_say_of_them_is_forgotten_in_turns(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        gone = ["first", "second"]
        there = [await _asked(store, number, "plain") for number in range(4)]
        for number, case_id in enumerate(there):
            of = (gone[number % 2], there[0])
            seen = tuple(Seen(e, "N", "p", cases.sha("x"), NOON, 3, Pose.UPRIGHT) for e in of)
            await store.known.keep_seen(case_id, f"photo-{number}", seen)
        place, turns = 0, 0
        while (after := await store.do(forget_seen_of, frozenset(gone), place, 3)) is not None:
            place, turns = after, turns + 1
        assert turns == 2
        for case_id in there:
            (photo,) = (await store.case(case_id)).photos
            assert [each.case_id for each in photo.seen] == [there[0]]


@in_loop
async def test_cases_put_away_by_several_people_go_but_for_one_that_is_stood_on(
    tmp_path: Path,
) -> None:
    ben = Who("Ben", "ben")
    async with opened(tmp_path) as store:
        ids = [await _asked(store, number, "old") for number in range(4)]
        await store.act(ids[:2], Act.DELETE, MEI)
        await store.act(ids[2:], Act.DELETE, ben)
    tamper(
        tmp_path,
        "CREATE TABLE others (case_id TEXT REFERENCES cases (id))",
        f"INSERT INTO others VALUES ('{ids[3]}')",
    )
    async with opened(tmp_path) as store:
        assert await store.clear(ids)
        assert not await store.clear(ids[3:])
        last = [(await store.history(case_id))[-1] for case_id in ids]
        assert (await store.case(ids[3])).id == ids[3]
    assert [each.what for each in last] == [What.CASE_CLEARED] * 3 + [What.CASE_DELETED]
    assert [each.by for each in last] == [MEI, MEI, ben, ben]
    assert lies(tmp_path, "SELECT id FROM cases") == [(ids[3],)]
    assert broken_at(tmp_path) is None
