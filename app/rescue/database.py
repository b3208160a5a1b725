"""The way back from a damaged database: the newest good backup, or what can still be read.

Neither changes the damaged file: it is set aside when the folder is opened next.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from app.backups import known, restore
from app.domain.keeping.backup import Backup
from app.domain.keeping.harm import Harm, Rebuilt
from app.errors import BackupUnusable, StoreDamaged, unwritable
from app.paths import migrations
from app.stoppable import stoppable
from app.store.backups import backup as files
from app.store.folder_lock import FolderLock
from app.store.rescue.damage import harm_of, looked_through
from app.store.rescue.rebuilding import rebuild as read_anew
from app.store.upgrade import newest_schema

Told = Callable[[int, int], None]


async def look_through(folder: Path) -> int | None:
    """How many cases there are, once every page was looked at; None where there are none yet.
    Raises StoreDamaged, StoreInUse, StoreUnwritable."""
    async with _held(folder):
        return await stoppable(looked_through, folder)


async def harm_in(folder: Path) -> Harm:
    """In which way the database that can't be opened is damaged. Raises StoreUnwritable."""
    try:
        return await asyncio.to_thread(harm_of, folder)
    except OSError as error:
        raise unwritable(folder, error) from error


async def newest_good(folder: Path, chosen: str) -> Backup | None:
    """The newest backup that is still as it was when it was made; chosen: where backups go, "" for
    the data folder. Cancelled, it ends soon."""
    return await stoppable(_newest_good, folder, chosen)


async def put_back(folder: Path, backup: Backup) -> None:
    """Have the next opening of the folder put it in place, and set aside what is there. Raises
    StoreUnwritable."""
    await restore(folder, backup)


async def rebuild(folder: Path, chosen: str, told: Told) -> Rebuilt:
    """A new backup out of what can still be read, and how many of its cases are whole. told: from
    another thread, how many rows were read (of 0), then how many cases were looked at, of all.
    Cancelled, it ends soon and leaves nothing behind.

    Raises StoreInUse, StoreUnwritable, and StoreDamaged where nothing sound can be made."""
    async with _held(folder):
        good = await newest_good(folder, chosen)
        like = [good.path] if good else []
        try:
            return await stoppable(partial(read_anew, folder, migrations(), like, told))
        except OSError as error:
            raise unwritable(folder, error) from error
        except sqlite3.Error as error:
            raise StoreDamaged(place=str(folder), said=str(error)) from error


@asynccontextmanager
async def _held(folder: Path) -> AsyncIterator[None]:
    lock = FolderLock(folder)
    await asyncio.to_thread(lock.acquire)
    try:
        yield
    finally:
        lock.release()


def _newest_good(folder: Path, chosen: str, stopped: Callable[[], bool]) -> Backup | None:
    newest = newest_schema(migrations())
    for backup in known(folder, chosen):
        if stopped():
            break
        try:
            files.prove(backup, backup.path, newest, stopped)
        except (BackupUnusable, OSError):
            continue
        return backup
    return None
