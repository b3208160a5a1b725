"""Work that is cancelled: in a thread told to stop, or finished before anybody goes on."""

import asyncio
from collections.abc import Callable, Coroutine
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


async def finished(work: Coroutine[Any, Any, _T]) -> _T:
    """What must not be left half done: cancelled, it is waited for all the same. Raises what work
    raises."""
    running = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait([running])
        if not running.cancelled():
            running.exception()  # looked at, so that asyncio does not complain of it
        raise
