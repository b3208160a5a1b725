"""Connections that are measured again every week, behind the window: begun when it is time, and
what is other than before is kept and told."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from ui.loaded import loaded
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.desk import Desk
    from app.settings.connection import Connection
    from app.settings.settings import Settings
    from ui.evaluation.evaluation_model import EvaluationModel

_FIRST = 120.0  # seconds after the start: whoever opened the window goes before
_AGAIN = 3600.0


class WeeklyModel(QObject):
    """evaluation runs one measurement at a time; a person's own go before."""

    found = Signal(tuple)  # changes nobody was shown yet
    failed = Signal(object)  # AppError

    def __init__(
        self,
        evaluation: EvaluationModel,
        desk: Callable[[], Awaitable[Desk]],
        settings: Callable[[], Settings],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._evaluation, self._desk, self._settings = evaluation, desk, settings
        self._tasks = Tasks(self.failed.emit, crashed)
        self._over: asyncio.Future[str | AppError] | None = None
        self._told_of: set[str] = set()  # connections whose set can't be measured
        evaluation.ended.connect(self._ended)
        evaluation.failed.connect(self._failed)

    async def close(self) -> None:
        """Begin nothing more."""
        await self._tasks.close()

    def start(self, first: float = _FIRST) -> None:
        """Look in a while, and every hour from then on, whether it is time."""
        self._tasks.start("look", self._look(first))

    async def _look(self, first: float) -> None:
        await asyncio.sleep(first)
        while True:
            for connection in self._settings().connections:
                if connection.weekly and not self._evaluation.is_running:
                    await self._measure(connection)
            await asyncio.sleep(_AGAIN)

    async def _measure(self, connection: Connection) -> None:
        await loaded("app.evaluation.weekly")
        from app.domain.many.batch import Limits
        from app.evaluation.weekly import due
        from app.measured import runs_in
        from app.measured_last import as_used

        desk, now = await self._desk(), datetime.now(UTC)
        used = as_used(desk.templates.offered(self._settings().templates))
        line = await asyncio.to_thread(due, runs_in(desk.folder), connection, used, now)
        if line is None or self._evaluation.is_running:
            return
        self._over = asyncio.get_running_loop().create_future()
        self._evaluation.go_on(line, connection, Limits())
        ended = await self._over
        if isinstance(ended, str):
            await self._compare(desk, ended)
        elif connection.name not in self._told_of:
            self._told_of.add(connection.name)
            self.failed.emit(ended)

    async def _compare(self, desk: Desk, run_id: str) -> None:
        from app.domain.measured.set_change import SetChange
        from app.evaluation.weekly import changed
        from app.measured import runs_in
        from app.store.counting.drift_notices import (
            keep_changes,
            kept_changes,
            untold_changes,
        )

        told = await desk.store.do(kept_changes)
        known = tuple(each for each in told if isinstance(each, SetChange))
        watched = sum(each.weekly for each in self._settings().connections)
        try:
            found = await asyncio.to_thread(changed, runs_in(desk.folder), run_id, known, watched)
        except AppError:
            return  # the run's file is gone
        if found:
            await desk.store.do(keep_changes, found)
            self.found.emit(await desk.store.do(untold_changes))

    def _ended(self, run_id: str) -> None:
        if self._over is not None and not self._over.done():
            self._over.set_result(run_id)

    def _failed(self, error: AppError) -> None:
        """Before it began; told once, and tried again."""
        if self._over is not None and not self._over.done():
            self._over.set_result(error)
