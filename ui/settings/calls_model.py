"""The count of calls behind its page: read when it is looked at, written as a table."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.figures.calls import Calls
from app.errors import export_unwritten
from app.export.calls import as_csv
from app.whole_file import write_whole
from ui.desk_model import DeskModel

if TYPE_CHECKING:
    from app.desk import Desk


class CallsModel(DeskModel):
    """desk is waited for until the data folder is open."""

    counted = Signal(object)  # tuple[Calls, ...]
    written = Signal(str)  # path

    finishes = ("write",)

    def __init__(
        self, desk: Callable[[], Awaitable[Desk]], crashed: Callable[[Exception], None]
    ) -> None:
        super().__init__(desk, crashed)
        self._told: tuple[Calls, ...] = ()

    def look(self) -> None:
        """Count as it stands now."""
        self._tasks.start("look", self._look())

    def write(self, path: Path) -> None:
        """Write what was counted last as CSV."""
        self._tasks.start("write", self._write(path))

    async def _look(self) -> None:
        desk = await self._desk()
        self._told = await desk.store.known.calls()
        self.counted.emit(self._told)

    async def _write(self, path: Path) -> None:
        desk = await self._desk()
        made, notes = as_csv(self._told), desk.folder / "unfinished"
        try:
            await asyncio.to_thread(write_whole, path, made, notes)
        except OSError as error:
            raise export_unwritten(path, error) from error
        self.written.emit(str(path))
