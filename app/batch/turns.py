"""Which cases of batches wait for which, so that nothing is asked that is about to be known."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from app.domain.many.batch import Job


class Turns:
    """Cases with the very same photos are answered one after the other, so that the later ones can
    take what the first was told."""

    def __init__(self) -> None:
        self._locks: dict[tuple[str, str, str], tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def of(self, job: Job, heeded: bool) -> AsyncIterator[None]:
        """heeded: else nobody waits for anybody."""
        async with AsyncExitStack() as held:
            if heeded:
                key = job.batch_id, job.pictures, job.planned.question
                await held.enter_async_context(self._turn(key))
            yield

    @asynccontextmanager
    async def _turn(self, key: tuple[str, str, str]) -> AsyncIterator[None]:
        lock, users = self._locks.get(key, (asyncio.Lock(), 0))
        self._locks[key] = lock, users + 1
        try:
            async with lock:
                yield
        finally:
            lock, users = self._locks.pop(key)
            if users > 1:
                self._locks[key] = lock, users - 1
