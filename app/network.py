"""The network's thread of control: one asyncio loop of its own, apart from the window's."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Job(Generic[T]):
    """Something running on the network loop; result holds what came of it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, T]) -> None:
        self._loop = loop
        self._task: asyncio.Task[Any] | None = None
        self._stopped = False
        self.result: Future[T] = asyncio.run_coroutine_threadsafe(self._hold(work), loop)

    async def _hold(self, work: Coroutine[Any, Any, T]) -> T:
        self._task = asyncio.current_task()
        if self._stopped and self._task is not None:
            self._task.cancel()
        return await work

    def stop(self) -> None:
        """Ask it to stop. It may still save what it has; result tells when it has ended.

        Cancelling the future instead would report the end before the work has ended.
        """
        self._loop.call_soon_threadsafe(self._cancel)

    async def outcome(self) -> T:
        """What comes of it, waited for on another loop; being cancelled there stops it."""
        try:
            return await asyncio.shield(asyncio.wrap_future(self.result))
        except asyncio.CancelledError:
            self.stop()
            raise

    def _cancel(self) -> None:
        self._stopped = True
        if self._task is not None:
            self._task.cancel()


class Network:
    """Runs coroutines on the network loop, from any thread."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="network", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    def submit(self, work: Coroutine[Any, Any, T]) -> Job[T]:
        """Start the coroutine on the network loop."""
        return Job(self._loop, work)

    def close(self) -> None:
        """Cancel what runs, wait until it has saved and ended, end the thread."""
        if self._loop.is_closed():
            return
        asyncio.run_coroutine_threadsafe(_end_all(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


async def _end_all() -> None:
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    loop = asyncio.get_running_loop()
    await loop.shutdown_asyncgens()
    await loop.shutdown_default_executor()
