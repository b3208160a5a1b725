"""Writing that survives a power cut, and says so when it can't."""

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.errors import unwritable


@contextmanager
def unwritable_told(place: Path) -> Iterator[None]:
    """Inside, a refusal of the system to write is raised as StoreUnwritable."""
    try:
        yield
    except OSError as error:
        raise unwritable(place, error) from error


def write_new(path: Path, blocks: Iterable[bytes]) -> None:
    """Write a file that does not exist yet, down to the disk. Raises StoreUnwritable, and
    whatever comes out of blocks."""
    with unwritable_told(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("xb")
    try:
        for block in blocks:
            with unwritable_told(path.parent):
                file.write(block)
        with unwritable_told(path.parent):
            file.flush()
            os.fsync(file.fileno())
    finally:
        with suppress(OSError):  # what has no room is tried once more, and told by then
            file.close()


def touch(path: Path) -> None:
    """An empty file, there already or not; on the disk once its folder is. Raises
    StoreUnwritable."""
    with unwritable_told(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def move(path: Path, target: Path) -> None:
    """Put a written file in its place at once, over whatever is there. Raises
    StoreUnwritable."""
    with unwritable_told(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        _make_writable(target)
        path.replace(target)


def remove(path: Path) -> None:
    """Remove a file, read-only or not; none there is fine. Raises StoreUnwritable."""
    with unwritable_told(path.parent):
        _make_writable(path)
        path.unlink(missing_ok=True)


def make_read_only(path: Path) -> None:
    """Nobody changes this file by accident."""
    with unwritable_told(path.parent):
        path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)


def sync_folder(folder: Path) -> None:
    """Bring a folder's entries down to the disk, where the system can do that."""
    if os.name == "nt":
        return
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _make_writable(path: Path) -> None:
    # Windows neither removes nor replaces a read-only file.
    if os.name == "nt":
        with suppress(FileNotFoundError):
            path.chmod(stat.S_IWRITE | stat.S_IREAD)
