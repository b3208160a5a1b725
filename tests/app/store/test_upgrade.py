"""Newer files are refused, older ones backed up and upgraded: all of it or nothing."""

import asyncio
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from app.domain.words import Kind
from app.errors import StoreDamaged, StoreTooNew
from app.paths import migrations
from app.store.backups import backup
from app.store.backups.backup import BACKUPS
from app.store.base.database import DATABASE_NAME, Database
from app.store.base.tables import METADATA
from app.store.records import Records
from app.store.store import Store
from app.store.upgrade import newest_schema
from tests.helpers import cases
from tests.helpers.stores import in_loop, lies, opened, tamper, with_run

NEWEST = newest_schema(migrations())
LATER = """
from alembic import op

revision = "{later:04}"
down_revision = "{newest:04}"

def upgrade():
    op.execute("ALTER TABLE cases ADD COLUMN branch TEXT NOT NULL DEFAULT 'none'")
    op.execute("UPDATE runs SET raw = ''")
    {more}
"""


def _next(folder: Path, more: str = "") -> Path:
    """This program's migrations and one more, as a later version may have them."""
    later = folder / "100% later"
    shutil.copytree(migrations(), later, ignore=shutil.ignore_patterns("__pycache__"))
    told = LATER.format(later=NEWEST + 1, newest=NEWEST, more=more)
    (later / "versions" / f"{NEWEST + 1:04}_later.py").write_text(told)
    return later


async def _old(folder: Path) -> None:
    async with opened(folder) as store:
        await with_run(store, assessment=cases.assessment(raw="old answer"))


@in_loop
async def test_a_new_file_is_made_without_a_backup(tmp_path: Path) -> None:
    async with opened(tmp_path / "new" / "folder"):
        pass
    assert lies(tmp_path / "new" / "folder", "PRAGMA user_version") == [(NEWEST,)]
    assert lies(tmp_path / "new" / "folder", "PRAGMA journal_mode") == [("wal",)]
    assert not (tmp_path / "new" / "folder" / BACKUPS).exists()


@in_loop
async def test_several_are_made_at_once_each_on_its_thread(tmp_path: Path) -> None:
    """As the self-test does beside the window's own."""
    folders = [tmp_path / str(number) for number in range(3)]
    stores = await asyncio.gather(*(Store.open(folder) for folder in folders))
    try:
        made = [await store.new_case(Kind.PARCEL, cases.MEI) for store in stores]
        for store, case in zip(stores, made, strict=True):
            assert (await store.case(case.id)).id == case.id
    finally:
        for store in stores:
            await store.close()


def test_an_empty_file_is_an_older_one(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).touch()
    Records(tmp_path, migrations()).close()
    assert lies(tmp_path, "PRAGMA user_version") == [(NEWEST,)]


@in_loop
async def test_the_file_is_what_the_queries_expect(tmp_path: Path) -> None:
    async with opened(tmp_path):
        pass
    database = Database(tmp_path, NEWEST)
    context = MigrationContext.configure(database.connection)
    told = compare_metadata(context, METADATA)
    database.close()
    # Changes to a column come as lists; the file's own indexes are nothing queries know of.
    only_in_the_file = {"remove_index", "add_constraint", "remove_constraint"}
    changes = [c for c in told if isinstance(c, list) or c[0] not in only_in_the_file]
    # The search index is a virtual table, and lies in several of SQLite's own.
    assert [c for c in changes if not (c[0] == "remove_table" and _of_search(c[1].name))] == []


def _of_search(table: str) -> bool:
    return table in ("search", "words") or table.startswith("search_")


@in_loop
async def test_an_older_file_is_backed_up_and_upgraded(tmp_path: Path) -> None:
    await _old(tmp_path / "data")
    Records(tmp_path / "data", _next(tmp_path)).close()
    assert lies(tmp_path / "data", "PRAGMA user_version") == [(NEWEST + 1,)]
    assert lies(tmp_path / "data", "SELECT branch FROM cases") == [("none",)]
    assert lies(tmp_path / "data", "SELECT raw FROM runs") == [("",)]
    (kept_file,) = (tmp_path / "data" / BACKUPS).glob("*.db")
    assert kept_file.name.startswith(f"tessera-schema{NEWEST}-")
    with closing(sqlite3.connect(kept_file)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (NEWEST,)
        assert kept.execute("SELECT raw FROM runs").fetchone() == ("old answer",)
    Records(tmp_path / "data", tmp_path / "100% later").close()
    assert len(list((tmp_path / "data" / BACKUPS).glob("*.db"))) == 1


@pytest.mark.parametrize(
    "more",
    [
        'op.execute("SELECT * FROM not_there")',
        "op.execute(\"INSERT INTO inspections (id, case_id) VALUES ('i', 'nowhere')\")",
        'op.execute("UPDATE cases SET number = NULL")',
    ],
)
@in_loop
async def test_an_upgrade_that_fails_leaves_the_file_as_it_was(tmp_path: Path, more: str) -> None:
    folder = tmp_path / "data"
    await _old(folder)
    before = _schema(folder)
    with pytest.raises(StoreDamaged):
        Records(folder, _next(tmp_path, more))
    assert _schema(folder) == before
    assert lies(folder, "PRAGMA user_version") == [(NEWEST,)]
    assert lies(folder, "SELECT raw FROM runs") == [("old answer",)]
    assert len(list((folder / BACKUPS).glob("*.db"))) == 1
    async with opened(folder) as store:
        assert len(await store.cases()) == 1


@in_loop
async def test_a_backup_that_is_not_sound_stops_the_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    await _old(folder)
    copy = backup.copy

    def spoilt(source: sqlite3.Connection, part: Path) -> None:
        copy(source, part)
        whole = part.read_bytes()
        part.write_bytes(whole[:8192] + b"\xa5" * 4096 + whole[12288:])

    monkeypatch.setattr(backup, "copy", spoilt)
    with pytest.raises(StoreDamaged):
        Records(folder, _next(tmp_path))
    assert lies(folder, "PRAGMA user_version") == [(NEWEST,)]
    assert list((folder / BACKUPS).iterdir()) == []


@in_loop
async def test_what_a_killed_backup_left_is_cleared(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    await _old(folder)
    (folder / BACKUPS).mkdir()
    (folder / BACKUPS / f"tessera-schema{NEWEST}-x.part").write_bytes(b"half")
    Records(folder, _next(tmp_path)).close()
    left = {path.suffix for path in (folder / BACKUPS).iterdir()}
    assert left == {".db", ".json"}


def test_a_current_file_is_opened_without_alembic(tmp_path: Path) -> None:
    Records(tmp_path, migrations()).close()
    program = """
import asyncio, sys
from pathlib import Path
from app.store.store import Store
assert "sqlalchemy" not in sys.modules, "heavy before the store is opened"
store = asyncio.run(Store.open(Path(sys.argv[1])))
assert "alembic" not in sys.modules
asyncio.run(store.close())
"""
    root = Path(__file__).resolve().parents[3]
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=root, check=True)


@in_loop
async def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    await _old(tmp_path)
    tamper(tmp_path, "PRAGMA user_version = 77")
    before = (tmp_path / DATABASE_NAME).read_bytes()
    with pytest.raises(StoreTooNew) as error:
        await Store.open(tmp_path)
    assert (error.value.revision, error.value.place) == ("77", str(tmp_path))
    assert (tmp_path / DATABASE_NAME).read_bytes() == before


def _schema(folder: Path) -> list[object]:
    return lies(folder, "SELECT type, name, sql FROM sqlite_master ORDER BY name")
