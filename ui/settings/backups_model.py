"""Backups behind the window: made once a day, listed, put in place."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.keeping.backup import Backup, is_due
from app.errors import AppError
from app.settings.settings import Settings
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.desk import Desk

_FIRST, _NEXT = 60.0, 1800.0  # seconds: after the start, and between two looks whether one is due


class BackupsModel(QObject):
    """desk is waited for until the data folder is open."""

    changed = Signal()  # what is known, or what is being done
    failed = Signal(object)  # AppError
    spoilt = Signal(list)  # file names of photos that are no longer what came in
    restart_wanted = Signal()  # the next opening puts a backup in place
    rescue_wanted = Signal()  # the database is damaged: the next opening shows the ways back

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        settings: Callable[[], Settings],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self.known: list[Backup] = []
        self._desk, self._settings = desk, settings
        self._tasks = Tasks(self._fail, crashed)
        self._one = asyncio.Lock()  # a copy that begins removes what is left of others
        self._tried: date | None = (
            None  # the day a daily one was last tried: one that fails is told once
        )

    @property
    def working(self) -> bool:
        """One is being made or put in place."""
        return self._tasks.running("work")

    def start(self, first: float = _FIRST) -> None:
        """Make one a day from now on; first: seconds until it is looked at for the first time."""
        self._tasks.start("daily", self._daily(first))

    def look(self) -> None:
        """Find out which there are."""
        self._tasks.start("look", self._look())

    def back_up(self) -> None:
        """Make one now."""
        if not self.working:
            self._work(self._back_up())

    async def made_before(self) -> Backup:
        """One of this moment, in the data folder: for whoever does what nothing else takes back.
        Raises BackupNotMade, StoreDamaged."""
        from app.backups import back_up

        desk, limit = await self._desk(), self._settings().backup_bytes
        async with self._one:
            return (await back_up(desk.store, desk.folder, "", limit)).backup

    def restore(self, backup: Backup) -> None:
        """Put it in place; the window has to be closed for that, and opens again."""
        self._work(self._restore(backup))

    async def close(self) -> None:
        """Stop whatever is being made; it leaves nothing behind."""
        await self._tasks.close()

    def _work(self, job: Awaitable[None]) -> None:
        self._tasks.start("work", self._told_when_done(job))
        self.changed.emit()

    async def _told_when_done(self, job: Awaitable[None]) -> None:
        try:
            await job
        finally:
            # Once this has ended: until then it still counts as running.
            asyncio.get_running_loop().call_soon(self.changed.emit)

    async def _daily(self, pause: float) -> None:
        while True:
            await asyncio.sleep(pause)
            pause = _NEXT
            await self._look()
            today = datetime.now().astimezone().date()
            if (
                is_due(await self._daily_ones(), today)
                and not self.working
                and self._tried != today
            ):
                self._tried = today
                self.back_up()

    async def _daily_ones(self) -> list[Backup]:
        """Those that lie where one goes each day; one made_before() may not."""
        from app.backups import place_of

        place = place_of((await self._desk()).folder, self._settings().backup_folder)
        return [each for each in self.known if each.path.parent == place]

    async def _look(self) -> None:
        from app.backups import known

        desk = await self._desk()
        chosen = self._settings().backup_folder
        self.known = await asyncio.to_thread(known, desk.folder, chosen)
        self.changed.emit()

    async def _back_up(self) -> None:
        from app.backups import back_up

        desk, settings = await self._desk(), self._settings()
        limit = settings.backup_bytes
        async with self._one:
            kept = await back_up(desk.store, desk.folder, settings.backup_folder, limit)
        if kept.spoilt:
            self.spoilt.emit(list(kept.spoilt))
        await self._look()

    async def _restore(self, backup: Backup) -> None:
        from app.backups import restore

        desk = await self._desk()
        await restore(desk.folder, backup)
        self.restart_wanted.emit()

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)
