"""The open case's reports on record: copies of kept bytes, handed out or looked at; void ones."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import ReportNotKept
from ui.inspection.copies import Copies
from ui.loaded import loaded
from ui.tasks import Tasks
from ui.widgets.file_choice import file_name

if TYPE_CHECKING:
    from app.domain.case import Case
    from app.domain.issue import Issued
    from ui.inspection.case_model import CaseModel
    from ui.inspection.open_case import OpenCase


class ReportsModel(QObject):
    """A copy lies in a folder of its own until the program ends."""

    changed = Signal(object)  # Case
    copied = Signal(str, str)  # the version's SHA-256, path of its copy
    lost = Signal(str)  # SHA-256 of a version whose bytes are not kept
    handed_out = Signal(str)  # path
    voided = Signal(int)  # version

    def __init__(self, open_case: CaseModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._copies = Copies()
        open_case.case_changed.connect(self.changed)

    @property
    def case(self) -> Case:
        """As it is now."""
        return self._open_case.case

    def copy(self, version: int, name: str) -> None:
        """Have a copy of that version, called so, its bytes compared with their hash."""
        self._tasks.start("copy", self._copy(self.case.reports[version - 1], name))

    def hand_out(self, version: int, path: Path) -> None:
        """Write the kept bytes of that version to the path."""
        self._tasks.start("hand out", self._hand_out(self.case.reports[version - 1], path))

    def make_void(self, version: int, why: str) -> None:
        """Nobody stands for that version any more; can't be taken back."""
        self._tasks.start("void", self._make_void(self._open_case.open, version, why))

    async def close(self) -> None:
        """What is being written is finished or not there at all; copies go."""
        await self._tasks.close()
        await self._copies.close()

    async def _copy(self, report: Issued, name: str) -> None:
        path = await self._copies.place(report.sha256[:12], file_name(name))
        if not await asyncio.to_thread(path.exists):
            try:
                await self._write(report, path)
            except ReportNotKept:  # one from before reports were kept, or erased with a person
                self.lost.emit(report.sha256)
                return
        self.copied.emit(report.sha256, str(path))

    async def _hand_out(self, report: Issued, path: Path) -> None:
        await self._write(report, path)
        self.handed_out.emit(str(path))

    async def _write(self, report: Issued, path: Path) -> None:
        await loaded("app.issuing.issue")
        from app.issuing.issue import hand_out

        desk = await self._open_case.desk()
        await hand_out(desk.folder, report, path)

    async def _make_void(self, opened: OpenCase, version: int, why: str) -> None:
        by = self._open_case.who()
        desk = await self._open_case.desk()
        case = await desk.store.make_void(opened.case.id, version, why, by)
        self._open_case.took(opened, case)
        self.voided.emit(version)
