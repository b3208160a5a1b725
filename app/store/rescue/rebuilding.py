"""What can still be read of a damaged database, made into a sound one.

The damaged file is only read, from a copy. What hangs on a lost row is left out, except that lost
cases, inspections and people come back with what the rows that hang on them, and the log, know.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from app.domain.keeping.harm import Rebuilt
from app.store.backups import backup
from app.store.base.database import DATABASE_NAME
from app.store.rescue import log_cases, standing
from app.store.rescue.mending import mend, readable
from app.store.rescue.rejoining import rejoin
from app.store.rescue.rows import Stopped, rows
from app.store.rescue.sound import judged
from app.store.upgrade import migrate, newest_schema

# Made anew: by the schema, or behind the window out of the cases.
_SKIPPED = ("sqlite_", "alembic_", "search", "places", "clearing", "words")
_FILL = (
    "INSERT INTO places (place, case_seq, deleted) "
    "SELECT row_number() OVER (ORDER BY changed_at, seq), seq, deleted_at IS NOT NULL FROM cases",
    "UPDATE search_rest SET place = (SELECT coalesce(max(place), 0) FROM places)",
)

Told = Callable[[int, int], None]
"""How many are done, of how many; 0 where that is not known."""


def rebuild(
    folder: Path,
    migrations: Path,
    like: Sequence[Path],
    told: Told,
    stopped: Callable[[], bool] = lambda: False,
) -> Rebuilt:
    """Blocking: a new backup of what can be read. Nothing else in the folder is changed. like:
    sound backups of it, newest first.

    Raises Stopped, OSError, sqlite3.Error, and StoreDamaged where what was read makes no sound
    file; nothing new is left then.
    """
    part = backup.new_part(folder / backup.BACKUPS)

    def look() -> None:
        if stopped():
            raise Stopped

    try:
        with TemporaryDirectory(prefix=".rescue-", dir=part.parent) as apart:
            found = Path(apart) / DATABASE_NAME
            for end in ("", "-wal"):
                if (folder / f"{DATABASE_NAME}{end}").exists():
                    shutil.copyfile(folder / f"{DATABASE_NAME}{end}", f"{found}{end}")
                    look()
            whole, partly = _read(found, part, migrations, like, folder, told, look)
        return Rebuilt(backup.finish(part, stopped), whole, partly)
    finally:
        part.unlink(missing_ok=True)


def _read(
    found: Path,
    part: Path,
    migrations: Path,
    like: Sequence[Path],
    folder: Path,
    told: Told,
    look: Callable[[], None],
) -> tuple[int, tuple[str, ...]]:
    newest = newest_schema(migrations)
    with closing(sqlite3.connect(part, isolation_level=None)) as target:
        target.execute("PRAGMA journal_mode = MEMORY")
        target.execute("PRAGMA synchronous = OFF")  # what is not whole does not count
        target.execute("PRAGMA foreign_keys = OFF")
        engine = create_engine("sqlite://", creator=lambda: target, poolclass=StaticPool)
        with engine.connect() as connection:
            schema = _schema(
                found, newest, like, partial(_fresh, migrations, found.with_name("fresh.db"))
            )
            migrate(connection, migrations, f"{schema:04}")
            if readable(found):
                rejoin(found)
                with closing(sqlite3.connect(found)) as source:
                    _take(source, target, told, look)
            migrate(connection, migrations)
            log_cases.fill_in(connection)
            _index(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {newest}")
            return judged(connection, folder, told, look)


def _schema(found: Path, newest: int, like: Iterable[Path], fresh: Callable[[], Path]) -> int:
    """That of the copy, once it can be opened; the newest where it can't."""
    if not found.exists() or not mend(found, like, fresh):
        return newest
    with closing(sqlite3.connect(found)) as source:
        (schema,) = source.execute("PRAGMA user_version").fetchone()
    return schema if 0 < schema <= newest else newest


def _fresh(migrations: Path, path: Path) -> Path:
    """An empty database of the newest schema."""
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        engine = create_engine("sqlite://", creator=lambda: made, poolclass=StaticPool)
        with engine.connect() as connection:
            migrate(connection, migrations)
        made.execute(f"PRAGMA user_version = {newest_schema(migrations)}")
    return path


def _take(
    source: sqlite3.Connection, target: sqlite3.Connection, told: Told, look: Callable[[], None]
) -> None:
    done = 0
    target.execute("BEGIN")
    for table in _tables(target):
        columns = [row[1] for row in target.execute(f'PRAGMA table_info("{table}")')]
        kept = standing.Keeper(target, table, columns)
        for row in rows(source, table, columns, look):
            kept.keep(row)
            done += 1
            if not done % 1000:
                told(done, 0)
    target.execute("COMMIT")


def _tables(target: sqlite3.Connection) -> list[str]:
    """Those others hang on first."""
    asked = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rootpage"
    names = [name for (name,) in target.execute(asked) if not name.startswith(_SKIPPED)]
    above = {name: standing.above(target, name) & set(names) - {name} for name in names}
    ordered: list[str] = []
    while len(ordered) < len(names):
        free = [n for n in names if n not in ordered and above[n] <= set(ordered)]
        ordered += free or [n for n in names if n not in ordered]
    return ordered


def _index(connection: Connection) -> None:
    """The list and its words are made anew, the words behind the window."""
    if connection.exec_driver_sql("SELECT 1 FROM places").first() is None:
        for statement in _FILL:
            connection.exec_driver_sql(statement)
