"""The coroutines of one model: started by name, replaced by name, all gone when it closes."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from app.errors import AppError

Job = Coroutine[Any, Any, None]


class Tasks:
    """Owns every coroutine of its model, so that nothing outlives the model.

    failed is told of an AppError, crashed of any other error: that is a bug. Being cancelled is
    neither.
    """

    def __init__(
        self, failed: Callable[[AppError], None], crashed: Callable[[Exception], None]
    ) -> None:
        self._failed = failed
        self._crashed = crashed
        self._latest: dict[str, asyncio.Task[None]] = {}
        self._all: set[asyncio.Task[None]] = set()
        self._begun: set[asyncio.Task[None]] = set()
        self._unwanted: set[asyncio.Task[None]] = set()
        self._closed = False

    def start(self, name: str, job: Job) -> None:
        """Run job on the running loop. A run of the same name is cancelled, and the new one begins
        only when the old one has let go. After close() nothing starts any more."""
        if self._closed:
            job.close()
            return
        task = asyncio.get_running_loop().create_task(
            self._run(job, self._latest.get(name)), name=name
        )
        self._latest[name] = task
        self._all.add(task)
        task.add_done_callback(lambda done: self._forget(name, done, job))

    def cancel(self, name: str) -> None:
        """Ask the run of that name to end, if there is one. One that has not begun begins all the
        same and ends where it first waits, so that what it does at its end is done."""
        if (task := self._latest.get(name)) in self._begun:
            task.cancel()
        elif task is not None:
            self._unwanted.add(task)

    def running(self, name: str) -> bool:
        """Is there a run of that name?"""
        latest = self._latest.get(name)
        return latest is not None and not latest.done()

    async def ended(self, name: str) -> None:
        """Wait until the run of that name, if there is one, has ended by itself."""
        if task := self._latest.get(name):
            await asyncio.wait([task])

    async def close(self) -> None:
        """Cancel everything and wait until it has ended."""
        self._closed = True
        while waiting := self._all - {asyncio.current_task()}:
            for task in waiting:
                task.cancel()
            await asyncio.wait(waiting)

    async def _run(self, job: Job, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            before.cancel()
            await _gone(before)
        if (task := asyncio.current_task()) is not None:
            self._begun.add(task)
            if task in self._unwanted:
                task.cancel()
        try:
            await job
        except AppError as error:
            self._failed(error)
        except Exception as error:  # whatever it is, it ends in one place
            self._crashed(error)

    def _forget(self, name: str, task: asyncio.Task[None], job: Job) -> None:
        job.close()  # one that was cancelled before it began was never awaited
        for tasks in (self._all, self._begun, self._unwanted):
            tasks.discard(task)
        if self._latest.get(name) is task:
            del self._latest[name]


async def _gone(before: asyncio.Task[None]) -> None:
    """Wait until it has let go, unwanted meanwhile or not: a third would begin beside it."""
    unwanted: asyncio.CancelledError | None = None
    while not before.done():
        try:
            await asyncio.wait([before])
        except asyncio.CancelledError as error:
            unwanted = error
    if unwanted is not None:
        raise unwanted
