"""The office's set-up behind its settings: written into a file, looked into, taken over."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.desk_model import DeskModel
from ui.loaded import loaded

if TYPE_CHECKING:
    from app.desk import Desk
    from app.office.setup import Setup
    from ui.settings.settings_model import SettingsModel


class SetupModel(DeskModel):
    """desk is waited for until the data folder is open."""

    written = Signal(str)  # path
    looked = Signal(object)  # Setup: what a file holds; nothing of it holds yet
    taken = Signal(object)  # names of texts that were left out
    came_back = Signal(object)  # names of texts that were changed since, and stay
    # datetime the last set-up was taken over; None: there is no way back
    before_known = Signal(object)

    finishes = ("setup",)

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        settings: SettingsModel,
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__(desk, crashed)
        self._settings = settings

    def write(self, path: Path) -> None:
        """Write what is saved into a file."""
        self._tasks.start("setup", self._write(path))

    def look(self, path: Path) -> None:
        """See what a file holds."""
        self._tasks.start("setup", self._look(path))

    def take(self, setup: Setup) -> None:
        """Take it over; the settings hold at once."""
        self._tasks.start("setup", self._take(setup))

    def look_back(self) -> None:
        """Find out whether what was before can be put back."""
        self._tasks.start("before", self._look_back())

    def put_back(self) -> None:
        """As it was before the last set-up was taken over; the settings hold at once."""
        self._tasks.start("setup", self._put_back())

    async def _write(self, path: Path) -> None:
        await loaded("app.office.setup")
        from app.office.setup import write_setup

        await write_setup(await self._desk(), self._settings.settings, path)
        self.written.emit(str(path))

    async def _look(self, path: Path) -> None:
        await loaded("app.office.setup")
        from app.office.setup import read_setup

        self.looked.emit(await read_setup(path))

    async def _take(self, setup: Setup) -> None:
        from app.office.setup_taking import take_setup

        taken = await take_setup(await self._desk(), setup, self._settings.settings)
        self._settings.save(taken.settings)
        self.taken.emit(taken.left)

    async def _look_back(self) -> None:
        await loaded("app.office.setup_before")
        from app.office.setup_before import read

        before = await asyncio.to_thread(read, (await self._desk()).folder)
        self.before_known.emit(before.at if before else None)

    async def _put_back(self) -> None:
        await loaded("app.office.setup_taking")
        from app.office.setup_taking import put_back

        taken = await put_back(await self._desk(), self._settings.settings)
        self._settings.save(taken.settings)
        self.came_back.emit(taken.left)
