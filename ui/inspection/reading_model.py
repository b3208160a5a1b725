"""What the program reads off photos by itself, in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.photo import Photo
from app.errors import NotInStore, PhotoRefused
from app.settings.settings import Settings
from ui.inspection.case_model import CaseModel
from ui.inspection.intake_model import IntakeModel
from ui.tasks import Tasks


class _Step(NamedTuple):
    """One photo to be read: its barcodes, or the writing in it."""

    photo_id: str
    writing: bool


class ReadingModel(QObject):
    """Reads the open case's photos one after the other, once all that were dropped are in."""

    part_known = Signal(bool)  # whether the part that reads writing is installed

    def __init__(
        self, open_case: CaseModel, intake: IntakeModel, settings: Callable[[], Settings]
    ) -> None:
        super().__init__()
        self._open_case, self._intake, self._settings = open_case, intake, settings
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._given_up: set[_Step] = set()
        self._reading = False
        self._part: bool | None = None  # not known before the desk is open
        open_case.case_changed.connect(self._look)
        intake.intake_changed.connect(self.look)

    def look(self) -> None:
        """There may be something to read: photos are in, or writing is wanted now."""
        self._look(self._open_case.case)

    async def close(self) -> None:
        """Read nothing more; the next time the case is open goes on."""
        await self._tasks.close()

    def _look(self, case: Case) -> None:
        if not self._reading and (self._part is None or self._next(case)):
            self._reading = True
            self._tasks.start("read", self._read())

    def _next(self, case: Case) -> _Step | None:
        """Barcodes of all photos first: writing takes long."""
        if self._intake.busy:
            return None
        bars = [_Step(photo.id, False) for photo in case.photos if photo.reading is None]
        wanted = self._part and self._settings().read_writing
        steps = bars + [_Step(p.id, True) for p in case.photos if wanted and _unwritten(p)]
        return next((step for step in steps if step not in self._given_up), None)

    async def _read(self) -> None:
        desk = await self._open_case.desk()
        self._part = desk.reader.reads_writing
        self.part_known.emit(self._part)
        while step := self._next(self._open_case.open.case):
            opened = self._open_case.open
            read = desk.reader.read_writing if step.writing else desk.reader.read
            photo = next(p for p in opened.case.photos if p.id == step.photo_id)
            try:
                case = await read(opened.case.id, photo)
            except (PhotoRefused, NotInStore):
                self._given_up.add(step)  # or taken out of the case meanwhile
            else:
                self._open_case.learned(opened, case)
        self._reading = False
        await desk.reader.rest()


def _unwritten(photo: Photo) -> bool:
    return photo.reading is not None and photo.reading.lines is None
