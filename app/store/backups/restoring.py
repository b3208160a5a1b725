"""Puts a backup in the database's place: whole or not at all, and what was there is set aside.

What is to be done stands in a note until it is done, so that a crash half way is made good at the
next start, before anything is opened.
"""

import json
import os
import shutil
from datetime import datetime
from pathlib import Path

from app.errors import BackupUnusable, unwritable
from app.store.backups import backup
from app.store.base.database import DATABASE_NAME
from app.whole_file import sync_folder, write_whole

NOTE, ASIDE = "restore.json", "set aside"
# The database last: while it is not there, nothing of it has been moved for good.
_FILES = (f"{DATABASE_NAME}-shm", f"{DATABASE_NAME}-wal", DATABASE_NAME)


def ask_for(folder: Path, wanted: Path) -> None:
    """Blocking: the next opening of the folder begins with putting that backup in place. Raises
    StoreUnwritable."""
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    note = {"backup": str(wanted.absolute()), "aside": stamp}
    try:
        write_whole(folder / NOTE, json.dumps(note).encode())
    except OSError as error:
        raise unwritable(folder, error) from error


def restore_if_asked(folder: Path, newest: int) -> Path | None:
    """Blocking: do what was asked for; returns the folder with what was there before, None where
    nothing was asked. newest: the highest schema this program knows. The folder is locked, its
    database closed.

    Raises BackupUnusable and StoreUnwritable; then everything is as it was before.
    """
    note, part = folder / NOTE, folder / f"{DATABASE_NAME}.part"
    asked = _asked_for(note)
    if asked is None:
        return None
    wanted, aside = asked[0], folder / ASIDE / asked[1]
    try:
        _copy(wanted, part, newest)
        _set_aside(folder, aside)
        part.replace(folder / DATABASE_NAME)
    except BaseException as error:
        part.unlink(missing_ok=True)
        _put_back(folder, aside)
        note.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise unwritable(folder, error) from error
        raise
    sync_folder(folder)
    note.unlink()
    return aside


def _asked_for(note: Path) -> tuple[Path, str] | None:
    """The backup, and the name of the folder for what is there now. A note that can't be read is
    taken away."""
    try:
        told = json.loads(note.read_bytes())
        return Path(told["backup"]), Path(told["aside"]).name
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        note.unlink(missing_ok=True)
        return None


def _copy(wanted: Path, part: Path, newest: int) -> None:
    """The copy is checked, not the backup: whatever happens on the way is found too."""
    try:
        known = backup.read(wanted)
        shutil.copyfile(wanted, part)
        with part.open("rb+") as copied:
            os.fsync(copied.fileno())
        backup.prove(known, part, newest)
    except FileNotFoundError as error:
        raise BackupUnusable(path=str(wanted), said=error.strerror or "") from error
    except ValueError as error:
        raise BackupUnusable(path=str(wanted), said=str(error)) from error


def _set_aside(folder: Path, aside: Path) -> None:
    if (aside / DATABASE_NAME).exists():
        return  # before a crash: what lies in its place now is the backup already
    aside.mkdir(parents=True, exist_ok=True)
    for name in _FILES:
        if (folder / name).exists():
            (folder / name).replace(aside / name)
    sync_folder(aside)


def _put_back(folder: Path, aside: Path) -> None:
    if (folder / DATABASE_NAME).exists() and (aside / DATABASE_NAME).exists():
        return  # the backup stands in its place: only the note was left over
    for name in reversed(_FILES):
        if (aside / name).exists():
            (aside / name).replace(folder / name)
