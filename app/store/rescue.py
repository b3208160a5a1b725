"""What can still be read of a damaged database, as a backup like any other.

The damaged file is only read, from a copy. Rows are taken one by one by their place, so that a
broken page costs the rows on it and no others; what hangs on a lost row is left out, except that a
lost case comes back as an empty one that holds what is left of it.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from app.domain.backup import Backup
from app.store import backup
from app.store.database import DATABASE_NAME
from app.store.upgrade import migrate, newest_schema

# Made anew: by the schema, or behind the window out of the cases.
_SKIPPED = ("sqlite_", "alembic_", "search", "places", "clearing", "words")
_FILL = (
    "INSERT INTO places (place, case_seq, deleted) "
    "SELECT row_number() OVER (ORDER BY changed_at, seq), seq, deleted_at IS NOT NULL FROM cases",
    "UPDATE search_rest SET place = (SELECT coalesce(max(place), 0) FROM places)",
)
# Places looked at one by one; so many where nothing says where the table ends.
_MOST_PROBES, _UNKNOWN = 2_000_000, 100_000
_NO_DATE = "1970-01-01T00:00:00.000000+00:00"


@dataclass(frozen=True, slots=True)
class Rescued:
    """backup: what was read; lost: rows that were not, as far as the file says how many."""

    backup: Backup
    lost: int


def rescue(folder: Path, migrations: Path) -> Rescued:
    """Blocking: read what can be read of the folder's database into a new backup. Nothing else in
    the folder is changed. Raises StoreDamaged where what was read makes no sound file, OSError and
    sqlite3.Error."""
    part = backup.new_part(folder / backup.BACKUPS)
    try:
        with TemporaryDirectory(prefix="tessera-") as apart:
            damaged = Path(apart) / DATABASE_NAME
            for end in ("", "-wal"):
                if (folder / f"{DATABASE_NAME}{end}").exists():
                    shutil.copyfile(folder / f"{DATABASE_NAME}{end}", f"{damaged}{end}")
            with closing(sqlite3.connect(damaged)) as source:
                lost = _read_into(part, source, migrations)
        return Rescued(backup.finish(part), lost)
    finally:
        part.unlink(missing_ok=True)


def _read_into(part: Path, source: sqlite3.Connection, migrations: Path) -> int:
    schema = _schema(source, newest_schema(migrations))
    with closing(sqlite3.connect(part, isolation_level=None)) as target:
        engine = create_engine("sqlite://", creator=lambda: target, poolclass=StaticPool)
        with engine.connect() as connection:
            migrate(connection, migrations, f"{schema:04}")
            connection.commit()
        target.execute("PRAGMA foreign_keys = OFF")
        target.execute("BEGIN")
        lost = sum(_copy_table(source, target, name) for name in _tables(target))
        if target.execute("SELECT 1 FROM sqlite_master WHERE name = 'search_rest'").fetchone():
            for statement in _FILL:
                target.execute(statement)
        target.execute(f"PRAGMA user_version = {schema}")
        target.execute("COMMIT")
    return lost


def _schema(source: sqlite3.Connection, newest: int) -> int:
    try:
        (schema,) = source.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError:
        return newest
    return schema if 0 < schema <= newest else newest


def _tables(target: sqlite3.Connection) -> list[str]:
    """Those others hang on first."""
    asked = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rootpage"
    names = [name for (name,) in target.execute(asked) if not name.startswith(_SKIPPED)]
    above = {name: {row[2] for row in _keys(target, name)} & set(names) - {name} for name in names}
    ordered: list[str] = []
    while len(ordered) < len(names):
        free = [n for n in names if n not in ordered and above[n] <= set(ordered)]
        ordered += free or [n for n in names if n not in ordered]
    return ordered


def _keys(target: sqlite3.Connection, name: str) -> list[Any]:
    return target.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()


def _copy_table(source: sqlite3.Connection, target: sqlite3.Connection, name: str) -> int:
    """How many rows are lost."""
    columns = [row[1] for row in target.execute(f'PRAGMA table_info("{name}")')]
    keys = [(row[3], row[2], row[4]) for row in _keys(target, name)]
    places = ", ".join("?" for _ in columns)
    wanted = f'INSERT INTO "{name}" ({_quoted(columns)}) VALUES ({places})'  # noqa: S608 the schema's
    seen, lost = _Reading(source, name, columns), 0
    for values in seen.rows():
        row = dict(zip(columns, values, strict=True))
        if any(not _stands(target, row, key) for key in keys):
            lost += 1
            continue
        try:
            target.execute(wanted, values)
        except sqlite3.Error:
            lost += 1
    return lost + seen.lost


def _quoted(columns: list[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def _stands(
    target: sqlite3.Connection, row: dict[str, Any], key: tuple[str, str, str | None]
) -> bool:
    """What the row hangs on was read, too; a case that was not is made up."""
    column, table, other = key
    value = row[column]
    if value is None:
        return True
    asked = f'SELECT 1 FROM "{table}" WHERE "{other or "seq"}" = ?'  # noqa: S608 the schema's names
    if target.execute(asked, (value,)).fetchone():
        return True
    return table == "cases" and isinstance(value, str) and _made_up(target, value)


def _made_up(target: sqlite3.Connection, case_id: str) -> bool:
    """An empty case in place of one whose row is lost: what hangs on it is not to be lost, too."""
    told = {
        "id": case_id,
        "number": f"? {case_id[:8]}",
        "kind": "general",
        "template": "general",
        "status": "open",
        "practice": 0,
        "created_at": _NO_DATE,
        "changed_at": _NO_DATE,
    }
    for _, name, kind, needed, usual, key in target.execute("PRAGMA table_info(cases)").fetchall():
        if needed and usual is None and not key and name not in told:
            told[name] = 0 if kind in ("INTEGER", "BOOLEAN") else ""
    places = ", ".join("?" for _ in told)
    wanted = f"INSERT INTO cases ({_quoted(list(told))}) VALUES ({places})"  # noqa: S608 the schema's
    try:
        target.execute(wanted, list(told.values()))
    except sqlite3.Error:
        return False
    return True


class _Reading:
    """The rows of one table, from both ends towards what is broken, then one by one between."""

    def __init__(self, source: sqlite3.Connection, name: str, columns: list[str]) -> None:
        self._source, self.lost = source, 0
        self._rows = f'SELECT rowid, {_quoted(columns)} FROM "{name}"'  # noqa: S608 ours

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Each row once, without its place."""
        last, whole = 0, False
        try:
            for row in self._source.execute(f"{self._rows} ORDER BY rowid"):
                last = row[0]
                yield row[1:]
            whole = True
        except sqlite3.Error:
            pass
        if not whole:
            yield from self._from_the_end(last)

    def _from_the_end(self, last: int) -> Iterator[tuple[Any, ...]]:
        first, behind = None, []
        try:
            for row in self._source.execute(f"{self._rows} ORDER BY rowid DESC"):
                if row[0] <= last:
                    break
                first = row[0]
                behind.append(row[1:])
        except sqlite3.Error:
            pass
        end = first if first is not None else last + _UNKNOWN
        for place in range(last + 1, min(end, last + _MOST_PROBES)):
            yield from self._at(place, counts=first is not None)
        yield from reversed(behind)

    def _at(self, place: int, counts: bool) -> Iterator[tuple[Any, ...]]:
        try:
            found = self._source.execute(f"{self._rows} WHERE rowid = ?", (place,)).fetchone()
        except sqlite3.Error:
            self.lost += counts
            return
        if found is not None:
            yield found[1:]
