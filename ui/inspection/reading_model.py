"""What the program reads off photos by itself, in the background."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.photo import Photo
from app.errors import NotInStore, PhotoRefused
from app.settings.settings import Settings
from ui.inspection.case_model import CaseModel
from ui.inspection.intake_model import IntakeModel
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.photo_reading import PhotoReader


class _What(Enum):
    """What is read off a photo, in this order: writing takes long."""

    BARCODES = "barcodes"
    FACES = "faces"
    WRITING = "writing"


class _Step(NamedTuple):
    """One thing to be read off one photo."""

    photo_id: str
    what: _What


_AWAITED, _BEHIND = (_What.BARCODES,), (_What.FACES, _What.WRITING)


class ReadingModel(QObject):
    """Reads the open case's photos one after the other, once all that were dropped are in. Barcodes
    are waited for: they don't queue behind the writing in another photo."""

    part_known = Signal(bool, bool)  # installed: what reads writing, and what finds faces

    def __init__(
        self, open_case: CaseModel, intake: IntakeModel, settings: Callable[[], Settings]
    ) -> None:
        super().__init__()
        self._open_case, self._intake, self._settings = open_case, intake, settings
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._given_up: set[_Step] = set()
        self._reading: set[tuple[_What, ...]] = set()
        self._parts: tuple[bool, bool] | None = None  # not known before the desk is open
        open_case.case_changed.connect(self._look)
        intake.intake_changed.connect(self.look)

    def look(self) -> None:
        """There may be something to read: photos are in, or writing is wanted now."""
        self._look(self._open_case.case)

    async def close(self) -> None:
        """Read nothing more; the next time the case is open goes on."""
        await self._tasks.close()

    def _look(self, case: Case) -> None:
        for which in (_AWAITED, _BEHIND):
            if which not in self._reading and (self._parts is None or self._next(case, which)):
                self._reading.add(which)
                self._tasks.start(which[0].value, self._read(which))

    def _next(self, case: Case, which: tuple[_What, ...]) -> _Step | None:
        if self._intake.busy:
            return None
        steps = (
            _Step(photo.id, what)
            for what in which
            for photo in case.photos
            if self._wanted(what) and _unread(photo, what)
        )
        return next((step for step in steps if step not in self._given_up), None)

    def _wanted(self, what: _What) -> bool:
        """The barcodes always, the rest once somebody has wanted writing to be read."""
        writing, faces = self._parts or (False, False)
        there = {_What.BARCODES: True, _What.FACES: faces, _What.WRITING: writing}
        return there[what] and (what is _What.BARCODES or self._settings().read_writing)

    async def _read(self, which: tuple[_What, ...]) -> None:
        desk = await self._open_case.desk()
        self._tell_parts(desk.reader)
        reads = {
            _What.BARCODES: desk.reader.read,
            _What.FACES: desk.reader.find_faces,
            _What.WRITING: desk.reader.read_writing,
        }
        while step := self._next(self._open_case.open.case, which):
            opened = self._open_case.open
            photo = next(p for p in opened.case.photos if p.id == step.photo_id)
            try:
                case = await reads[step.what](opened.case.id, photo)
            except (PhotoRefused, NotInStore):
                self._given_up.add(step)  # or taken out of the case meanwhile
            else:
                self._open_case.learned(opened, case)
        self._reading.remove(which)
        await desk.reader.rest(behind=which is _BEHIND)

    def _tell_parts(self, reader: PhotoReader) -> None:
        parts = reader.reads_writing, reader.finds_faces
        if parts != self._parts:
            self._parts = parts
            self.part_known.emit(*parts)


def _unread(photo: Photo, what: _What) -> bool:
    reading = photo.reading
    if reading is None:
        return what is _What.BARCODES
    left = {_What.FACES: reading.faces is None, _What.WRITING: reading.lines is None}
    return left.get(what, False)
