"""A report's bytes on the disk: whole where a person wants them, and kept in the data folder."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import report_unwritten, unwritable
from app.kept_reports import held, hold, keep, let_go, read
from app.whole_file import write_whole


def write_and_hold(
    make: Callable[[], bytes], path: Path, folder: Path, check: Callable[[bytes], None]
) -> str:
    """Make it, keep it as one that is about to be put on record, have what then lies on the disk
    checked, and write it to path; folder: the data folder. Returns its SHA-256. Raises
    ReportNotWritten, StoreUnwritable and what make and check do; then nothing is left behind."""
    with not_written(path):
        pdf = make()
        with _held(folder, pdf) as sha256:
            check(held(folder, sha256))
            return write_whole(path, pdf, folder / "unfinished")


def keep_written(path: Path, folder: Path, sha256: str) -> None:
    """It is on record now. Raises ReportNotWritten."""
    with not_written(path):
        keep(folder, sha256)


def written_again(sha256: str, path: Path, folder: Path) -> bool:
    """Write the bytes kept under that hash to path; False where none are. Raises
    ReportNotWritten."""
    data = read(folder, sha256) if sha256 else None
    if data is None:
        return False
    with not_written(path):
        write_whole(path, data, folder / "unfinished")
    return True


async def write_made(make: Callable[[], bytes], path: Path, folder: Path) -> str:
    """Make it and write it, whole or not at all, in a thread; folder: the data folder. Returns
    its SHA-256. Raises ReportNotWritten."""
    return await asyncio.to_thread(_write, make, path, folder)


@contextmanager
def not_written(path: Path) -> Iterator[None]:
    """Raises ReportNotWritten for what the system refuses inside."""
    try:
        yield
    except OSError as error:
        raise report_unwritten(path, error) from error


@contextmanager
def _held(folder: Path, pdf: bytes) -> Iterator[str]:
    """Dropped where it comes to nothing. Raises StoreUnwritable."""
    try:
        sha256 = hold(folder, pdf)
    except OSError as error:
        raise unwritable(folder, error) from error
    try:
        yield sha256
    except BaseException:
        let_go(folder, sha256)
        raise


def _write(make: Callable[[], bytes], path: Path, folder: Path) -> str:
    with not_written(path):
        return write_whole(path, make(), folder / "unfinished")
