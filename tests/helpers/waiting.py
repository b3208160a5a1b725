"""Waiting for what other tasks bring about."""

import asyncio
from collections.abc import Callable


async def until(done: Callable[[], object]) -> None:
    """Return as soon as done() is true; TimeoutError after five seconds."""
    async with asyncio.timeout(5):
        while not done():  # noqa: ASYNC110 what is waited for sets no event
            await asyncio.sleep(0.005)
