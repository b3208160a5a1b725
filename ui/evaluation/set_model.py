"""The set a model is to be measured on: read, its words mapped, what it will take."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.desk_model import DeskModel
from ui.loaded import loaded

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk
    from app.domain.strategy import Strategy
    from app.evaluation.mapping import Meaning
    from app.evaluation.preparing import Prepared
    from app.evaluation.sets.raw import RawSet
    from app.settings.connection import Connection


class SetModel(DeskModel):
    """One set at a time. desk is waited for until the data folder is open; what reads sets is
    loaded when it is asked for first."""

    prepared = Signal(object)  # Prepared, None while there is none
    busy = Signal(bool)
    counted = Signal(object)  # Counts
    expected = Signal(object)  # Expected of one case

    def __init__(
        self, desk: Callable[[], Awaitable[Desk]], crashed: Callable[[Exception], None]
    ) -> None:
        super().__init__(desk, crashed)
        self.told: Prepared | None = None
        self.reads = False  # a large set takes a while

    def read(self, place: Path | None, template: str, limit: int) -> None:
        """The set at that place, None for closed cases, as that template understands it."""
        self._tasks.start("read", self._read(place, template, limit))

    def forget(self) -> None:
        """No set is chosen."""
        self._tasks.cancel("read")
        if held := self._left():
            self._tasks.start("free", _freed(held))

    def mean(self, word: str, meaning: Meaning | None, limit: int) -> None:
        """What a person says that a word means."""
        from app.evaluation.preparing import with_meaning

        if self.told is not None:
            self.told = with_meaning(self.told, word, meaning)
            self.count(limit)

    def count(self, limit: int) -> None:
        """Count what so many cases have, all for 0."""
        if self.told is not None:
            self._tasks.start("count", self._count(self.told, limit))

    def expect(self, connection: Connection, template: str, way: Strategy | None) -> None:
        """Tell what one case will take, looked at so, None as the template says."""
        self._tasks.start("expect", self._expect(connection, template, way))

    def _left(self) -> list[RawSet]:
        """There is no set any more: what is to be freed of it."""
        held: list[RawSet] = [self.told.material] if self.told else []
        self.told = None
        self.prepared.emit(None)
        return held

    def _tell(self, reads: bool) -> None:
        self.reads = reads
        self.busy.emit(reads)

    async def _read(self, place: Path | None, template: str, limit: int) -> None:
        self._tell(reads=True)
        try:
            await _freed(self._left())
            desk = await self._desk()
            await loaded("app.evaluation.preparing")
            from app.evaluation.preparing import prepared

            self.told = await prepared(desk, place, desk.templates.named(template), limit)
        finally:
            self._tell(reads=False)
        self.prepared.emit(self.told)
        await self._count(self.told, limit)

    async def _count(self, told: Prepared, limit: int) -> None:
        from app.evaluation.preparing import counts

        self.counted.emit(await asyncio.to_thread(counts, told, limit))

    async def _expect(self, connection: Connection, template: str, way: Strategy | None) -> None:
        desk = await self._desk()
        await loaded("app.evaluation.expected")
        from app.evaluation.expected import expected
        from app.measured import runs_in

        calls, runs = await desk.store.known.calls(), runs_in(desk.folder)
        way = way or desk.templates.named(template).strategy
        told = await asyncio.to_thread(expected, runs, connection, template, way, calls)
        self.expected.emit(told)


async def _freed(held: list[RawSet]) -> None:
    if held:
        from app.evaluation.freeing import free

        await asyncio.to_thread(free, held)
