"""SQLite's errors, told as the store's."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.errors import (
    AppError,
    DiskFull,
    FolderReadOnly,
    StoreDamaged,
    StoreUnwritable,
    unwritable,
)
from app.store.base.columns import Garbled

# https://www.sqlite.org/rescode.html; the low byte is the error, the rest says more of it.
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNWRITABLE = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOLFS,
}

_REFUSED: dict[int, type[StoreUnwritable]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: FolderReadOnly,
    sqlite3.SQLITE_PERM: FolderReadOnly,
}


@contextmanager
def told_as_store_errors(folder: Path) -> Iterator[None]:
    """Raises StoreDamaged and StoreUnwritable for what SQLite and the system report inside.

    What is left, such as a broken constraint, is a mistake of the program and comes out as it is.
    """
    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        told = _told(error, str(folder))
        if told is None:
            raise
        raise told from error
    except Garbled as error:
        raise StoreDamaged(place=str(folder), said=str(error)) from error
    except OSError as error:
        raise unwritable(folder, error) from error


def _told(error: Exception, place: str) -> AppError | None:
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None and code & 0xFF in _UNWRITABLE:
        return _REFUSED.get(code & 0xFF, StoreUnwritable)(place=place, said=str(cause))
    # Text that is no UTF-8 is reported without a code, by Python's module itself.
    garbled = code is None and "decode" in str(cause)
    if garbled or (code is not None and code & 0xFF in _DAMAGED):
        return StoreDamaged(place=place, said=str(cause))
    return None
