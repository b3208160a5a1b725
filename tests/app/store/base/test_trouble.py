"""Damage, full disks and folders that can't be written: said as such, and nothing made worse."""

import asyncio
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.words import Kind
from app.errors import StoreDamaged, StoreUnwritable
from app.store.base.database import DATABASE_NAME
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.stores import broken_at, in_loop, lies, opened, tamper, with_run

ROOT = Path(__file__).resolve().parents[4]
# Writes until files may grow no more, then goes on once they may again.
LIMITED = """
import asyncio, resource, sys
from pathlib import Path
from app.domain.words import Kind
from app.errors import StoreUnwritable
from app.store.store import Store
from tests.helpers.cases import MEI

async def main():
    store = await Store.open(Path(sys.argv[1]))
    case = await store.new_case(Kind.VEHICLE, MEI)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
    before = case
    try:
        for n in range(99):
            before = await store.describe(case.id, MEI, question=str(n) * 50_000)
    except StoreUnwritable as error:
        assert error.said, error
    else:
        raise SystemExit("never refused")
    assert await store.case(case.id) == before
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    after = await store.describe(case.id, MEI, question="on")
    assert after.question == "on"
    await store.close()

asyncio.run(main())
"""


@pytest.mark.parametrize("damage", [b"not a database at all" * 99, b"\xff" * 4096])
@in_loop
async def test_what_is_no_database_is_left_alone(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / DATABASE_NAME).write_bytes(damage)
    with pytest.raises(StoreDamaged) as error:
        await Store.open(tmp_path)
    assert error.value.said
    assert (tmp_path / DATABASE_NAME).read_bytes() == damage
    assert [path.name for path in _files(tmp_path)] == [DATABASE_NAME]


@in_loop
async def test_a_file_broken_inside_is_never_replaced(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await with_run(store)
    whole = (tmp_path / DATABASE_NAME).read_bytes()
    damaged = whole[:4096] + b"\xa5" * (len(whole) - 4096)
    (tmp_path / DATABASE_NAME).write_bytes(damaged)
    with pytest.raises(StoreDamaged):
        await Store.open(tmp_path)
    assert (tmp_path / DATABASE_NAME).read_bytes() == damaged


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE runs SET steps = 'no JSON'",
        "UPDATE runs SET steps = '[[1, 2]]'",
        "UPDATE runs SET steps = '5'",
        'UPDATE runs SET warnings = \'[["never heard of", ""]]\'',
        "UPDATE findings SET region = '[0.9, 0, 0.1, 1]'",
        "UPDATE cases SET created_at = 'yesterday'",
        "UPDATE cases SET kind = 'boat'",
        "UPDATE photos SET width = 'wide'",
        "UPDATE runs SET raw = CAST(x'fffe41' AS TEXT)",
    ],
)
@in_loop
async def test_values_nobody_wrote_count_as_damage(tmp_path: Path, damage: str) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store, assessment=cases.assessment(), state="done")
    tamper(tmp_path, damage)
    async with opened(tmp_path) as store:
        with pytest.raises(StoreDamaged):
            await store.case(case.id)


@in_loop
async def test_a_full_disk_is_said_and_the_state_before_holds(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store)
        records = store._records
        # As on a full disk, SQLite reports SQLITE_FULL, and has rolled back by then.
        await store._ask(lambda _: records._database.driver.execute("PRAGMA max_page_count = 1"))
        run = cases.running(
            inspection_id=case.inspections[0].id, assessment=cases.assessment(raw="x" * 900_000)
        )
        with pytest.raises(StoreUnwritable, match="full"):
            await store.save_run(case.id, run)
        assert await store.case(case.id) == case
        await store._ask(
            lambda _: records._database.driver.execute("PRAGMA max_page_count = 1073741823")
        )
        saved = await store.save_run(case.id, run)
        assert saved.inspections[0].runs == (run,)
    assert broken_at(tmp_path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="no RLIMIT_FSIZE")
def test_files_that_may_not_grow(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", LIMITED, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert lies(tmp_path, "SELECT question FROM cases") == [("on",)]
    assert broken_at(tmp_path) is None


@in_loop
async def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnwritable):
        await Store.open(tmp_path / "file" / "data")


@in_loop
async def test_a_database_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).mkdir()
    with pytest.raises(StoreUnwritable):
        await Store.open(tmp_path)


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_folder_without_rights(tmp_path: Path) -> None:
    async def open_and_close() -> None:
        async with opened(tmp_path):
            pass

    asyncio.run(open_and_close())
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StoreUnwritable):
            asyncio.run(open_and_close())
    finally:
        tmp_path.chmod(0o700)


@in_loop
async def test_a_file_another_program_holds(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store._ask(
            lambda records: records._database.driver.execute("PRAGMA busy_timeout = 10")
        )
        with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreUnwritable, match="locked"):
                await store.new_case(Kind.VEHICLE, MEI)
            other.rollback()
        case = await store.new_case(Kind.VEHICLE, MEI)
        assert await store.case(case.id) == case


def _files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())
