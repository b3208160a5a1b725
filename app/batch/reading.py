"""Barcodes of cases that batches made are read behind everything else, one photo at a time: behind
nothing once they are all that is left."""

import asyncio
import logging
from collections.abc import Collection
from contextlib import suppress

from app.batch.clock import Clock
from app.desk import Desk
from app.errors import NotInStore, PhotoRefused, StoreUnwritable

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
            for _, case_id in told:
                began |= await self._read(case_id)
            after = told[-1][0]
        if began:
            await self._desk.reader.rest(behind=True)
            await self._desk.reader.rest()

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
