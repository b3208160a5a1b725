"""Cases that go out as one file, and those that come in as one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import OpenCase
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.carrying.carry import Arrived
    from app.domain.keeping.backup import Backup
    from app.domain.merging import Choice, Place


class CarryingModel(QObject):
    """Writes, looks through and takes in, off the window's thread. backed_up: all cases are, as
    the way back from a merging: it comes into the log, which nothing leaves."""

    file_written = Signal(str)  # path
    looked = Signal(object)  # Arrived: whole, and not here or here otherwise
    taken_in = Signal(str)  # case id: it is here now
    # Case: what was done elsewhere is in it now; so many steps; Backup: of before
    merged = Signal(object, int, object)

    def __init__(self, open_case: CaseModel, backed_up: Callable[[], Awaitable[Backup]]) -> None:
        super().__init__()
        self._open_case, self._backed_up = open_case, backed_up
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)

    def export(self, path: Path) -> None:
        """Write the open case into that file."""
        self._tasks.start("export", self._export(self._open_case.open, path))

    def look(self, path: Path) -> None:
        """Look a file through; nothing is taken in."""
        self._tasks.start("look", self._look(path))

    def take(self, arrived: Arrived) -> None:
        """Take in what was looked through."""
        self._tasks.start("take", self._take(arrived))

    def merge(self, arrived: Arrived, choices: Mapping[Place, Choice]) -> None:
        """Bring what was done elsewhere into the case that is here, after a backup; where that
        can't be made, nothing is merged."""
        self._tasks.start("merge", self._merge(arrived, choices))

    async def close(self) -> None:
        """What is being written is whole or not there; what comes in is here or not."""
        for name in ("take", "merge"):
            await self._tasks.ended(name)
        await self._tasks.close()

    async def _export(self, opened: OpenCase, path: Path) -> None:
        from app.carrying.carry import export_case

        by = self._open_case.who()
        desk = await self._open_case.desk()
        case_id = await self._open_case.kept(opened)
        await export_case(desk.store, desk.files, case_id, path, by)
        self.file_written.emit(str(path))

    async def _look(self, path: Path) -> None:
        from app.carrying.carry import look_into

        desk = await self._open_case.desk()
        self.looked.emit(await look_into(desk.store, path))

    async def _take(self, arrived: Arrived) -> None:
        from app.carrying.taking import bring_in

        desk, by = await self._open_case.desk(), self._open_case.who()
        case = await bring_in(desk.store, desk.files, desk.decoder, arrived, by)
        self.taken_in.emit(case.id)

    async def _merge(self, arrived: Arrived, choices: Mapping[Place, Choice]) -> None:
        from app.carrying.taking import merge

        desk, by = await self._open_case.desk(), self._open_case.who()
        await self._open_case.settled()
        before = await self._backed_up()
        case = await merge(desk.store, desk.files, desk.decoder, arrived, choices, by)
        opened = self._open_case.open
        if opened.case.id == case.id:  # what could be undone was done to another state of it
            opened.done.clear()
            opened.undone.clear()
            self._open_case.took(opened, case)
        self.merged.emit(case, len(arrived.plan.done) if arrived.plan else 0, before)
