"""Waiting for what other tasks bring about."""

import asyncio
from collections.abc import Callable


async def until(done: Callable[[], object], seconds: float = 5) -> None:
    """Return as soon as done() is true; TimeoutError after so many seconds: more where photos are
    decoded, which a crowded machine takes long for."""
    async with asyncio.timeout(seconds):
        while not done():  # noqa: ASYNC110 what is waited for sets no event
            await asyncio.sleep(0.005)
