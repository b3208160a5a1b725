"""A changed row, whichever it is, is found; so is a log that lost or swapped entries."""

from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.domain.keeping.fault import Broken
from app.domain.words import Kind
from app.store.base.log import chain, history
from app.store.base.sealed_columns import NOT_SEALED, SEALED
from app.store.base.tables import METADATA
from app.store.proving import stamping
from app.store.proving.case_proof import of_case
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.proofs import full_case, problems, read_past
from tests.helpers.stores import in_loop, lies, opened, tamper

OWN = {
    "log": "seq at by case_id what data previous hash number told state link",
    "log_words": "words",
    "heads": "at log_seq log_hash cases digest previous hash",
}


async def _full(folder: Path) -> str:
    async with opened(folder) as store:
        case = await full_case(store)
        await store.do(stamping.head_now)
        await store.new_case(Kind.PARCEL, MEI)
    return case.id


def _change(connection: Connection, table: str, column: str, seq: int) -> None:
    """As a flipped byte does it: another number, or another letter."""
    connection.exec_driver_sql(
        f'UPDATE {table} SET "{column}" = CASE typeof("{column}") WHEN \'integer\' THEN '
        f'"{column}" + 1000 WHEN \'real\' THEN "{column}" + 0.5 ELSE '
        f"coalesce(substr(\"{column}\", 2), '') || 'x' END WHERE seq = {seq}"
    )


@in_loop
async def test_an_untouched_store_is_as_it_was(tmp_path: Path) -> None:
    await _full(tmp_path)
    with read_past(tmp_path) as connection:
        assert problems(connection) == []


@in_loop
async def test_whatever_is_changed_in_a_row_is_found(tmp_path: Path) -> None:
    await _full(tmp_path)
    with read_past(tmp_path) as connection:
        filed = ("cases", "assignee closed_at deleted_at held")
        for table, columns in (*SEALED.items(), *OWN.items(), filed):
            seqs = connection.exec_driver_sql(f"SELECT seq FROM {table}").scalars().all()
            assert seqs, f"nothing in {table}"
            for column in columns.split():
                if (table, column) == ("log_words", "words"):
                    seqs = [seq for (seq,) in lies(tmp_path, WITH_WORDS)]
                at = seqs[0] if table == "cases" else seqs[-1]
                savepoint = connection.begin_nested()
                _change(connection, table, column, at)
                assert problems(connection), f"{table}.{column} of {at} was changed unseen"
                savepoint.rollback()


WITH_WORDS = "SELECT seq FROM log WHERE told <> ''"


def test_every_column_of_a_case_is_sealed_or_named_as_not() -> None:
    """A new column goes into one of the two lists of sealed_columns."""
    for table in SEALED:
        there = {column.name for column in METADATA.tables[table].columns}
        known = SEALED[table].split() + NOT_SEALED.get(table, "").split()
        assert sorted(there) == sorted({*known}), table


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM log WHERE seq = 9",
        "DELETE FROM log WHERE seq = 1",
        "DELETE FROM log WHERE seq > 14",
        "UPDATE log SET seq = CASE seq WHEN 7 THEN 8 ELSE 7 END + 1000 WHERE seq IN (7, 8);"
        "UPDATE log SET seq = seq - 1000 WHERE seq > 1000",
        "DELETE FROM log_words WHERE seq = 8",
        "DELETE FROM heads WHERE seq = 1",
        "DELETE FROM photos WHERE id = 'photo-2'",
    ],
)
@in_loop
async def test_what_was_removed_or_swapped_is_found(tmp_path: Path, change: str) -> None:
    async with opened(tmp_path) as store:
        case = await full_case(store)
        await store.do(stamping.head_now)
        await store.describe(case.id, MEI, number="later")
        await store.do(stamping.head_now)
    with read_past(tmp_path) as connection:
        for statement in change.split(";"):
            connection.exec_driver_sql(statement)
        assert problems(connection)


@in_loop
async def test_a_case_has_a_chain_of_its_own(tmp_path: Path) -> None:
    case_id = await _full(tmp_path)
    with read_past(tmp_path) as connection:
        rows = list(chain(connection, case_id))
        assert [row["number"] for row, _ in rows] == list(range(1, len(rows) + 1))
        assert [link for _, link in rows] == [row["link"] for row, _ in rows]
        connection.exec_driver_sql("DELETE FROM log WHERE case_id <> ?", (case_id,))
        assert of_case(connection, case_id)[0] == [], "it needs no other case's rows"


@in_loop
async def test_entries_from_before_there_were_chains_keep_their_hashes(tmp_path: Path) -> None:
    case_id = await _full(tmp_path)
    was = "seq, at, by, case_id, what, data, previous, hash"
    old = lies(tmp_path, f"SELECT {was} FROM log")
    with read_past(tmp_path) as connection:
        connection.exec_driver_sql("DELETE FROM log_words")
        connection.exec_driver_sql("DELETE FROM heads")
        connection.exec_driver_sql("UPDATE log SET number=NULL, told=NULL, state=NULL, link=NULL")
        rows = list(chain(connection, case_id))
        assert [row["hash"] for row, _ in rows] == [each[-1] for each in old if each[3] == case_id]
        from app.store.base.log import add
        from app.store.cases.case_file import describe

        change = describe(connection, case_id, MEI, {"number": "new"})
        assert change is not None
        add(connection, case_id, change)
        *_, (row, link) = chain(connection, case_id)
        assert (row["number"], row["link"]) == (len(rows) + 1, link)


@in_loop
async def test_the_first_change_of_a_day_closes_the_day_before(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.new_case(Kind.VEHICLE, MEI)
        assert lies(tmp_path, "SELECT count(*) FROM heads") == [(0,)]
    tamper(
        tmp_path,
        "DROP TRIGGER log_no_update",
        "UPDATE log SET at = '2020-01-01T12:00:00.000000+00:00'",
    )
    async with opened(tmp_path) as store:
        await store.new_case(Kind.VEHICLE, MEI)
    assert lies(tmp_path, "SELECT log_seq, cases FROM heads") == [(1, 1)]


@in_loop
async def test_the_history_says_what_stood_there_before(tmp_path: Path) -> None:
    case_id = await _full(tmp_path)
    with read_past(tmp_path) as connection:
        told = {entry.what: entry.words for entry in history(connection, case_id)}
    assert told["case_described"] == {"insured": ("", "A. Okafor"), "item": ("", "B-TE 551")}
    assert told["photo_described"] == {"caption": ("", "Left side")}
    assert told["decision_changed"]["severity"] == ("", cases.decision().severity)
    assert told["case_made"] == {}


@in_loop
async def test_a_case_that_is_gone_is_missed(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.PARCEL, MEI)
    tamper(tmp_path, "DELETE FROM cases")
    with read_past(tmp_path) as connection:
        (problem,) = problems(connection)
    assert (problem.broken, problem.detail) == (Broken.GONE, case.id)
