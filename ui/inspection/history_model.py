"""What happened to the open case, read when somebody looks."""

from PySide6.QtCore import QObject, Signal

from ui.inspection.case_model import CaseModel
from ui.tasks import Tasks


class HistoryModel(QObject):
    """load() reads the open case's log; history_changed brings it, oldest first."""

    history_changed = Signal(object)  # tuple[LogEntry, ...]

    def __init__(self, open_case: CaseModel) -> None:
        super().__init__()
        self._open_case = open_case
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)

    async def close(self) -> None:
        """Read nothing more."""
        await self._tasks.close()

    def load(self) -> None:
        """Read it; a case that was never stored has none."""
        self._tasks.start("load", self._load(self._open_case.case.id))

    async def _load(self, case_id: str) -> None:
        desk = await self._open_case.desk()
        entries = await desk.store.history(case_id) if case_id else ()
        if case_id == self._open_case.case.id:
            self.history_changed.emit(entries)
