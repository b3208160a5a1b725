"""Examples for training being written of several cases."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.domain.measured.training import Trained

    # Writes examples of the cases with these ids into a folder, telling how many were looked at.
    Teach = Callable[[Sequence[str], Path, Callable[[int], None]], Awaitable[Trained]]


class TrainingModel(QObject):
    """ids(numbers) gives the ids of cases."""

    progress = Signal(int, int)  # cases looked at, of so many; 0 of 0 at the end
    written = Signal(object)  # Trained

    def __init__(
        self,
        ids: Callable[[Sequence[int]], Awaitable[tuple[str, ...]]],
        teach: Teach,
        failed: Callable[[AppError], None],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._ids, self._teach = ids, teach
        self._tasks = Tasks(failed, crashed)

    def write(self, seqs: Sequence[int], folder: Path) -> None:
        """Examples of these cases into the folder, which is not there yet."""
        self._tasks.start("write", self._write(tuple(seqs), folder))

    def stop(self) -> None:
        """Write no further; nothing is left behind."""
        self._tasks.cancel("write")

    async def close(self) -> None:
        """What is not finished is not there."""
        await self._tasks.close()

    async def _write(self, seqs: tuple[int, ...], folder: Path) -> None:
        ids = await self._ids(seqs)
        self.progress.emit(0, len(ids))

        def tell(done: int) -> None:
            if done < len(ids):
                self.progress.emit(done, len(ids))

        try:
            told = await self._teach(ids, folder, tell)
        finally:
            self.progress.emit(0, 0)
        self.written.emit(told)
