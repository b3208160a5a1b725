"""A closed store's file made older: as it would be before a migration, with what it held then."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from app.paths import migrations
from app.store.database import DATABASE_NAME, Database
from app.store.upgrade import newest_schema, upgrade


def make_older(folder: Path, scratch: Path, before: str) -> None:
    """As the version before the migration of that name («0011_measuring.py» is «measuring») left
    it: tables and columns that came with it or later are gone, with all triggers and indexes that
    are of no table of then. scratch: a folder of its own."""
    versions = migrations() / "versions"
    (script,) = versions.glob(f"[0-9]*_{before}.py")
    scratch.mkdir()
    old = scratch / "migrations"
    shutil.copytree(migrations(), old)
    for path in (old / "versions").glob("[0-9]*.py"):
        if path.name >= script.name:
            path.unlink()
    number = newest_schema(old)
    database = Database(scratch, number)
    upgrade(database, old, number)
    database.close()
    with closing(sqlite3.connect(scratch / DATABASE_NAME)) as then:
        wanted = _shape(then)
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as now, now:
        _undo(now, wanted)
        now.execute(f"UPDATE alembic_version SET version_num = '{number:04}'")
        now.execute(f"PRAGMA user_version = {number}")


def _undo(now: sqlite3.Connection, wanted: dict[str, set[str]]) -> None:
    """Triggers and indexes first: a column that one of them names can't be dropped."""
    named = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index')"
    for kind, name, sql in now.execute(named).fetchall():
        if sql and f"{kind} {name}" not in wanted[""]:
            now.execute(f"DROP {kind} {name}")
    for table, columns in _shape(now).items():
        if table and table not in wanted:
            now.execute(f"DROP TABLE {table}")
        elif table:
            for column in columns - wanted[table]:
                now.execute(f"ALTER TABLE {table} DROP COLUMN {column}")


def _shape(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """The columns of each table, and under "" the triggers and indexes."""
    rows = connection.execute("SELECT type, name FROM sqlite_master").fetchall()
    shape = {"": {f"{kind} {name}" for kind, name in rows}}
    for name in (name for kind, name in rows if kind == "table"):
        told = connection.execute(f"SELECT name FROM pragma_table_info('{name}')")
        shape[name] = {column for (column,) in told}
    return shape
