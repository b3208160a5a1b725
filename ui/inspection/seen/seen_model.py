"""Looks up in which other cases a photo of the open case is to be seen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.search.case_query import Pictured
from app.domain.seen import Seen
from app.errors import NotInStore
from ui.inspection.case_model import CaseModel
from ui.tasks import Tasks


class SeenModel(QObject):
    """look() brings all of them, look_at() the other photo itself; gather() is for the list."""

    looked = Signal(object, object)  # Photo of the open case, tuple[Seen, ...]
    gathered = Signal(object)  # Pictured: what a list is to be asked for
    other = Signal(object, object)  # Seen, its Photo, None where it is gone

    def __init__(self, open_case: CaseModel) -> None:
        super().__init__()
        self._open_case = open_case
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)

    async def close(self) -> None:
        """Look no further."""
        await self._tasks.close()

    def look(self, photo_id: str) -> None:
        """Which cases have this photo or one like it."""
        photo = next((p for p in self._open_case.case.photos if p.id == photo_id), None)
        if photo is not None:
            self._tasks.start("look", self._look(self._open_case.case.id, photo))

    def gather(self, photo_id: str) -> None:
        """What every case with this photo or one like it has."""
        case = self._open_case.case
        photo = next((p for p in case.photos if p.id == photo_id), None)
        if photo is not None:
            self._tasks.start("gather", self._gather(case, photo))

    def look_at(self, seen: Seen) -> None:
        """Bring the other photo."""
        self._tasks.start("other", self._bring(seen))

    async def _look(self, case_id: str, photo: Photo) -> None:
        desk = await self._open_case.desk()
        await desk.pictures.load()
        self.looked.emit(photo, await desk.pictures.like(case_id, photo))

    async def _gather(self, case: Case, photo: Photo) -> None:
        desk = await self._open_case.desk()
        await desk.pictures.load()
        prints = await desk.pictures.prints_like(photo)
        self.gathered.emit(Pictured(case.number, case.photo_number(photo.id), prints))

    async def _bring(self, seen: Seen) -> None:
        desk = await self._open_case.desk()
        try:
            case = await desk.store.case(seen.case_id)
        except NotInStore:
            self.other.emit(seen, None)
            return
        photo = next((photo for photo in case.photos if photo.id == seen.photo_id), None)
        self.other.emit(seen, photo)
