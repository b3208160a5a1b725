"""Files that are written whole or not at all."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import BinaryIO
from uuid import uuid4

PART = ".tessera-part"

_OWN = f"{os.getpid()}-"
"""How the notes of this process begin."""
_FOLDER = Lock()
"""Held while the folder of notes is made, filled or taken away: several writes share it."""


def write_whole(path: Path, data: bytes, notes: Path | None = None) -> str:
    """Put data at path in one step; whatever was there stays until then. Returns its SHA-256.

    notes: a folder in which the unfinished file is noted while it exists, so that
    clear_unfinished() finds it after a crash. Raises OSError; then nothing is left behind.
    """
    with whole(path, notes) as file:
        file.write(data)
    return hashlib.sha256(data).hexdigest()


@contextmanager
def whole(path: Path, notes: Path | None = None) -> Iterator[BinaryIO]:
    """A new file to be written into, which takes its place at path once all is written; see
    write_whole(). If anything goes wrong inside, nothing is left behind."""
    part = path.with_name(f".{uuid4().hex}{PART}")
    note = notes / f"{_OWN}{part.stem}.note" if notes else None
    try:
        if note:
            with _FOLDER:
                note.parent.mkdir(parents=True, exist_ok=True)
                _write(note, os.fsencode(part.absolute()))
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)
        if note:
            note.unlink(missing_ok=True)
            _remove_if_empty(note.parent)


def make_room(path: Path) -> None:
    """An empty file among the notes, for what is only looked at and then taken away: while it is
    there, no write that ends takes the folder away. Raises OSError."""
    with _FOLDER:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def clear_unfinished(notes: Path) -> None:
    """Remove what a crash left of files being written; this program's own, which it may just be
    writing, stay, and so does what can't be removed now: it is no reason not to begin."""
    for note in _left(notes):
        with suppress(OSError):
            part = Path(os.fsdecode(note.read_bytes()))
            if part.name.endswith(PART):
                part.unlink(missing_ok=True)
            note.unlink()
    _remove_if_empty(notes)


def _left(notes: Path) -> list[Path]:
    """The notes of others. A write that ends meanwhile, as of the settings while the data folder
    is being opened, takes the folder away under whoever lists it: then there are none."""
    try:
        return [p for p in notes.iterdir() if p.suffix == ".note" and not p.name.startswith(_OWN)]
    except OSError:
        return []


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _remove_if_empty(folder: Path) -> None:
    with _FOLDER, suppress(OSError):
        folder.rmdir()


def sync_folder(folder: Path) -> None:
    """Make the renaming itself last; Windows neither needs nor allows it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
