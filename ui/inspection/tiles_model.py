"""Squares of originals, decoded where and when somebody looks at them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.photo import Photo
from app.errors import PhotoRefused
from ui.inspection.case_model import CaseModel
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.domain.place.tile_set import TileSet


class TilesModel(QObject):
    """One look at a time; of each photo only the newest waits, since the one before is no longer
    looked at."""

    came = Signal(str, object, object)  # SHA-256, TileSet, its pixels; none where they can't be had

    def __init__(self, open_case: CaseModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._waiting: dict[str, tuple[Photo, TileSet]] = {}

    def want(self, photo: Photo, asked: TileSet) -> None:
        """Have these squares come, as soon as may be."""
        self._waiting[photo.sha256] = (photo, asked)
        if not self._tasks.running("look"):
            self._tasks.start("look", self._look())

    async def close(self) -> None:
        """Nobody looks any more."""
        self._waiting.clear()
        await self._tasks.close()

    async def _look(self) -> None:
        desk = await self._open_case.desk()
        while self._waiting:
            sha256, (photo, asked) = self._waiting.popitem()
            original = desk.files.original(sha256, photo.media_type)
            pixels: list[tuple[int, int, memoryview]] = []
            # What can't be had is shown by the picture that was made when the photo came in.
            with suppress(PhotoRefused):
                size = photo.width, photo.height
                pixels = await desk.decoder.tiles(original, photo.name, size, asked)
            self.came.emit(sha256, asked, pixels)
