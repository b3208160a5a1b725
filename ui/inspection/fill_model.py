"""How full the model's window is, for the question a person is typing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError
from ui.inspection.answers_chosen import AnswersChosen
from ui.inspection.case_model import CaseModel
from ui.inspection.status import run_to_ask
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.settings.connection import Connection

# It is counted when a person pauses, and when replies do.
_PAUSE_MS = 200


class FillModel(QObject):
    """What can be asked about is the inspection that is shown."""

    ready_changed = Signal(str)  # id of the inspection that can be asked about, "" for none
    fill_changed = Signal(object)  # Fill, or None while nothing can be asked

    def __init__(
        self,
        open_case: CaseModel,
        connection: Callable[[], Connection],
        chosen: AnswersChosen,
    ) -> None:
        super().__init__()
        self._open_case, self._connection, self._chosen = open_case, connection, chosen
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._shown = self._ready = self._typed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self._tasks.start("count", self._count()))
        open_case.case_changed.connect(self._tell_ready)

    async def close(self) -> None:
        """Count nothing more."""
        self._pause.stop()
        await self._tasks.close()

    def show_inspection(self, inspection_id: str) -> None:
        """Another inspection's photos are on the table."""
        self._shown = inspection_id
        self._tell_ready()

    def typed(self, text: str) -> None:
        """What stands in the question field now."""
        self._typed = text
        self._pause.start()

    def count_anew(self) -> None:
        """Another connection, another window."""
        self._pause.start()

    def _tell_ready(self) -> None:
        case = self._open_case.case
        ready = self._shown if run_to_ask(case, self._shown) else ""
        if ready != self._ready:
            self._ready = ready
            self.ready_changed.emit(ready)
        self._pause.start()

    async def _count(self) -> None:
        from app.interview.interviewer import Wish

        desk, case = await self._open_case.desk(), self._open_case.case
        run = run_to_ask(case, self._shown)
        if run is None:
            self.fill_changed.emit(None)
            return
        turns = next(i for i in case.inspections if i.id == self._shown).turns_of(run.id)
        wish = Wish(run.id, self._typed, follows=self._chosen.follows(turns))
        try:
            self.fill_changed.emit(desk.interviewer.fill(case, wish, self._connection()))
        except AppError:  # nothing can be sent there, so nothing is full
            self.fill_changed.emit(None)
