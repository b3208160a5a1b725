"""Something could not be kept in the case store, or a case stands in the way of it."""

import errno
from dataclasses import dataclass
from pathlib import Path

from app.errors.base import AppError


@dataclass(eq=False)
class StoreError(AppError):
    """The case store; place: the data folder's path."""

    place: str = ""


class StoreInUse(StoreError):
    """Another Tessera has the folder open."""


@dataclass(eq=False)
class StoreElsewhere(StoreInUse):
    """It has, on another computer. host: its name; since: when it was opened, by our clock's
    spelling; held: whether the folder's lock says so, too, and not only the note in it."""

    host: str = ""
    since: str = ""
    held: bool = False


@dataclass(eq=False)
class StoreTooNew(StoreError):
    """revision: the schema's revision in the file."""

    revision: str = ""


@dataclass(eq=False)
class StoreDamaged(StoreError):
    """said: what SQLite reported."""

    said: str = ""


class StoreMissing(StoreDamaged):
    """There are photos, reports or backups of cases, and no database."""


@dataclass(eq=False)
class StoreUnwritable(StoreError):
    """said: what the system reported."""

    said: str = ""


class DiskFull(StoreUnwritable):
    """There is no room left."""


class FolderReadOnly(StoreUnwritable):
    """Writing is not allowed there."""


class FolderNameUnreadable(StoreError):
    """The name of the folder, or of one above it, is no text: Qt opens nothing inside."""


FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}
HELD = {32, 33}  # Windows: another program has the file, which it calls a lack of permission


def unwritable(place: Path, error: OSError) -> StoreUnwritable:
    """What the system's refusal to write means."""
    said = error.strerror or str(error)
    if error.errno in FULL:
        return DiskFull(place=str(place), said=said)
    if error.errno in _READ_ONLY and getattr(error, "winerror", None) not in HELD:
        return FolderReadOnly(place=str(place), said=said)
    return StoreUnwritable(place=str(place), said=said)


@dataclass(eq=False)
class BackupUnusable(StoreError):
    """It is not whole, or of no use to this program. path: the backup's; said: what was found."""

    path: str = ""
    said: str = ""


@dataclass(eq=False)
class BackupNotMade(StoreError):
    """place: where it should have gone; said: what the system reported."""

    said: str = ""


@dataclass(eq=False)
class NotInStore(StoreError):
    """what: case, photo, inspection or finding; id: what was asked for."""

    what: str = ""
    id: str = ""


@dataclass(eq=False)
class CaseNotFree(AppError):
    """The case stands in the way of what was asked; number: its own."""

    number: str = ""


class NotAcceptable(CaseNotFree):
    """It can't be taken as the model has it: nothing whole was proposed, or something speaks
    against taking it with others."""


class CaseHeld(CaseNotFree):
    """A legal hold keeps all of it from being deleted."""


class CaseClosed(CaseNotFree):
    """It has to be reopened before anything in it is changed."""


class CaseDeleted(CaseNotFree):
    """It was put away and has to be put back first."""


class NotDecided(CaseNotFree):
    """Nobody stands for what its report would say."""


@dataclass(eq=False)
class NotStamped(AppError):
    """server: the time-stamp server; said: what went wrong, in the program's own codes."""

    server: str = ""
    said: str = ""


@dataclass(eq=False)
class NoSuchName(AppError):
    """name: what was to be erased, too short to be anybody's."""

    name: str = ""
