"""Modules that take longer to load than a window may be away."""

import asyncio
from importlib import import_module


async def loaded(name: str) -> None:
    """Have it loaded in a thread, so that importing it takes no time."""
    await asyncio.to_thread(import_module, name)
