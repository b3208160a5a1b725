"""Brings rows and small pictures from the store to the case list, off the window's thread."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from app.domain.case_row import CaseRow
from app.errors import AppError
from ui.cases.cases_model import CasesModel
from ui.tasks import Tasks

PAGE = 200
_TYPING_PAUSE = 0.12
_SIDE = 88  # pixels: 44 of the list, sharp on a screen of twice the density

_FILLED_AT_ONCE, _FILLING_PAUSE = 5, 0.05  # cases, seconds: nobody is to notice
Cases = Callable[[int, str], Awaitable[tuple[CaseRow, ...]]]


class CasesLoader(QObject):
    """cases(limit, text) gives the rows, thumb(sha256) the path of a photo's small picture."""

    loaded = Signal(str)  # the rows for this search are in the model
    failed = Signal(object)  # AppError
    filling = Signal(int)  # so many cases from before are not in the search index yet

    def __init__(
        self,
        model: CasesModel,
        cases: Cases,
        thumb: Callable[[str], Path],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._model, self._cases, self._thumb = model, cases, thumb
        self._text, self._limit = "", PAGE
        self._waiting: list[str] = []
        self._tasks = Tasks(self._fail, crashed)
        model.more_wanted.connect(self.more)
        model.thumb_wanted.connect(self._want)

    def search(self, text: str) -> None:
        """Show the cases in which text stands; waits for a pause in the typing."""
        self._text, self._limit = text, PAGE
        self._tasks.start("rows", self._load(_TYPING_PAUSE))

    def reload(self) -> None:
        """Something was saved: show the rows as they are now."""
        self._tasks.start("rows", self._load(0.0))

    def more(self) -> None:
        """The end of the list came into sight."""
        self._limit += PAGE
        self.reload()

    def fill(self, fill_search: Callable[[int], Awaitable[int]]) -> None:
        """Bring cases from before there was a search index into it, a few at a time."""
        self._tasks.start("fill", self._fill_index(fill_search))

    async def close(self) -> None:
        """Load nothing more."""
        self._model.more_wanted.disconnect(self.more)
        self._model.thumb_wanted.disconnect(self._want)
        await self._tasks.close()

    async def _load(self, pause: float) -> None:
        await asyncio.sleep(pause)
        rows = await self._cases(self._limit, self._text)
        self._model.show_rows(rows, more=len(rows) == self._limit)
        self.loaded.emit(self._text)

    async def _fill_index(self, fill_search: Callable[[int], Awaitable[int]]) -> None:
        while left := await fill_search(_FILLED_AT_ONCE):
            self.filling.emit(left)
            await asyncio.sleep(_FILLING_PAUSE)
        self.filling.emit(0)

    def _want(self, sha256: str) -> None:
        self._waiting.append(sha256)
        if not self._tasks.running("thumbs"):
            self._tasks.start("thumbs", self._bring_thumbs())

    async def _bring_thumbs(self) -> None:
        while self._waiting:
            wanted, self._waiting = self._waiting, []
            paths = {sha: self._thumb(sha) for sha in wanted}
            images = await asyncio.to_thread(_read, paths)
            self._model.show_thumbs({s: QPixmap.fromImage(image) for s, image in images.items()})

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)


def _read(paths: dict[str, Path]) -> dict[str, QImage]:
    """Small pictures Tessera made itself; one that is not there stays away."""
    found = {}
    for sha, path in paths.items():
        reader = QImageReader(str(path))
        size = reader.size()
        if size.isValid():
            wanted = QSize(_SIDE, _SIDE)
            reader.setScaledSize(size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        image = reader.read()
        if not image.isNull():
            found[sha] = image
    return found
