"""What a model named beside what the program read: compared in a thread, for it may take long."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.inspection import Inspection
from app.domain.read.read_by_both import read_by_both
from app.errors import AppError
from ui.tasks import Tasks


class ReadByBothModel(QObject):
    """One comparison at a time; of each inspection only the newest waits, as the one before is no
    longer shown."""

    compared = Signal(object, object)  # Inspection, tuple of ReadByBoth

    def __init__(
        self,
        failed: Callable[[AppError], None],
        crashed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = Tasks(failed, crashed)
        self._waiting: dict[str, Inspection] = {}

    def compare(self, inspection: Inspection) -> None:
        """Tell of it as soon as may be; there is an answer."""
        self._waiting[inspection.id] = inspection
        if not self._tasks.running("compare"):
            self._tasks.start("compare", self._compare())

    async def close(self) -> None:
        """Nothing is compared any more."""
        self._waiting.clear()
        await self._tasks.close()

    async def _compare(self) -> None:
        while self._waiting:
            _, inspection = self._waiting.popitem()
            if inspection.run is not None:
                told = await asyncio.to_thread(read_by_both, inspection, inspection.run)
                self.compared.emit(inspection, told)
