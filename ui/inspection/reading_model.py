"""What the program reads off photos by itself, in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.case import Case
from app.domain.photo import Photo
from app.errors import NotInStore, PhotoRefused
from ui.inspection.case_model import CaseModel
from ui.inspection.intake_model import IntakeModel
from ui.tasks import Tasks


class ReadingModel(QObject):
    """Reads the open case's photos one after the other, once all that were dropped are in."""

    def __init__(
        self, open_case: CaseModel, intake: IntakeModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._open_case, self._intake = open_case, intake
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._given_up: set[str] = set()  # photo ids
        self._reading = False
        open_case.case_changed.connect(self._look)
        intake.intake_changed.connect(lambda: self._look(open_case.case))

    async def close(self) -> None:
        """Read nothing more; the next time the case is open goes on."""
        await self._tasks.close()

    def _look(self, case: Case) -> None:
        if self._unread(case) and not self._reading:
            self._reading = True
            self._tasks.start("read", self._read())

    def _unread(self, case: Case) -> Photo | None:
        if self._intake.busy:
            return None
        photos = (p for p in case.photos if p.reading is None and p.id not in self._given_up)
        return next(photos, None)

    async def _read(self) -> None:
        desk = await self._open_case.desk()
        while photo := self._unread(self._open_case.open.case):
            opened = self._open_case.open
            try:
                case = await desk.reader.read(opened.case.id, photo)
            except (PhotoRefused, NotInStore):
                self._given_up.add(photo.id)  # or taken out of the case meanwhile
            else:
                self._open_case.learned(opened, case)
        self._reading = False
