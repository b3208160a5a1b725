"""Long work in a thread that ends soon once nobody waits for it."""

import asyncio
from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

_T = TypeVar("_T")


async def stoppable(call: Callable[..., _T], *args: Any) -> _T:
    """In a thread, with a function behind args that says whether to stop; cancelled, it is told
    to, and waited for. Raises what call raises."""
    stop = Event()
    running = asyncio.ensure_future(asyncio.to_thread(call, *args, stop.is_set))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait([running])
        running.exception()  # looked at, so that asyncio does not complain of it
        raise
