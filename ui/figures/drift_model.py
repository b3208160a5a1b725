"""How models' answers are judged from month to month: counted when asked for, and looked at behind
the window for changes beyond chance."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal

from ui.desk_model import DeskModel
from ui.loaded import loaded

if TYPE_CHECKING:
    from datetime import date

    from app.desk import Desk
    from app.drift import Drift

_FIRST = 40.0  # seconds after the start: opening a case goes before
_AGAIN = 6 * 3600.0  # a window may stay open for weeks


class DriftModel(DeskModel):
    """desk is waited for until the data folder is open."""

    counting = Signal(int)  # cases counted by now
    counted = Signal(object)  # Drift
    found = Signal(tuple)  # Changes nobody was shown yet
    written = Signal(str)  # path

    finishes = ("write",)

    def __init__(
        self, desk: Callable[[], Awaitable[Desk]], crashed: Callable[[Exception], None]
    ) -> None:
        super().__init__(desk, crashed)
        self._told: Drift | None = None

    def start(self, first: float = _FIRST) -> None:
        """Look for changes in a while, and some times a day from then on."""
        self._tasks.start("look", self._look(first))

    def count(self) -> None:
        """Count as it stands now."""
        self._tasks.start("count", self._count())

    def stop(self) -> None:
        """Nobody looks any more."""
        self._tasks.cancel("count")

    def write(self, path: Path) -> None:
        """Write what was counted last as CSV."""
        if self._told is not None:
            self._tasks.start("write", self._write(path, self._told))

    async def _look(self, first: float) -> None:
        await asyncio.sleep(first)
        await loaded("app.drift")
        from app.drift import look_for_changes

        while True:
            found = await look_for_changes(await self._desk(), _today())
            if found:
                self.found.emit(found)
            await asyncio.sleep(_AGAIN)

    async def _count(self) -> None:
        desk = await self._desk()
        self.counting.emit(0)
        await loaded("app.drift")
        from app.drift import drift

        self._told = await drift(desk, _today(), self.counting.emit)
        self.counted.emit(self._told)

    async def _write(self, path: Path, told: Drift) -> None:
        from app.drift import save_table

        await save_table(await self._desk(), told, path)
        self.written.emit(str(path))


def _today() -> date:
    told = QDate.currentDate()
    return told.toPython()  # type: ignore[return-value]
