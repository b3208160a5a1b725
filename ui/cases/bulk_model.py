"""What is done with several cases at once: reports written one after the other, filing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.domain.case import Case

MOST = 1_000  # cases at once: all of them are one change of the store


@dataclass(frozen=True, slots=True)
class Exported:
    """Reports that were written into a folder; left: why some were not; empty: so many cases have
    nothing to report yet."""

    folder: Path
    written: int
    left: tuple[AppError, ...] = ()
    empty: int = 0


class BulkModel(QObject):
    """ids(numbers) gives the ids of cases, case(id) a case, report(id, path) writes its report."""

    chosen = Signal(object, object)  # ids of the cases, what was to be done with them
    progress = Signal(int, int)  # reports written, of so many; 0 of 0 at the end
    exported = Signal(object)  # Exported

    def __init__(
        self,
        ids: Callable[[Sequence[int]], Awaitable[tuple[str, ...]]],
        case: Callable[[str], Awaitable[Case]],
        report: Callable[[str, Path], Awaitable[object]],
        failed: Callable[[AppError], None],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._ids, self._case, self._report = ids, case, report
        self._tasks = Tasks(failed, crashed)

    def choose(self, seqs: Sequence[int], what: object) -> None:
        """Something is to be done with these cases; chosen says with which."""
        self._tasks.start("choose", self._choose(tuple(seqs), what))

    def export(self, seqs: Sequence[int], folder: Path, name: Callable[[str], str]) -> None:
        """A report of each case into the folder, named by name(number), none over another one."""
        self._tasks.start("export", self._export(tuple(seqs), folder, name))

    def stop(self) -> None:
        """Write no further report; those that are written stay."""
        self._tasks.cancel("export")

    async def close(self) -> None:
        """A report that is being written is there whole or not at all."""
        await self._tasks.close()

    async def _choose(self, seqs: tuple[int, ...], what: object) -> None:
        self.chosen.emit(await self._ids(seqs), what)

    async def _export(
        self, seqs: tuple[int, ...], folder: Path, name: Callable[[str], str]
    ) -> None:
        written, left, empty = 0, list[AppError](), 0
        try:
            ids = await self._ids(seqs)
            for done, case_id in enumerate(ids):
                self.progress.emit(done, len(ids))
                case = await self._case(case_id)
                if not (case.decision.complete or any(case.runs)):
                    empty += 1
                    continue
                try:
                    path = await asyncio.to_thread(_free, folder / name(case.number))
                    await self._report(case_id, path)
                    written += 1
                except AppError as error:
                    left.append(error)
        finally:
            self.progress.emit(0, 0)
            self.exported.emit(Exported(folder, written, tuple(left), empty))


def _free(path: Path) -> Path:
    """The path, with a number behind its name where there is a file of that name."""
    tried, number = path, 1
    while tried.exists():
        number += 1
        tried = path.with_stem(f"{path.stem} ({number})")
    return tried
