"""Backups as files: named, written whole, checked before they count, found again."""

import hashlib
import json
import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from app.domain.keeping.backup import Backup
from app.errors import BackupUnusable, StoreDamaged
from app.store.base.address import only_read
from app.whole_file import sync_folder, write_whole

BACKUPS = "backups"
_PART = ".part"
_NAME = re.compile(r"tessera-schema(\d{1,6})-(\d{8}T\d{12}Z)\.db")
_STAMP = "%Y%m%dT%H%M%S%fZ"
# A megabyte: under a millisecond of the one thread that has the database.
_PAGES = 256
_STEPS = 100_000  # of SQLite's, between two looks at whether to stop


def new_part(folder: Path) -> Path:
    """Where a copy goes until it counts; the folder is made, and what was left there by programs
    that died while they copied is removed. Blocking; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.glob(f"*{_PART}*"):
        left.unlink(missing_ok=True)
    return folder / f"{uuid4().hex}{_PART}"


def copy(source: sqlite3.Connection, part: Path, between: Callable[[], None] | None = None) -> None:
    """Blocking: all of an open database into a new file, by SQLite's own way: a copy of an open
    file's bytes can miss everything and look sound. between: called after every megabyte, and may
    use the source; what it raises ends the copy."""
    told = None if between is None else lambda *_: between()
    with closing(sqlite3.connect(part, isolation_level=None)) as target:
        # A half-written copy is thrown away, so nothing has to be undone or synced here.
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        source.backup(target, pages=-1 if told is None else _PAGES, progress=told)
        # One file that needs no other beside it.
        target.execute("PRAGMA journal_mode = DELETE")


def finish(part: Path, stopped: Callable[[], bool] = lambda: False) -> Backup:
    """Blocking: check the copy, let it count as a backup, and note what it is.
    Raises StoreDamaged where it does not pass, which says that the database itself is damaged,
    OSError and sqlite3.Error; the part is then for the caller to remove."""
    with part.open("rb+") as written:
        os.fsync(written.fileno())
    schema, cases = checked(part, stopped)
    with part.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    stamp = datetime.now(UTC).strftime(_STAMP)
    kept = part.with_name(f"tessera-schema{schema}-{stamp}.db")
    note = {"cases": cases, "sha256": sha256}
    part.replace(kept)
    sync_folder(kept.parent)
    write_whole(_note(kept), json.dumps(note).encode())
    return read(kept)


def checked(path: Path, stopped: Callable[[], bool] = lambda: False) -> tuple[int, int | None]:
    """Blocking: a database file's schema and how many cases it holds, once it has passed SQLite's
    own check.
    Raises StoreDamaged where it does not, and sqlite3.Error, also once stopped() says so."""
    with closing(_read_only(path)) as database:
        database.set_progress_handler(stopped, _STEPS)
        try:
            (said,) = database.execute("PRAGMA integrity_check(1)").fetchone()
        except sqlite3.DatabaseError as error:
            if stopped():
                raise
            said = str(error)
        if said != "ok":
            raise StoreDamaged(place=str(path.parent), said=said)
        (schema,) = database.execute("PRAGMA user_version").fetchone()
        return schema, _count(database)


def prove(
    known: Backup, path: Path, newest: int, stopped: Callable[[], bool] = lambda: False
) -> None:
    """Blocking: the file at path is that backup or a copy of it, as it was when it was made, and
    of use to a program that knows schemas up to newest. Raises BackupUnusable, and OSError."""
    try:
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        schema, _ = checked(path, stopped)
    except (StoreDamaged, sqlite3.Error) as error:
        said = error.said if isinstance(error, StoreDamaged) else str(error)
        raise BackupUnusable(path=str(known.path), said=said) from error
    if known.sha256 and known.sha256 != sha256:
        raise BackupUnusable(path=str(known.path), said="SHA-256")
    if not 0 < schema <= newest:
        raise BackupUnusable(path=str(known.path), said=f"schema {schema}")


def found(folder: Path) -> list[Backup]:
    """Blocking: the backups in a folder, newest first. Never raises."""
    try:
        names = [path for path in folder.iterdir() if _NAME.fullmatch(path.name)]
        return sorted((read(path) for path in names), key=lambda b: b.at, reverse=True)
    except OSError:
        return []


def read(path: Path) -> Backup:
    """What is known of one, without looking through it. Raises OSError, and ValueError for a file
    of another name."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        raise ValueError(f"not a backup's name: {path.name}")
    at = datetime.strptime(match[2], _STAMP).replace(tzinfo=UTC)
    note = _noted(path)
    cases, sha256 = note.get("cases"), note.get("sha256")
    return Backup(
        path,
        at,
        int(match[1]),
        path.stat().st_size,
        cases if type(cases) is int else _counted(path),
        sha256 if isinstance(sha256, str) else "",
    )


def remove(backup: Backup) -> None:
    """Blocking: away with one. Raises OSError."""
    _note(backup.path).unlink(missing_ok=True)
    backup.path.unlink(missing_ok=True)


def _read_only(path: Path) -> sqlite3.Connection:
    # immutable: nothing is locked or made beside a file nobody writes any more.
    return sqlite3.connect(only_read(path.absolute(), "immutable=1"), uri=True)


def _counted(path: Path) -> int | None:
    try:
        with closing(_read_only(path)) as database:
            return _count(database)
    except sqlite3.Error:
        return None


def _count(database: sqlite3.Connection) -> int | None:
    try:
        return int(database.execute("SELECT count(*) FROM cases").fetchone()[0])
    except sqlite3.OperationalError:
        return None  # of a file without that table


def _note(kept: Path) -> Path:
    return kept.with_suffix(".json")


def _noted(kept: Path) -> dict[str, Any]:
    try:
        told = json.loads(_note(kept).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
