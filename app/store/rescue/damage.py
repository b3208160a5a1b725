"""Looks at a database file before SQLite may write to it, so that a damaged one stays as it is."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.keeping.harm import Harm
from app.errors import StoreDamaged, StoreMissing
from app.store.backups import backup
from app.store.base.address import only_read
from app.store.base.database import DATABASE_NAME
from app.store.base.trouble import told_as_store_errors

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100  # bytes; https://www.sqlite.org/fileformat.html
# What is only there where there were cases once.
_TRACES = ("photos/originals/??/*", "reports/??/*")


def look(folder: Path) -> None:
    """Blocking, and cheap: nothing is looked through. Raises StoreMissing where cases were kept and
    there is no database, StoreDamaged where it can't be opened or its newest changes are gone, and
    StoreUnwritable. The file is left as it is; to SQLite an empty one is a new one."""
    path, wal, shared = (folder / f"{DATABASE_NAME}{end}" for end in ("", "-wal", "-shm"))
    with told_as_store_errors(folder):
        if not _size(path):
            if _size(wal) or _cases_were_here(folder):
                raise StoreMissing(place=str(folder))
            return
        if shared.exists() and not wal.exists():  # SQLite itself takes them away in that order
            raise StoreDamaged(place=str(folder), said=f"{wal.name} is not there.")
        if _size(wal):
            # Closing a connection that may write would move what it holds into the damaged file.
            with closing(sqlite3.connect(only_read(path.absolute()), uri=True)) as found:
                found.execute("SELECT count(*) FROM sqlite_master").fetchone()


def looked_through(folder: Path, stopped: Callable[[], bool] = lambda: False) -> int | None:
    """Blocking: how many cases there are, once SQLite has looked at every page; None where there is
    no database yet. Raises what look() raises, and sqlite3.Error once stopped() says so."""
    path = folder / DATABASE_NAME
    look(folder)
    if not _size(path):
        return None
    with told_as_store_errors(folder):
        if not _size(folder / f"{DATABASE_NAME}-wal"):
            return backup.checked(path, stopped)[1]
        with TemporaryDirectory(prefix="tessera-") as apart:  # what WAL holds is looked at, too
            for end in ("", "-wal"):
                shutil.copyfile(f"{path}{end}", Path(apart) / f"{DATABASE_NAME}{end}")
            with closing(sqlite3.connect(Path(apart) / DATABASE_NAME)) as copied:
                copied.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return backup.checked(Path(apart) / DATABASE_NAME, stopped)[1]


def harm_of(folder: Path) -> Harm:
    """Blocking: in which way the database that can't be opened is damaged. Raises OSError."""
    path, wal, shared = (folder / f"{DATABASE_NAME}{end}" for end in ("", "-wal", "-shm"))
    if not path.exists():
        return Harm.MISSING
    if not (size := _size(path)):
        return Harm.EMPTY
    with path.open("rb") as file:
        header = file.read(_HEADER)
    page_size = int.from_bytes(header[16:18], "big")
    if len(header) < _HEADER or not header.startswith(_MAGIC) or page_size < 512:
        return Harm.BEGINNING
    if not _size(wal) and size < int.from_bytes(header[28:32], "big") * page_size:
        return Harm.CUT_SHORT
    return Harm.NEWEST_GONE if shared.exists() and not wal.exists() else Harm.PAGES


def _cases_were_here(folder: Path) -> bool:
    traces = (path for pattern in _TRACES for path in folder.glob(pattern))
    return next(traces, None) is not None or bool(backup.found(folder / backup.BACKUPS))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
