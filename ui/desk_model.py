"""What models over the data folder have in common: they wait for it, and end in good order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.desk import Desk


class DeskModel(QObject):
    """desk is waited for until the data folder is open; crashed is told of bugs. finishes: names of
    tasks that are let come to their end when all is closed."""

    failed = Signal(object)  # AppError
    finishes: tuple[str, ...] = ()

    def __init__(
        self, desk: Callable[[], Awaitable[Desk]], crashed: Callable[[Exception], None]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._tasks = Tasks(self.failed.emit, crashed)

    async def close(self) -> None:
        """Do no more; what is being written is written."""
        for name in self.finishes:
            await self._tasks.ended(name)
        await self._tasks.close()
