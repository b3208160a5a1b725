"""What was deleted long enough ago goes for good; only its log says that it was there."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Table

from app.domain.conversation import Turn
from app.domain.filing import Act
from app.domain.link import Link
from app.domain.mark import ItemKey, Lack, Mark
from app.domain.reply import ChangeVerdict, Judged
from app.domain.seen import Pose, Seen
from app.domain.words import Kind
from app.store.base.entry import What
from app.store.base.tables import METADATA
from app.store.base.tables import cases as cases_table
from app.store.cases.clearing import HANGING
from app.store.store import Store
from tests.helpers import cases, conversations
from tests.helpers.cases import MEI, NOON
from tests.helpers.stores import broken_at, in_loop, lies, opened, tamper, with_turn

_ANY = "DELETE FROM reports"
# What _full() puts a row into.
FULL = (
    *("cases", "inspections", "photos", "runs", "findings", "reviews", "turns", "judgements"),
    *("links", "marks", "decisions", "reports"),
)
LATER = datetime.now(UTC) + timedelta(days=1)


async def _full(store: Store) -> str:
    """A case with a row in every table that cases have rows in."""
    turn: Turn = conversations.turn()
    case = await with_turn(store, turn)
    await store.save_turn(case.id, turn)
    await store.review(case.id, "finding-1", cases.review(), MEI)
    await store.judge_change(
        case.id, (turn.id, 0), Judged(ChangeVerdict.REFUSED, MEI, NOON), None, MEI
    )
    added = cases.finding(9, run_id="", proposed=None, review=cases.review())
    await store.add_finding(case.id, added, MEI)
    pair = ("finding-1", "finding-9")
    await store.link(case.id, pair, Link(pair, True, MEI, NOON), MEI)
    item = ItemKey("run-1", Lack.PHOTO, 0)
    await store.mark(case.id, item, Mark(item, True, MEI, NOON), MEI)
    await store.decide(case.id, cases.decision(), MEI)
    await store.issued(case.id, cases.sha("pdf"), MEI)
    return case.id


@in_loop
async def test_everything_of_a_case_goes_but_its_log(tmp_path: Path) -> None:
    tables = ["cases", *(table.name for table, _, _ in HANGING)]
    async with opened(tmp_path) as store:
        gone = await _full(store)
        stays = await store.new_case(Kind.PARCEL, MEI)
        photo = cases.photo(7)
        await store.add_photo(stays.id, photo, MEI)
        named = Seen(gone, "N", "photo-1", photo.sha256, NOON, 3, Pose.UPRIGHT)
        await store.known.keep_seen(stays.id, photo.id, (named,))
    for table in FULL:
        assert lies(tmp_path, f"SELECT count(*) FROM {table}") != [(0,)], table
    async with opened(tmp_path) as store:
        await store.act([gone], Act.DELETE, MEI)
        assert await store.due(LATER, 9) == {gone: (cases.photo().sha256,)}
        assert await store.clear([gone])
        assert await store.due(LATER, 9) == {}
        assert [row.id for row in await store.cases()] == [stays.id]
        assert (await store.case(stays.id)).photos == (photo,)
        last = (await store.history(gone))[-1]
        assert (last.what, last.by) == (What.CASE_CLEARED, MEI)
    left = {t: lies(tmp_path, f"SELECT count(*) FROM {t}")[0][0] for t in tables}
    assert {table for table, count in left.items() if count} == {"cases", "inspections", "photos"}
    assert broken_at(tmp_path) is None
    assert lies(tmp_path, "PRAGMA foreign_key_check") == []
    with pytest.raises(sqlite3.IntegrityError, match="can only be added to"):
        tamper(tmp_path, "INSERT INTO reports SELECT 1, id, 1, '', '', 1 FROM cases", _ANY)


@in_loop
async def test_what_is_held_or_young_stays(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ids = [(await store.new_case(Kind.PARCEL, MEI)).id for _ in range(3)]
        await store.act(ids, Act.DELETE, MEI)
        await store.act(ids[:1], Act.HOLD, MEI)
        assert await store.due(datetime.now(UTC) - timedelta(days=30), 9) == {}
        assert set(await store.due(LATER, 9)) == set(ids[1:])
        assert len(await store.due(LATER, 1)) == 1


@in_loop
async def test_a_case_something_else_stands_on_stays_whole(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case_id = await _full(store)
        await store.act([case_id], Act.DELETE, MEI)
    tamper(
        tmp_path,
        "CREATE TABLE others (case_id TEXT REFERENCES cases (id))",
        f"INSERT INTO others VALUES ('{case_id}')",
    )
    async with opened(tmp_path) as store:
        before = await store.case(case_id)
        assert not await store.clear([case_id])
        assert await store.case(case_id) == before
        assert (await store.history(case_id))[-1].what == What.CASE_DELETED


def test_every_table_that_hangs_on_a_case_is_cleared() -> None:
    """Whoever adds a table that names cases, or what is in them, adds it to HANGING too."""
    hanging: set[Table] = {cases_table}
    while more := {
        table
        for table in METADATA.tables.values()
        if table not in hanging and {key.column.table for key in table.foreign_keys} & hanging
    }:
        hanging |= more
    assert {table for table, _, _ in HANGING} == hanging - {cases_table}
