"""Whoever looks on beside a program sees what it has written, and can't harm it."""

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.search.case_query import CaseQuery
from app.domain.words import Kind
from app.errors import StoreInUse, StoreTooNew, StoreUnwritable
from app.onlooker import look_on
from app.paths import migrations
from app.store.base.database import DATABASE_NAME
from app.store.upgrade import newest_schema
from tests.helpers.cases import MEI
from tests.helpers.commands import MAIN
from tests.helpers.stores import broken_at, in_loop, of_schema, opened

_BUSY = StoreInUse(place="here")
# Writes a case, and dies with the file open and its changes in the WAL.
_KILLED = """
import asyncio, os, sys
from pathlib import Path
from app.domain.words import Kind
from app.store.store import Store
from tests.helpers.cases import MEI
from tests.helpers.commands import MAIN

async def work():
    store = await Store.open(Path(sys.argv[1]))
    await store.new_case(Kind.PARCEL, MEI, "P-1")
    os._exit(9)

asyncio.run(work())
"""


@in_loop
async def test_what_is_written_meanwhile_is_seen_and_nothing_can_be_changed(tmp_path: Path) -> None:
    folder = tmp_path / "Fälle #1 %20&mode=rwc"  # none of it is of the address's own
    async with opened(folder) as store:
        first = await store.new_case(Kind.PARCEL, MEI, "P-1")
        seen = await look_on(folder, _BUSY)
        try:
            assert await seen.store.case(first.id) == first
            await store.new_case(Kind.PARCEL, MEI, "P-2")
            seqs, _ = await seen.store.found(CaseQuery(), 9)
            told = await seen.store.lines(seqs)
            assert [told[seq].number for seq in seqs] == ["P-2", "P-1"]
            assert seen.templates.for_case(first).id == "parcel"
            with pytest.raises(StoreUnwritable):
                await seen.store.new_case(Kind.PARCEL, MEI, "P-3")
        finally:
            await seen.close()
        await store.new_case(Kind.PARCEL, MEI, "P-4")
        assert await store.count(CaseQuery(), 9) == 3


@in_loop
async def test_looked_at_all_the_time_a_store_that_is_written_to_stays_whole(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path) as store:

        async def write() -> None:
            for number in range(150):
                await store.new_case(Kind.PARCEL, MEI, f"P-{number}")

        writing, looks, before = asyncio.create_task(write()), 0, 0
        while not writing.done():
            seen = await look_on(tmp_path, _BUSY)
            count = await seen.store.count(CaseQuery(), 999)
            await seen.close()
            assert count >= before
            looks, before = looks + 1, count
        await writing
        assert looks > 1
        assert await store.count(CaseQuery(), 999) == 150
    assert broken_at(tmp_path) is None
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@in_loop
async def test_what_a_killed_program_left_is_seen_and_left_as_it_lies(tmp_path: Path) -> None:
    root, script = MAIN.parent, [sys.executable, "-c", _KILLED]
    died = await asyncio.to_thread(subprocess.run, [*script, str(tmp_path)], check=False, cwd=root)
    assert died.returncode == 9
    lain = _files(tmp_path)
    assert len(lain) == 3
    seen = await look_on(tmp_path, _BUSY)
    assert await seen.store.count(CaseQuery(), 9) == 1
    await seen.close()
    assert _files(tmp_path) == lain
    async with opened(tmp_path) as store:
        assert await store.count(CaseQuery(), 9) == 1


@in_loop
async def test_what_this_program_can_not_read_is_left_to_the_one_that_has_it(
    tmp_path: Path,
) -> None:
    newest = newest_schema(migrations())
    older = of_schema(newest - 1, tmp_path)
    with closing(sqlite3.connect(older / DATABASE_NAME)) as held:
        held.execute("SELECT * FROM cases")  # as the other program does, which is older
        with pytest.raises(StoreInUse) as told:
            await look_on(older, _BUSY)
        assert told.value is not _BUSY
        held.execute(f"PRAGMA user_version = {newest + 1}")
        with pytest.raises(StoreTooNew):
            await look_on(older, _BUSY)
    with pytest.raises(StoreInUse) as told:  # it is only just being made
        await look_on(tmp_path / "new", _BUSY)
    assert told.value is _BUSY


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("tessera.db*")}
