"""A report on paper: an issued version as it is kept, else a draft; drawn page by page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from app.errors import NotPrinted
from app.settings.settings import Settings
from ui.inspection.case_model import CaseModel
from ui.inspection.copies import Copies
from ui.inspection.open_case import OpenCase
from ui.loaded import loaded
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.photos.page_drawn import PageDrawn

_SMALL = 200  # pixels: enough to know how many pages there are, and their shape


class Sheets(Protocol):
    """What is printed on, in a thread of its own. places: of the pages, from 0; width: pixels
    across; put: the next one, False where the printer takes none."""

    name: str

    def places(self, pages: int) -> Sequence[int]: ...
    def width(self) -> int: ...
    def put(self, page: PageDrawn) -> bool: ...
    def end(self) -> None: ...


class PrintModel(QObject):
    """begin() says when a report can be printed or looked at; number: of its case."""

    ready = Signal(int, object)  # pages; the first one, small
    drawn = Signal(int, object)  # place from 0, PageDrawn
    progress = Signal(int, int)  # pages printed, of so many; 0 of 0 at the end
    printed = Signal(str)  # the printer's name

    def __init__(
        self,
        open_case: CaseModel,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_case, self._settings = open_case, settings
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._copies = Copies()
        self._path, self._pages, self.number = Path(), 0, ""

    def begin(self, version: int) -> None:
        """Have that version of the open case's report, a draft for 0."""
        self._tasks.start("begin", self._begin(self._open_case.open, version))

    def look(self, places: Sequence[int], width: int) -> None:
        """Have these pages drawn, so many pixels across."""
        self._tasks.start("pages", self._look(list(places), width))

    def print(self, sheets: Sheets) -> None:
        """Print what begin() brought."""
        self._tasks.start("print", self._print(sheets))

    def stop(self) -> None:
        """Print no further page."""
        self._tasks.cancel("print")

    async def close(self) -> None:
        """Nothing more is printed."""
        await self._tasks.close()
        await self._copies.close()

    async def _begin(self, opened: OpenCase, version: int) -> None:
        await loaded("app.issuing.previewing")
        from app.issuing.issue import draft_report, hand_out
        from app.issuing.previewing import page_of

        desk = await self._open_case.desk()
        path = await self._copies.place("print", f"{uuid4().hex}.pdf")
        if version:
            report = opened.case.reports[version - 1]
            await hand_out(desk.folder, report, path)
        else:
            case_id = await self._open_case.kept(opened)
            await draft_report(desk, case_id, path, self._settings())
        first = await page_of(desk, path, 0, _SMALL)
        self._path, self._pages, self.number = path, first.pages, opened.case.number
        self.ready.emit(first.pages, first)

    async def _look(self, places: list[int], width: int) -> None:
        for place in places:
            self.drawn.emit(place, await self._page(place, width))

    async def _page(self, place: int, width: int) -> PageDrawn:
        from app.issuing.previewing import page_of

        return await page_of(await self._open_case.desk(), self._path, place, width)

    async def _print(self, sheets: Sheets) -> None:
        places, width = sheets.places(self._pages), sheets.width()
        thread = ThreadPoolExecutor(1, thread_name_prefix="printer")
        try:
            for done, place in enumerate(places):
                self.progress.emit(done, len(places))
                page = await self._page(place, width)
                if not await asyncio.wrap_future(thread.submit(sheets.put, page)):
                    raise NotPrinted(sheets.name)
        finally:
            self.progress.emit(0, 0)
            thread.submit(sheets.end)
            await asyncio.to_thread(thread.shutdown)
        self.printed.emit(sheets.name)
