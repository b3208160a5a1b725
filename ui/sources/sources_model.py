"""What a new batch would be made of; nothing is made before a person has seen it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.many.grouping import Grouping
from app.domain.many.plan import Plan
from app.errors import AppError
from app.photos.glimpse import glimpse_if_photo
from app.sources.grouping import plan_of, plan_of_groups
from app.sources.looking import Looking
from app.sources.mapping import remember, remembered
from app.sources.planning import plan_again
from app.sources.rows import plan_of_rows
from app.sources.table import Table, is_table, read_table
from app.sources.walking import Found, only_folder, walked
from ui.sources.terms import Terms
from ui.sources.words import source_words
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.desk import Desk
    from app.domain.who import Who
    from app.settings.settings import Settings
    from app.watched.groups import Group

_LOOK = "look"


class SourcesModel(QObject):
    """Of one new batch after the other. who: who makes it; settings: those that hold now."""

    planned = Signal(object)  # Plan
    progress = Signal(int, int)  # so many are looked at, of so many; 0 where nobody knows
    table_read = Signal(object, list, str)  # Table, what its columns mean, the folder of photos
    busy = Signal(bool)  # something is being looked at
    glimpsed = Signal(str, bytes)  # path, its thumbnail as JPEG, empty if it is no photo
    failed = Signal(object)  # AppError
    made = Signal(str)  # id of the batch

    def __init__(
        self,
        desk: Desk,
        who: Callable[[], Who],
        settings: Callable[[], Settings],
        crashed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._who, self._settings = desk, who, settings
        self._tasks, self._turn = Tasks(self.failed.emit, crashed), 0
        self.begin()

    def begin(self) -> None:
        """Nothing is named yet. What photos showed is not looked for again."""
        self._looking = Looking(self._desk.files, self._desk.decoder)
        self._found: Found | None = None  # until all was looked through
        self.sources: tuple[Path, ...] = ()
        self.folder: Path | None = None  # what was named, where that is one folder
        self.grouping = Grouping()
        self.table: Table | None = None
        self.columns: tuple[str, ...] = ()
        self.photos: tuple[Path, ...] = ()  # where a table's lie, else in its folder
        self.others: tuple[Path, ...] = ()  # tables that were named with it, and are not read
        self.plan = Plan()
        self.waiting: tuple[Path, ...] = ()  # in the watched folder

    def name(self, paths: Sequence[Path]) -> None:
        """Folders, photos, or a table and perhaps where its photos lie."""
        tables = [path for path in paths if is_table(path)]
        self.table = self._found = self.folder = None
        self.sources = tuple(tables[:1] or paths)
        self.others = tuple(tables[1:])
        self.photos = tuple(path for path in paths if tables and path not in tables)
        self._begin(self._read(tables[0]) if tables else self._walk())

    def take_cases(self, seqs: Sequence[int]) -> None:
        """Cases that are there, by their numbers in the store, are to be asked again."""
        self._begin(plan_again(self._desk.store, seqs))

    def take_groups(self, groups: Sequence[Group]) -> None:
        """Photos of the watched folder, a case for each group."""
        plan = plan_of_groups(groups)
        self.waiting = tuple(Path(path) for case in plan.cases for path in case.paths)
        self._show(plan)

    def group(self, grouping: Grouping) -> None:
        """Another way to put photos together."""
        self.grouping = grouping
        if self.sources and self.table is None:
            self._begin(self._walk())

    def show_sheet(self, place: int) -> None:
        """Another sheet of the workbook."""
        self._begin(self._read(self.sources[0], place))

    def map(self, columns: Sequence[str]) -> None:
        """The table's columns mean this."""
        self.columns = tuple(columns)
        self._begin(self._map())

    def choose_photos(self, folder: Path) -> None:
        """The table's photos lie there."""
        self.photos, self._found = (folder,), None
        self._tell_table()
        self._begin(self._map())

    def glimpse(self, paths: Sequence[str]) -> None:
        """Tell small pictures of these, and of none that were asked for before."""
        self._tasks.start("glimpse", self._glimpse(tuple(paths)))

    def stop(self) -> None:
        """Look no further; what is planned stays."""
        self._tasks.cancel(_LOOK)
        self._tasks.cancel("glimpse")

    def make(self, terms: Terms) -> None:
        """Put the batch into the queue, once."""
        some = self.plan.cases or terms.arriving.folder
        if some and not self._tasks.running(_LOOK) and not self._tasks.running("make"):
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
            if turn == self._turn:
                self.busy.emit(False)

    def _show(self, plan: Plan) -> None:
        self.plan = plan
        self.planned.emit(plan)

    async def _walked(self, sources: Sequence[Path]) -> Found:
        if self._found is None:
            self._show(Plan())
            self._found = await walked(sources, lambda count: self.progress.emit(count, 0))
        return self._found

    async def _walk(self) -> Plan:
        found, grouping = await self._walked(self.sources), self.grouping
        self.folder = await asyncio.to_thread(only_folder, self.sources)
        paths = [file.path for file in found.files]
        marks = await self._looking.look(
            paths, grouping.by, lambda done: self.progress.emit(done, len(paths))
        )
        return await asyncio.to_thread(plan_of, found, grouping, marks)

    async def _read(self, path: Path, place: int = 0) -> Plan:
        self._show(Plan())
        self.table = await read_table(path, self._desk.files, self._desk.decoder, place)
        headings = self.table.headings
        self.columns = await asyncio.to_thread(remembered, self._desk.folder, headings)
        self._tell_table()
        return await self._map()

    async def _map(self) -> Plan:
        table = self.table
        if table is None:
            return Plan()
        found = await self._walked(self.photos or [table.folder])
        return await asyncio.to_thread(plan_of_rows, table, self.columns, found)

    async def _glimpse(self, paths: Sequence[str]) -> None:
        for path in paths:
            look = glimpse_if_photo(Path(path), self._desk.files, self._desk.decoder)
            self.glimpsed.emit(path, await look)

    def _tell_table(self) -> None:
        if table := self.table:
            folder = source_words(self.photos or [table.folder])
            self.table_read.emit(table, list(self.columns), folder)

    async def _make(self, terms: Terms) -> None:
        if self.table is not None:
            headings = self.table.headings
            with suppress(AppError):  # no reason to make no cases
                await asyncio.to_thread(remember, self._desk.folder, headings, self.columns)
        batch = terms.batch(self._settings().reports_in, self._who())
        # What lies in a folder that is gone on with has arrived, too.
        cases = () if terms.arriving.folder else self.plan.cases
        await self._desk.batches.add(batch, cases)
        self.made.emit(batch.id)
