"""The office's look behind its settings: pictures taken in, a page of a sample report drawn."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Signal

from app.errors import StoreUnwritable
from app.office.pictures import lost
from app.settings.letterhead import Letterhead
from app.settings.settings import Settings
from ui.desk_model import DeskModel
from ui.loaded import loaded

_CALM = 0.25  # seconds nothing was typed in


class LookModel(DeskModel):
    """desk is waited for until the data folder is open. Pictures are only kept, not yet used: that
    is for the settings to say."""

    drawn = Signal(int, int, object)  # width, height, pixels: RGB, row by row
    taken = Signal(str, str)  # logo or signature; SHA-256 of its picture
    lost = Signal(object)  # a tuple of LostPicture that reports are to have

    def draw(self, settings: Settings, width: int) -> None:
        """The first page of a sample report by these settings, once nothing more is typed."""
        self._tasks.start("draw", self._draw(settings, width))

    def take(self, what: str, path: Path) -> None:
        """Take a picture out of a file as logo or signature."""
        self._tasks.start(f"take {what}", self._take(what, path))

    def find_lost(self, head: Letterhead, adjuster: str | None) -> None:
        """Look whether reports that adjuster stands for, or anybody for None, would have all
        pictures they are to have; lost tells of others."""
        self._tasks.start("find lost", self._find_lost(head, adjuster))

    async def _draw(self, settings: Settings, width: int) -> None:
        await loaded("app.issuing.sample")
        from app.issuing.sample import sample_page

        await asyncio.sleep(_CALM)
        page = await sample_page(await self._desk(), settings, width)
        self.drawn.emit(page.width, page.height, page.pixels)

    async def _take(self, what: str, path: Path) -> None:
        from app.office.letterhead import take_picture
        from app.office.pictures import keep_picture

        desk = await self._desk()
        jpeg = await take_picture(desk.decoder, path)
        try:
            sha256 = await asyncio.to_thread(keep_picture, desk.folder, jpeg)
        except OSError as error:
            raise StoreUnwritable(place=str(desk.folder), said=str(error)) from error
        self.taken.emit(what, sha256)

    async def _find_lost(self, head: Letterhead, adjuster: str | None) -> None:
        folder = (await self._desk()).folder
        if found := await asyncio.to_thread(lost, head, folder, adjuster):
            self.lost.emit(found)
