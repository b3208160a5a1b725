"""Barcodes of cases that batches made are read behind everything else, one photo at a time: behind
nothing once they are all that is left."""

import asyncio
import logging
from collections.abc import Collection, Iterator
from contextlib import suppress

from app.batch.clock import Clock
from app.desk import Desk
from app.errors import NotInStore, PhotoRefused, StoreUnwritable
from app.photo_reading import AT_ONCE as HANDS

_AT_ONCE = 20  # cases
_LOOK = 10.0  # seconds
_log = logging.getLogger(__name__)


class ReadingBehind:
    """What is to be read is asked of the store, so that it outlives the program and takes no
    memory. only: cases of these batches, None for all."""

    def __init__(self, desk: Desk, clock: Clock, only: Collection[str] | None = None) -> None:
        self._desk, self._clock, self._only = desk, clock, only
        self._unreadable = set[str]()
        self._wake, self._over = asyncio.Event(), False

    def finish(self) -> None:
        """No more cases come: end as soon as all are read."""
        self._over = True
        self._wake.set()

    @property
    def alone(self) -> bool:
        """Nothing else is left of the batches; from any thread."""
        return self._over

    async def run(self) -> None:
        """Until cancelled, or finished. Raises StoreDamaged."""
        while True:
            self._wake.clear()
            over = self._over
            try:
                await self._read_all()
            except StoreUnwritable as error:  # it is tried again
                _log.info("what was read could not be kept: %s", error)
            if over:
                return
            await self._clock.wait(self._wake, _LOOK)

    async def _read_all(self) -> None:
        after, began = 0, False
        while told := await self._desk.batches.unread(self._only, after, _AT_ONCE):
            began |= await self._read_these(case_id for _, case_id in told)
            after = told[-1][0]
        if began:
            await self._desk.reader.rest(behind=True)
            await self._desk.reader.rest()

    async def _read_these(self, waiting: Iterator[str]) -> bool:
        """Whether there was something to read."""

        async def work() -> bool:
            return any([await self._read(case_id) for case_id in waiting])

        try:
            async with asyncio.TaskGroup() as group:
                hands = HANDS if self._over else 1
                working = [group.create_task(work()) for _ in range(hands)]
        except ExceptionGroup as met:
            raise met.exceptions[0] from None
        return any(task.result() for task in working)

    async def _read(self, case_id: str) -> bool:
        """Whether there was something to read."""
        began = False
        with suppress(NotInStore):  # erased meanwhile
            for photo in (await self._desk.store.case(case_id)).photos:
                if photo.reading is not None or photo.sha256 in self._unreadable:
                    continue
                began = True
                try:
                    await self._desk.reader.read(case_id, photo, behind=not self._over)
                except PhotoRefused:
                    self._unreadable.add(photo.sha256)
        return began
