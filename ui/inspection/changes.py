"""Changes of cases, made one after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from ui.inspection.open_case import Change, OpenCase
from ui.tasks import Tasks


class Changes:
    """make(opened, change) is waited for before the next one; it says itself what went wrong."""

    def __init__(self, make: Callable[[OpenCase, Change], Awaitable[None]], tasks: Tasks) -> None:
        self._make, self._tasks = make, tasks
        self._asked: asyncio.Queue[tuple[OpenCase, Change]] = asyncio.Queue()

    def put(self, opened: OpenCase, change: Change) -> None:
        """After all that were asked for before."""
        self._asked.put_nowait((opened, change))
        if not self._tasks.running("changes"):
            self._tasks.start("changes", self._work())

    async def settled(self) -> None:
        """Wait until all that were asked for so far are made."""
        await self._asked.join()

    async def _work(self) -> None:
        while True:
            asked = await self._asked.get()
            try:
                await self._make(*asked)
            finally:
                self._asked.task_done()
