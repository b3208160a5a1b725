"""The figures of a period behind their page: counted when asked for, written as asked."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.desk_model import DeskModel
from ui.loaded import loaded

if TYPE_CHECKING:
    from app.desk import Desk
    from app.domain.figures.chart import Chart, Sketch
    from app.domain.figures.figure_charts import Figures
    from app.domain.figures.period_figures import FigureQuery
    from app.settings.settings import Settings


class FiguresModel(DeskModel):
    """desk is waited for until the data folder is open. What counts and draws is loaded when it is
    asked for first: the database's and the report's libraries take long."""

    counting = Signal(int)  # cases counted by now
    drawn = Signal(object, object)  # Figures, tuple[tuple[Chart, Sketch], ...]
    written = Signal(str)  # path

    finishes = ("write",)

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        settings: Callable[[], Settings],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__(desk, crashed)
        self._settings = settings
        self._told: Figures | None = None

    def count(self, query: FigureQuery, width: float, size: float) -> None:
        """Count anew, and draw charts so wide with text so high, in pixels; what was being counted
        is no longer wanted."""
        self._tasks.start("count", self._count(query, width, size))

    def stop(self) -> None:
        """Nobody looks any more."""
        self._tasks.cancel("count")

    def write_report(self, path: Path) -> None:
        """Write what was counted last as a PDF in the office's look."""
        if self._told is not None:
            self._tasks.start("write", self._write_report(path, self._told))

    def write_table(self, path: Path) -> None:
        """Write what was counted last as CSV."""
        if self._told is not None:
            self._tasks.start("write", self._write_table(path, self._told))

    async def _count(self, query: FigureQuery, width: float, size: float) -> None:
        desk = await self._desk()
        self.counting.emit(0)
        await loaded("app.figures")
        from app.domain.figures.figure_charts import charts
        from app.figures import figures
        from ui.figures.figure_words import speaker

        told = await figures(desk, query, self.counting.emit)
        every = charts(told, speaker())
        drawn = await asyncio.to_thread(_sketched, every, width, size)
        self._told = told
        self.drawn.emit(told, drawn)

    async def _write_report(self, path: Path, told: Figures) -> None:
        from app.figures import save_report

        await save_report(await self._desk(), told, path, self._settings())
        self.written.emit(str(path))

    async def _write_table(self, path: Path, told: Figures) -> None:
        from app.figures import save_table

        await save_table(await self._desk(), told, path)
        self.written.emit(str(path))


def _sketched(
    every: tuple[Chart, ...], width: float, size: float
) -> tuple[tuple[Chart, Sketch], ...]:
    from app.figures import sketch

    return tuple((each, sketch(each, width, size)) for each in every)
