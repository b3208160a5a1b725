"""Whether all is as it was put on record, looked at behind the window; evidence packages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.keeping.fault import Problem
from app.errors import AppError, NotStamped
from app.settings.settings import Settings
from ui.inspection.case_model import CaseModel
from ui.loaded import loaded
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.proving.stamping import Post

_FIRST = 20.0  # seconds after the start: opening a case goes before
_AGAIN = 6 * 3600.0  # seconds between two stamps
_DAY = 86_400.0


class _Stopped(Exception):
    """Nobody wants the package any more."""


class RecordsModel(QObject):
    """done, total: cases looked at, of how many; problems: what was found; ended: all of it was
    looked at, and not stopped."""

    changed = Signal()
    found = Signal(list)  # Problems of what changed lately, found at the start
    packed = Signal(int, int)  # bytes of an evidence package, of how many
    evidence_written = Signal(str)  # path
    standing = Signal(object)  # Standing: where a name is
    written_down = Signal(int)  # of how many cases
    erased = Signal(object)  # Gone: what became of it
    failed = Signal(object)  # AppError

    def __init__(
        self,
        open_case: CaseModel,
        settings: Callable[[], Settings],
        post: Post,
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self.done = self.total = 0
        self.problems: list[Problem] = []
        self.ended = False
        self._open_case, self._settings, self._post = open_case, settings, post
        self._tasks = Tasks(self._fail, crashed)

    @property
    def working(self) -> bool:
        """Somebody waits for what is found."""
        return self._tasks.running("verify")

    def start(self, first: float = _FIRST) -> None:
        """Look at what changed since the last time, once, in a while; have what is logged stamped
        and what is kept no longer deleted from then on."""
        self._tasks.start("start", self._at_start(first))
        self._tasks.start("stamp", self._stamp(first))
        self._tasks.start("keep", self._keep(first))

    def verify(self, case_id: str = "") -> None:
        """Look at everything, or at one case."""
        self.done, self.total, self.problems, self.ended = 0, 0, [], False
        self._tasks.start("verify", self._verify(case_id))
        self._tasks.start("tell", self._tell_the_end())
        self.changed.emit()

    def stop(self) -> None:
        """Look no further; what was found stays."""
        self._tasks.cancel("verify")

    def pack(self, path: Path) -> None:
        """Write the open case's evidence package."""
        self._tasks.start("pack", self._pack(self._open_case.case.id, path))

    def stop_packing(self) -> None:
        """Write nothing."""
        self._tasks.cancel("pack")

    def look_for(self, name: str) -> None:
        """Find out where a name stands."""
        self._tasks.start("name", self._look_for(name))

    def erase(self, name: str) -> None:
        """Take it out of everything no legal hold keeps."""
        self._tasks.start("name", self._erase(name))

    def write_down(self, name: str, folder: Path) -> None:
        """Everything that is kept of them, into the folder."""
        self._tasks.start("name", self._write_down(name, folder))

    async def close(self) -> None:
        """Look no further, write no further."""
        await self._tasks.close()

    async def _at_start(self, first: float) -> None:
        await asyncio.sleep(first)
        await loaded("app.proving.verify")
        from app.proving.verify import verify_changed

        desk = await self._open_case.desk()
        problems = [p async for looked in verify_changed(desk) for p in looked.problems]
        if problems:
            self.found.emit(problems)

    async def _keep(self, first: float) -> None:
        """Once a day, what has been kept as long as it is to be goes."""
        await asyncio.sleep(first)
        await loaded("app.retention")
        from app.retention import keep_to

        while True:
            await keep_to(await self._open_case.desk(), self._settings())
            await asyncio.sleep(_DAY)

    async def _stamp(self, first: float) -> None:
        """Where a server is named, have it stamp what was logged, some times a day. One that is
        out of reach is told of when a package is wanted, not by and by."""
        await asyncio.sleep(first)
        from app.proving.stamping import stamp_what_waits

        while True:
            if self._settings().stamp_server:
                with suppress(NotStamped):
                    desk = await self._open_case.desk()
                    await stamp_what_waits(desk, self._settings(), self._post)
            await asyncio.sleep(_AGAIN)

    async def _verify(self, case_id: str) -> None:
        from app.proving.verify import verify_all, verify_cases

        desk = await self._open_case.desk()
        async for looked in verify_cases(desk, [case_id]) if case_id else verify_all(desk):
            self.done, self.total = looked.done, looked.total
            self.problems += looked.problems
            self.changed.emit()
        self.ended = True

    async def _tell_the_end(self) -> None:
        """However it comes, by itself or by somebody who stopped it."""
        await self._tasks.ended("verify")
        self.changed.emit()

    async def _pack(self, case_id: str, path: Path) -> None:
        from app.proving.evidence import write_evidence

        stopped, here = Event(), asyncio.get_running_loop()

        def tell(done: int, total: int) -> None:
            if stopped.is_set():
                raise _Stopped
            here.call_soon_threadsafe(self.packed.emit, done, total)

        desk, by = await self._open_case.desk(), self._open_case.who()
        try:
            unstamped = await write_evidence(
                desk, case_id, path, by, tell, self._settings(), self._post
            )
        finally:
            stopped.set()
        self.evidence_written.emit(str(path))
        if unstamped is not None:
            self.failed.emit(unstamped)

    async def _look_for(self, name: str) -> None:
        await loaded("app.evaluation.forgetting")
        from app.evaluation.forgetting import standing_everywhere

        self.standing.emit(await standing_everywhere(await self._open_case.desk(), name))

    async def _write_down(self, name: str, folder: Path) -> None:
        from app.proving.person import write_down

        by = self._open_case.who()
        desk = await self._open_case.desk()
        self.written_down.emit(await write_down(desk, name, folder, by))

    async def _erase(self, name: str) -> None:
        await loaded("app.evaluation.forgetting")
        from app.evaluation.forgetting import erase_person

        gone = await erase_person(await self._open_case.desk(), name, self._open_case.who())
        self.erased.emit(gone)
        await self._open_case.forget_changes()

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)
