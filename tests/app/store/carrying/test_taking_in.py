"""A case comes into another store whole, proves itself there, and only as it was sealed."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.domain.case import Case
from app.domain.who import Who
from app.domain.words import Kind, Status
from app.errors import CaseFileFlaw, CaseFileRefused
from app.paths import migrations
from app.store.base.entry import What
from app.store.carrying.case_rows import TABLES, Rows, rows_of
from app.store.carrying.laid_out import laid_out
from app.store.carrying.taking_in import entries_known, take_in
from app.store.proving import case_proof
from app.store.store import Store
from app.store.upgrade import newest_schema
from tests.app.store.test_old_files import old_file
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.proofs import full_case
from tests.helpers.stores import in_loop, lies, opened

NEWEST = newest_schema(migrations())
JONAS = Who("Jonas", "jonas")


async def carried(store: Store) -> tuple[Case, Rows]:
    """A case with something in every table, and its rows as JSON brings them."""
    case = await full_case(store)
    rows = await store.do(rows_of, case.id)
    return case, json.loads(json.dumps(rows))


def looked_at(rows: Any, case_id: str, schema: int = NEWEST) -> tuple[Case, Rows]:
    with laid_out(rows, case_id, schema, migrations()) as found:
        return found


@in_loop
async def test_it_comes_whole_and_proves_itself_there(tmp_path: Path) -> None:
    async with opened(tmp_path / "a") as store:
        case, rows = await carried(store)
        before = await store.history(case.id)
    assert {t.name for t in TABLES if not rows[t.name]} == {"templates", "log_elsewhere"}
    async with opened(tmp_path / "b") as store:
        await store.new_case(Kind.VEHICLE, JONAS)  # numbers of people and rows are others here
        seen, today = looked_at(rows, case.id)
        assert seen.photos == case.photos
        taken = await store.do(take_in, today, case.id, JONAS, "f" * 64)
        assert (taken.inspections, taken.decision) == (case.inspections, case.decision)
        assert (taken.links, taken.marks, taken.reports) == (case.links, case.marks, case.reports)
        assert (taken.details, taken.number) == (case.details, case.number)
        assert taken.status is Status.ISSUED
        history = await store.history(case.id)
        assert [(e.at, e.by, e.what) for e in history[:-1]] == [
            (e.at, e.by, e.what) for e in before
        ]
        assert (history[-1].what, history[-1].by) == (What.CASE_TAKEN_IN, JONAS)
        problems, _ = await store.do(case_proof.of_case, case.id)
        assert problems == []
        assert (await store.cases(text=case.number))[0].id == case.id
        known = await store.do(entries_known, case.id)
        assert known is not None
        assert {row["hash"] for row in rows["log"]} < known


@in_loop
async def test_handed_on_it_keeps_what_was_done_at_the_first(tmp_path: Path) -> None:
    async with opened(tmp_path / "a") as store:
        case, rows = await carried(store)
    async with opened(tmp_path / "b") as store:
        _, today = looked_at(rows, case.id)
        await store.do(take_in, today, case.id, JONAS, "f" * 64)
        await store.decide(case.id, cases.decision(note="seen again"), JONAS)
        rows = await store.do(rows_of, case.id)
        there = await store.history(case.id)
    async with opened(tmp_path / "c") as store:
        _, today = looked_at(rows, case.id)
        await store.do(take_in, today, case.id, MEI, "e" * 64)
        assert [e.what for e in (await store.history(case.id))[:-1]] == [e.what for e in there]


@in_loop
async def test_what_is_here_as_another_cases_is_refused_and_nothing_stays(tmp_path: Path) -> None:
    async with opened(tmp_path / "a") as store:
        case, rows = await carried(store)
    async with opened(tmp_path / "b") as store:
        await full_case(store)  # the helper's ids are the same in every store
        _, today = looked_at(rows, case.id)
        with pytest.raises(CaseFileRefused) as refused:
            await store.do(take_in, today, case.id, JONAS, "f" * 64)
        assert refused.value.flaw is CaseFileFlaw.CLASHES
        assert await store.do(entries_known, case.id) is None
    assert lies(tmp_path / "b", "SELECT count(*) FROM cases") == [(1,)]
    assert lies(tmp_path / "b", "SELECT count(*) FROM log_elsewhere") == [(0,)]


def _swap(one: dict[str, Any], other: dict[str, Any], *names: str) -> None:
    for name in names:
        one[name], other[name] = other[name], one[name]


def _set(table: str, column: str, value: Any) -> Callable[[Rows], None]:
    return lambda rows: rows[table][-1].update({column: value})


HOSTILE: dict[str, Callable[[Any], object]] = {
    "a verdict changed": _set("reviews", "why", "no"),
    "an answer changed": _set("runs", "answer", "all is well"),
    "a photo's hash changed": _set("photos", "sha256", "0" * 64),
    "an entry taken out": lambda rows: rows["log"].pop(3),
    "entries swapped": lambda rows: _swap(rows["log"][2], rows["log"][3], "what", "data"),
    "the end cut off": lambda rows: (rows["log"].pop(), rows["log_words"].pop()),
    "an entry changed": _set("log", "what", "report_issued"),
    "no log": lambda rows: rows.update(log=[], log_words=[]),
    "a list for a table": lambda rows: rows.__setitem__("runs", {"a": 1}),
    "a row that is none": lambda rows: rows["runs"].append([1]),
    "a column nobody has": lambda rows: rows["runs"][0].update({"x); DROP TABLE runs; --": 1}),
    "a column missing": lambda rows: rows["runs"][0].pop("raw"),
    "a deep value": _set("runs", "raw", [[[]]]),
    "true for a number": _set("photos", "width", True),
    "text for a number": _set("photos", "width", "wide"),
    "a number too large": _set("photos", "width", 2**70),
    "no JSON": _set("runs", "steps", "["),
    "deep JSON": _set("runs", "steps", "[" * 100_000),
    "a kind nobody knows": _set("cases", "kind", "boat"),
    "two cases": lambda rows: rows["cases"].append(
        {**rows["cases"][0], "id": "other", "seq": 99, "serial": None, "year": None}
    ),
    "a photo of another case": lambda rows: rows["photos"].append(
        {**rows["photos"][0], "id": "p", "seq": 99, "case_id": "other"}
    ),
    "a verdict on nothing": _set("reviews", "finding_id", "elsewhere"),
    "a person nobody names": _set("reviews", "by", 77),
    "the same twice": lambda rows: rows["reviews"].append(rows["reviews"][0]),
}


@pytest.mark.parametrize("how", HOSTILE)
@in_loop
async def test_rows_nobody_sealed_are_refused(
    how: str, sealed_rows: Callable[[], tuple[str, Rows]]
) -> None:
    case_id, rows = sealed_rows()
    HOSTILE[how](rows)
    with pytest.raises(CaseFileRefused) as refused:
        looked_at(rows, case_id)
    assert refused.value.flaw in {CaseFileFlaw.BAD_ROWS, CaseFileFlaw.BROKEN_LOG}


@pytest.fixture(scope="module")
def sealed_rows(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], tuple[str, Rows]]:
    kept: list[str] = []

    async def make() -> None:
        async with opened(tmp_path_factory.mktemp("sealed")) as store:
            case, rows = await carried(store)
            kept.extend((case.id, json.dumps(rows)))

    asyncio.run(make())
    return lambda: (kept[0], json.loads(kept[1]))


@in_loop
async def test_a_case_of_the_first_schema_is_read(tmp_path: Path) -> None:
    old_file(tmp_path, "vehicle")
    names = lies(tmp_path / "data", "SELECT name FROM sqlite_master WHERE type = 'table'")
    rows: Rows = {}
    for (name,) in names:
        columns = [c for _, c, *_ in lies(tmp_path / "data", f"PRAGMA table_info({name})")]
        told = lies(tmp_path / "data", f"SELECT * FROM {name}")
        rows[name] = [dict(zip(columns, row, strict=True)) for row in told]
    rows.pop("alembic_version", None)
    with pytest.raises(CaseFileRefused) as refused:
        looked_at(rows, "case-1", 1)
    # All is read; only its log, which this test's file has none of, is missing.
    assert refused.value.flaw is CaseFileFlaw.BROKEN_LOG
