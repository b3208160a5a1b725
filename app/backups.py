"""Backups of a data folder: where they lie, made while it is worked in, thinned out, restored."""

import asyncio
import hashlib
import os
import socket
import sqlite3
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app import kept_reports
from app.domain.keeping.backup import Backup, to_keep
from app.errors import BackupNotMade, StoreDamaged, StoreUnwritable, unwritable
from app.file_names import stem_of
from app.office.pictures import copy_pictures
from app.photos.second_copy import copy_missing
from app.stoppable import stoppable
from app.store.backups import backup as files
from app.store.backups.restoring import ask_for
from app.store.store import Store

_OWN = "Tessera "  # how the folders begin that Tessera makes in a place for backups
_PHOTOS = "photos"
_copy_reports = partial(copy_missing, trees=(kept_reports.FOLDER,))


@dataclass(frozen=True, slots=True)
class Kept:
    """What a round of backing up came to. spoilt: file names of photos whose bytes are no longer
    what came in, known only where photos are copied."""

    backup: Backup
    spoilt: tuple[str, ...] = ()


def place_of(folder: Path, chosen: str) -> Path:
    """Where backups of a data folder go. chosen: a folder of the person's, "" for none; in it each
    computer and data folder has its own."""
    if not chosen:
        return folder / files.BACKUPS
    mark = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:8]
    host = stem_of(socket.gethostname(), 40)
    return Path(chosen) / f"{_OWN}{host} {mark}"


def known(folder: Path, chosen: str) -> list[Backup]:
    """Blocking: all there are, newest first, also those that another computer left in the chosen
    place. Never raises."""
    places = {folder / files.BACKUPS, place_of(folder, chosen)}
    try:
        if chosen:
            places |= {p for p in Path(chosen).iterdir() if p.name.startswith(_OWN)}
    except OSError:
        pass  # a disk that is not connected now
    everywhere = (backup for place in places for backup in files.found(place))
    return sorted(everywhere, key=lambda backup: backup.at, reverse=True)


async def back_up(store: Store, folder: Path, chosen: str, limit_bytes: int) -> Kept:
    """Make one now, and remove those no longer worth keeping. Where it goes elsewhere, so do the
    photos, reports and the office's pictures that are not there yet. Cancelled, it ends soon, and
    leaves nothing behind.

    Raises BackupNotMade; StoreDamaged where the copy shows that the database is damaged, and then
    no earlier backup is touched.
    """
    place = place_of(folder, chosen)
    try:
        if chosen and not await asyncio.to_thread(Path(chosen).is_dir):
            raise FileNotFoundError(f"{chosen} is not there")
        part = await asyncio.to_thread(files.new_part, place)
        try:
            await store.copy_to(part)
            made = await stoppable(files.finish, part)
        finally:
            await asyncio.to_thread(part.unlink, missing_ok=True)
        await asyncio.to_thread(_thin_out, {place, folder / files.BACKUPS}, limit_bytes)
        spoilt = await stoppable(copy_missing, folder / _PHOTOS, place / _PHOTOS) if chosen else []
        if chosen:
            await stoppable(_copy_reports, folder, place)
            await asyncio.to_thread(copy_pictures, folder, place)
    except StoreDamaged as error:
        raise StoreDamaged(place=str(folder), said=error.said) from error
    except (OSError, sqlite3.Error) as error:
        raise BackupNotMade(place=str(place), said=str(error)) from error
    except StoreUnwritable as error:
        raise BackupNotMade(place=error.place, said=error.said) from error
    return Kept(made, tuple(spoilt))


async def restore(folder: Path, backup: Backup) -> None:
    """Bring photos, reports and the office's pictures back that lie with the backup and are not
    here, and have the next opening of the folder begin with putting the backup in place. Raises
    StoreUnwritable."""
    beside = backup.path.parent / _PHOTOS
    await stoppable(copy_missing, beside, folder / _PHOTOS)
    await stoppable(_copy_reports, backup.path.parent, folder)
    await asyncio.to_thread(_bring_back, backup.path.parent, folder)
    await asyncio.to_thread(ask_for, folder, backup.path)


def _bring_back(place: Path, folder: Path) -> None:
    try:
        copy_pictures(place, folder)
    except OSError as error:
        raise unwritable(folder, error) from error


def _thin_out(places: set[Path], limit_bytes: int) -> None:
    there = [backup for place in places for backup in files.found(place)]
    for gone in set(there) - set(to_keep(there, limit_bytes)):
        files.remove(gone)
