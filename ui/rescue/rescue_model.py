"""The way back from a damaged database, step by step, behind its dialog."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from app.domain.keeping.backup import Backup
from app.domain.keeping.harm import Harm, Rebuilt
from app.errors import AppError
from ui.tasks import Tasks

_PAUSE = 0.05  # seconds between two words on how far it is


class Stage(Enum):
    """LOOKING for the newest good backup; REBUILDING; REBUILT, and nothing in place yet."""

    LOOKING = auto()
    READY = auto()
    REBUILDING = auto()
    REBUILT = auto()


class RescueModel(QObject):
    """chosen: where backups go, "" for the data folder."""

    changed = Signal()
    ended = Signal(bool)  # whether the folder is to be opened now
    _told = Signal(int, int)

    def __init__(self, folder: Path, chosen: str, crashed: Callable[[Exception], None]) -> None:
        super().__init__()
        self.folder, self._chosen = folder, chosen
        self.stage, self.harm = Stage.LOOKING, Harm.PAGES
        self.good: Backup | None = None
        self.rebuilt: Rebuilt | None = None
        self.error: AppError | None = None
        self.done = self.total = 0
        self._last = 0.0
        self._tasks = Tasks(self._fail, crashed)
        self._told.connect(self._progress)

    def look(self) -> None:
        """Find out what is wrong, and which backup is good."""
        self._tasks.start("work", self._look())

    def rebuild(self) -> None:
        """Read what can be read; nothing is put in place by that."""
        self.stage, self.done, self.total, self.error = Stage.REBUILDING, 0, 0, None
        self.changed.emit()
        self._tasks.start("work", self._rebuild())

    def stop(self) -> None:
        """No rebuilding after all; what was read is dropped."""
        self._tasks.cancel("work")
        self._ready()

    def put_back(self) -> None:
        """The newest good backup it is to be."""
        if self.good is not None:
            self._tasks.start("work", self._put_back(self.good))

    def take_rebuilt(self) -> None:
        """What was read it is to be."""
        if self.rebuilt is not None:
            self._tasks.start("work", self._put_back(self.rebuilt.backup))

    def leave(self) -> None:
        """Neither: everything stays as it is."""
        self.ended.emit(False)

    async def close(self) -> None:
        """Stop whatever is being done."""
        await self._tasks.close()

    async def _look(self) -> None:
        from app.rescue.database import harm_in, newest_good

        self.harm = await harm_in(self.folder)
        self.changed.emit()
        self.good = await newest_good(self.folder, self._chosen)
        self._ready()

    async def _rebuild(self) -> None:
        from app.rescue.database import rebuild

        self.rebuilt = await rebuild(self.folder, self._chosen, self._tell)
        self.stage = Stage.REBUILT
        self.changed.emit()

    async def _put_back(self, backup: Backup) -> None:
        from app.rescue.database import put_back

        await put_back(self.folder, backup)
        self.ended.emit(True)

    def _tell(self, done: int, total: int) -> None:
        """From the thread that reads."""
        if done == total or monotonic() - self._last > _PAUSE:
            self._last = monotonic()
            self._told.emit(done, total)

    def _progress(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self.changed.emit()

    def _ready(self) -> None:
        self.stage = Stage.READY
        self.changed.emit()

    def _fail(self, error: AppError) -> None:
        self.error = error
        self._ready()
