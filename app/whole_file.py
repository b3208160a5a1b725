"""Files that are written whole or not at all."""

import hashlib
import os
from pathlib import Path
from uuid import uuid4

PART = ".tessera-part"


def write_whole(path: Path, data: bytes, notes: Path | None = None) -> str:
    """Put data at path in one step; whatever was there stays until then. Returns its SHA-256.

    notes: a folder in which the unfinished file is noted while it exists, so that
    clear_unfinished() finds it after a crash. Raises OSError; then nothing is left behind.
    """
    part = path.with_name(f".{uuid4().hex}{PART}")
    note = _note(notes, part) if notes else None
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        _sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)
        if note:
            note.unlink(missing_ok=True)
    return hashlib.sha256(data).hexdigest()


def clear_unfinished(notes: Path) -> None:
    """Remove what a crash left of files being written."""
    for note in notes.glob("*.note") if notes.is_dir() else ():
        part = Path(note.read_text(encoding="utf-8"))
        if part.name.endswith(PART):
            part.unlink(missing_ok=True)
        note.unlink()


def _note(notes: Path, part: Path) -> Path:
    notes.mkdir(parents=True, exist_ok=True)
    note = notes / f"{part.stem}.note"
    with note.open("x", encoding="utf-8") as file:
        file.write(str(part.absolute()))
        file.flush()
        os.fsync(file.fileno())
    return note


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself last; Windows neither needs nor allows it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
