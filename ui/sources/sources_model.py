"""What a new batch would be made of; nothing is made before a person has seen it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from app.domain.batch import Batch, Limits, Planned
from app.domain.plan import Plan
from app.sources.grouping import Grouping, plan_of
from app.sources.looking import Looking
from app.sources.mapping import remember, remembered
from app.sources.rows import plan_of_rows
from app.sources.table import Table, is_table, read_table
from app.sources.walking import Found, walked
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.desk import Desk
    from app.domain.who import Who
    from app.settings.settings import Settings


_LOOK = "look"


@dataclass(frozen=True, slots=True)
class Terms:
    """How the cases are to be analysed; as in Batch."""

    name: str
    template: str
    connection: str
    question: str = ""
    limits: Limits = Limits()


class SourcesModel(QObject):
    """Of one new batch. who: who makes it; settings: those that hold now."""

    planned = Signal(object)  # Plan
    progress = Signal(int, int)  # so many are looked at, of so many; 0 where nobody knows
    table_read = Signal(object, tuple, str)  # Table, what its columns mean, the folder of photos
    busy = Signal(bool)  # something is being looked at
    failed = Signal(object)  # AppError
    made = Signal(str)  # id of the batch

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        who: Callable[[], Who],
        settings: Callable[[], Settings],
        crashed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._who, self._settings = desk, who, settings
        self._tasks, self._turn = Tasks(self.failed.emit, crashed), 0
        self._looking: Looking | None = None
        self._found, self._cases = Found(), tuple[Planned, ...]()
        self.sources: tuple[Path, ...] = ()
        self.grouping = Grouping()
        self.table: Table | None = None
        self.columns: tuple[str, ...] = ()
        self.photos: Path | None = None
        self.plan = Plan()

    def name(self, paths: Sequence[Path]) -> None:
        """Folders, photos, or a table and perhaps the folder of its photos."""
        tables = [path for path in paths if is_table(path)]
        self.table, self._cases = None, ()
        self.sources = (*tables[:1],) if tables else tuple(paths)
        folders = [path for path in paths if path not in tables]
        self.photos = folders[0] if tables and folders else None
        self._begin(self._read(tables[0]) if tables else self._walk())

    def take_cases(self, cases: Sequence[Planned]) -> None:
        """Cases that are there are asked again."""
        self._cases, self._found = tuple(cases), Found()
        self._show(Plan(self._cases))

    def group(self, grouping: Grouping) -> None:
        """Another way to put photos together."""
        self.grouping = grouping
        if self.table is None and not self._cases:
            self._begin(self._group())

    def show_sheet(self, place: int) -> None:
        """Another sheet of the workbook."""
        if self.table is not None:
            self._begin(self._read(self.sources[0], place))

    def map(self, columns: Sequence[str]) -> None:
        """The table's columns mean this."""
        self.columns = tuple(columns)
        self._begin(self._map())

    def choose_photos(self, folder: Path) -> None:
        """The table's photos lie there."""
        self.photos = folder
        self._begin(self._find_photos())

    def stop(self) -> None:
        """Look no further; what is planned stays."""
        self._tasks.cancel(_LOOK)

    def make(self, terms: Terms) -> None:
        """Put the batch into the queue."""
        if not self._tasks.running(_LOOK) and self.plan.cases:
            self._tasks.start("make", self._make(terms))

    async def close(self) -> None:
        """Look at nothing more."""
        await self._tasks.close()

    def _begin(self, job: Coroutine[Any, Any, Plan]) -> None:
        self._turn += 1
        self.busy.emit(True)
        self._tasks.start(_LOOK, self._look(job, self._turn))

    async def _look(self, job: Coroutine[Any, Any, Plan], turn: int) -> None:
        """What is asked for last is what counts."""
        try:
            self._show(await job)
        finally:
            job.close()
            if turn == self._turn:
                self.busy.emit(False)

    def _show(self, plan: Plan) -> None:
        self.plan = plan
        self.planned.emit(plan)

    async def _walk(self) -> Plan:
        self._show(Plan())
        self._found = await walked(self.sources, lambda count: self.progress.emit(count, 0))
        return await self._group()

    async def _group(self) -> Plan:
        desk, files = await self._desk(), self._found.files
        if self._looking is None:
            self._looking = Looking(desk.files, desk.decoder)
        marks = await self._looking.look(
            (file.path for file in files),
            self.grouping.by,
            lambda count: self.progress.emit(count, len(files)),
        )
        return await asyncio.to_thread(plan_of, self._found, self.grouping, marks)

    async def _read(self, path: Path, place: int = 0) -> Plan:
        self._show(Plan())
        desk = await self._desk()
        self.table = await read_table(path, desk.files, desk.decoder, place)
        headings = self.table.headings
        self.columns = await asyncio.to_thread(remembered, desk.folder, headings)
        return await self._find_photos()

    async def _find_photos(self) -> Plan:
        if self.table is None:
            return Plan()
        folder = self.photos or self.table.folder
        self.table_read.emit(self.table, self.columns, str(folder))
        self._found = await walked([folder], lambda count: self.progress.emit(count, 0))
        return await self._map()

    async def _map(self) -> Plan:
        if self.table is None:
            return Plan()
        return await asyncio.to_thread(plan_of_rows, self.table, self.columns, self._found)

    async def _make(self, terms: Terms) -> None:
        desk, cases = await self._desk(), self.plan.cases
        if self.table is not None:
            headings = self.table.headings
            await asyncio.to_thread(remember, desk.folder, headings, self.columns)
        batch = Batch(
            uuid4().hex,
            terms.name,
            terms.template,
            terms.connection,
            self._settings().language,
            self._who(),
            datetime.now(UTC),
            terms.question,
            terms.limits,
        )
        await desk.batches.add(batch, cases)
        self.made.emit(batch.id)
