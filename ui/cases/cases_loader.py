"""Brings the case list from the store to its model, off the window's thread and in parts."""

import asyncio
from array import array
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.search.case_query import CaseQuery
from app.domain.search.case_row import CaseRow
from ui.cases.cases_model import BLOCK, CasesModel
from ui.cases.merged import merged
from ui.tasks import Tasks

FIRST, PART = 200, 5_000  # cases
_TYPING_PAUSE = 0.12
_FILLED_AT_ONCE, _FILLING_PAUSE = 5, 0.05  # cases, seconds: nobody is to notice


class Listing(Protocol):
    """What is asked of the store; see there."""

    def found(
        self, query: CaseQuery, most: int, below: int = 0
    ) -> Awaitable[tuple[list[int], int]]: ...
    def lines(self, seqs: Sequence[int], sought: str = "") -> Awaitable[dict[int, CaseRow]]: ...
    def fill_search(self, count: int) -> Awaitable[int]: ...


class CasesLoader(QObject):
    """The first cases are shown at once, the numbers of all others follow."""

    loaded = Signal(object)  # CaseQuery: its first cases are in the model
    whole = Signal(object)  # CaseQuery: all of them
    failed = Signal(object)  # AppError
    filling = Signal(int)  # about so many cases from before are not in the search index yet

    def __init__(
        self, model: CasesModel, store: Listing, crashed: Callable[[Exception], None]
    ) -> None:
        super().__init__()
        self._model, self._store = model, store
        self._query, self._shown = CaseQuery(), False
        self._complete = False
        self._fixed: array[int] | None = None
        self._tasks = Tasks(self.failed.emit, crashed)
        self._reads = 0
        model.lines_wanted.connect(self._want)

    def show(self, query: CaseQuery, typing: bool = False) -> None:
        """Other cases; typing: waits for a pause in it."""
        self._query, self._shown = query, False
        self._tasks.cancel("rest")
        self._tasks.start("first", self._load(_TYPING_PAUSE if typing else 0.0))

    def show_fixed(self, seqs: Sequence[int]) -> None:
        """These, in this order, whatever becomes of them; none: what was asked for again."""
        self._fixed = array("q", seqs) if seqs else None
        self._shown = False
        self._tasks.cancel("rest")
        self._tasks.start("first", self._load(0.0))

    def reload(self, everything: bool = False) -> None:
        """Something was saved: show the cases as they are now; everything: also those far down
        may have come or gone, not only gone to the top."""
        self._complete = self._complete and not everything
        if not self._tasks.running("first") or self._shown:
            self._tasks.start("first", self._load(0.0))

    def fill(self) -> None:
        """Bring cases from before there was a search index into it, a few at a time."""
        self._tasks.start("fill", self._fill())

    async def close(self) -> None:
        """Load nothing more."""
        self._model.lines_wanted.disconnect(self._want)
        await self._tasks.close()

    async def _load(self, pause: float) -> None:
        await asyncio.sleep(pause)
        if self._fixed is not None:
            await self._load_fixed(self._fixed)
            return
        query, model = self._query, self._model
        seqs, last = await self._store.found(query, FIRST)
        near = model.recent(2 * BLOCK) if self._shown else []
        lines = await self._store.lines([*{*seqs[:BLOCK], *near}], query.text)
        known = merged(seqs, model.seqs) if self._shown and self._complete else None
        self._complete = known is not None or len(seqs) < FIRST
        model.show(seqs if known is None or len(seqs) < FIRST else known, lines)
        self._shown = True
        self.loaded.emit(query)
        if self._complete:
            self.whole.emit(query)
        else:
            self._tasks.start("rest", self._load_rest(query, last))

    async def _load_fixed(self, seqs: "array[int]") -> None:
        near = [*{*seqs[:BLOCK], *self._model.recent(2 * BLOCK)}]
        self._model.show(seqs, await self._store.lines(near, self._query.text))
        self._shown = self._complete = True
        self.loaded.emit(self._query)

    async def _load_rest(self, query: CaseQuery, below: int) -> None:
        """Told to the view once: how long it is made anew each time would be seen."""
        rest = array("q")
        while below:
            seqs, below = await self._store.found(query, PART, below)
            rest.extend(seqs)
            if len(seqs) < PART:
                break
        self._model.grow(rest)
        self._complete = True
        self.whole.emit(query)

    def _want(self, seqs: tuple[int, ...]) -> None:
        self._reads += 1
        self._tasks.start(f"lines {self._reads}", self._bring(seqs))

    async def _bring(self, seqs: tuple[int, ...]) -> None:
        self._model.show_lines(seqs, await self._store.lines(seqs, self._query.text))

    async def _fill(self) -> None:
        while left := await self._store.fill_search(_FILLED_AT_ONCE):
            self.filling.emit(left)
            await asyncio.sleep(_FILLING_PAUSE)
        self.filling.emit(0)
