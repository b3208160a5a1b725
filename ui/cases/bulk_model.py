"""What is done with several cases at once: reports written, filing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.several import several
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.domain.case import Case

    # Writes the report of the case with that id to the path.
    Write = Callable[[str, Path], Awaitable[object]]

MOST, MOST_FILED = 1_000, 10_000  # cases at once; of what is done with them in turns


@dataclass(frozen=True, slots=True)
class Exported:
    """Reports that were written into a folder; left: why some were not; empty: so many cases have
    nothing to report yet."""

    folder: Path
    written: int
    left: tuple[AppError, ...] = ()
    empty: int = 0


class _Export:
    """Reports of many cases being written into a folder: what has been done so far."""

    def __init__(self, folder: Path, ids: Sequence[str]) -> None:
        self.folder, self.stopped, self.done = folder, False, 0
        self.written, self.empty, self.left = 0, 0, list[AppError]()
        self._ids, self._naming, self._taken = ids, asyncio.Lock(), set[str]()

    @property
    def told(self) -> Exported:
        """What came of it."""
        return Exported(self.folder, self.written, tuple(self.left), self.empty)

    def waiting(self) -> Iterator[str]:
        """The cases, until it is stopped."""
        for case_id in self._ids:
            if self.stopped:
                return
            yield case_id

    async def free(self, name: str) -> Path:
        """A path of that name, or with a number behind it, where no file is and none will be."""
        async with self._naming:
            path = await asyncio.to_thread(_free, self.folder / name, self._taken)
            self._taken.add(path.name.casefold())
        return path


class BulkModel(QObject):
    """ids(numbers) gives the ids of cases, case(id) a case; pressing(count) opens what writes so
    many reports, several at a time."""

    chosen = Signal(object, object)  # ids of the cases, what was to be done with them
    progress = Signal(int, int)  # reports written, of so many; 0 of 0 at the end
    exported = Signal(object)  # Exported

    def __init__(
        self,
        ids: Callable[[Sequence[int]], Awaitable[tuple[str, ...]]],
        case: Callable[[str], Awaitable[Case]],
        pressing: Callable[[int], AbstractAsyncContextManager[Write]],
        failed: Callable[[AppError], None],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._ids, self._case, self._pressing = ids, case, pressing
        self._tasks = Tasks(failed, crashed)
        self._running: _Export | None = None

    def choose(self, seqs: Sequence[int], what: object) -> None:
        """Something is to be done with these cases; chosen says with which."""
        self._tasks.start("choose", self._choose(tuple(seqs), what))

    def export(self, seqs: Sequence[int], folder: Path, name: Callable[[str], str]) -> None:
        """A report of each case into the folder, named by name(number), none over another one."""
        self._tasks.start("export", self._export(tuple(seqs), folder, name))

    def stop(self) -> None:
        """Begin no further report; those that are being written are finished."""
        if self._running is not None:
            self._running.stopped = True

    async def close(self) -> None:
        """A report that is being written is finished."""
        self.stop()
        await self._tasks.ended("export")
        await self._tasks.close()

    async def _choose(self, seqs: tuple[int, ...], what: object) -> None:
        self.chosen.emit(await self._ids(seqs), what)

    async def _export(
        self, seqs: tuple[int, ...], folder: Path, name: Callable[[str], str]
    ) -> None:
        ids = await self._ids(seqs)
        self._running = export = _Export(folder, ids)
        self.progress.emit(0, len(ids))
        try:
            async with self._pressing(len(ids)) as write:

                async def one(case_id: str) -> None:
                    await self._one(export, case_id, write, name)
                    export.done += 1
                    if export.done < len(ids):
                        self.progress.emit(export.done, len(ids))

                await several(one, export.waiting())
        finally:
            self._running = None
            self.progress.emit(0, 0)
            self.exported.emit(export.told)

    async def _one(
        self, export: _Export, case_id: str, write: Write, name: Callable[[str], str]
    ) -> None:
        try:
            case = await self._case(case_id)
            if not (case.decision.complete or any(case.runs)):
                export.empty += 1
                return
            await write(case_id, await export.free(name(case.number)))
            export.written += 1
        except AppError as error:
            export.left.append(error)


def _free(path: Path, taken: set[str]) -> Path:
    tried, number = path, 1
    while tried.name.casefold() in taken or tried.exists():
        number += 1
        tried = path.with_stem(f"{path.stem} ({number})")
    return tried
