"""Waiting for what other tasks bring about."""

import asyncio
from collections.abc import Callable


async def until(done: Callable[[], object], seconds: float = 60) -> None:
    """Return as soon as done() is true; TimeoutError after so many seconds, which even a crowded
    machine doesn't take."""
    async with asyncio.timeout(seconds):
        while not done():  # noqa: ASYNC110 what is waited for sets no event
            await asyncio.sleep(0.005)
