"""Keeps which parcels wait, each time that changes, one write after the other."""

import asyncio
from collections.abc import Callable, Iterable

from ui.dock.parcel import Parcel
from ui.tasks import Tasks

Keep = Callable[[tuple[str, ...]], None]  # ids of cases; may block


class KeptQueue:
    """keep is called in a thread, with the newest alone where several changes wait."""

    def __init__(self, keep: Keep, tasks: Tasks) -> None:
        self._keep, self._tasks = keep, tasks
        self._newest: tuple[str, ...] = ()
        self._writing = False

    def note(self, waiting: Iterable[Parcel]) -> None:
        """These wait now."""
        self._newest = tuple(parcel.case.id for parcel in waiting)
        if not self._writing:
            self._writing = True
            self._tasks.start("keep", self._write())

    async def _write(self) -> None:
        """A write can't be called back, so the next begins when it has ended."""
        kept: tuple[str, ...] | None = None
        try:
            while kept != self._newest:
                kept = self._newest
                await asyncio.to_thread(self._keep, kept)
        finally:
            self._writing = False
