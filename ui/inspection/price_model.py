"""The office's price table, as it is now."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.details.price import PriceTable
from app.errors import AppError, PricesUnusable
from ui.tasks import Tasks


class PriceModel(QObject):
    """Read in a thread when it is named, and again where it was changed by the time a case is
    opened; a table that can't be used is told of once, and is none."""

    changed = Signal(object)  # PriceTable | None
    failed = Signal(object)  # AppError

    def __init__(self, crashed: Callable[[Exception], None]) -> None:
        super().__init__()
        self.table: PriceTable | None = None
        self._path, self._read_at = "", -1.0
        self._tasks = Tasks(self._failed, crashed)

    async def close(self) -> None:
        """Read nothing more."""
        await self._tasks.close()

    def name(self, path: str) -> None:
        """The table lies there from now on; "" for none."""
        if path != self._path:
            self._path, self._read_at = path, -1.0
            self.look()

    def look(self) -> None:
        """Read it, if it is another one than was read last."""
        self._tasks.start("read", self._look(self._path))

    async def _look(self, path: str) -> None:
        if not path:
            self._take(None)
            return
        changed_at = await asyncio.to_thread(_changed_at, Path(path))
        if changed_at != self._read_at:
            self._read_at = changed_at
            from app.office.prices import read_prices

            table, _ = await asyncio.to_thread(read_prices, Path(path))
            self._take(table)

    def _failed(self, error: AppError) -> None:
        self._take(None)
        self.failed.emit(error)

    def _take(self, table: PriceTable | None) -> None:
        if table != self.table:
            self.table = table
            self.changed.emit(table)


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or str(error)
        raise PricesUnusable(path.name, detail=said) from error
