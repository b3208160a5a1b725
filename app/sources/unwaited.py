"""Work in a thread that nobody waits for in the end: a share may hang for minutes."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

_T = TypeVar("_T")
Tell = Callable[[int], object]


def ignored(_count: int) -> None:
    """For whoever does not want to know how far it is."""


class Stopped(Exception):
    """Nobody wants to know any more."""


async def unwaited(work: Callable[[Tell], _T], tell: Tell) -> _T:
    """What work() answers, which is handed something to tell its progress by; tell() is called on
    this loop. Cancelled, work is ended by Stopped the next time it tells something."""
    loop, stop = asyncio.get_running_loop(), threading.Event()
    ended: asyncio.Future[_T] = loop.create_future()

    def heard(count: int) -> None:
        if stop.is_set():
            raise Stopped
        hand_over(lambda: None if ended.done() else tell(count))

    def hand_over(call: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the loop has been closed
            loop.call_soon_threadsafe(call)

    def run() -> None:
        try:
            answer = work(heard)
        except Stopped:
            return
        except Exception as error:  # told where somebody waits
            failure = error
            hand_over(lambda: None if ended.done() else ended.set_exception(failure))
        else:
            hand_over(lambda: None if ended.done() else ended.set_result(answer))

    threading.Thread(target=run, name="sources", daemon=True).start()
    try:
        return await ended
    finally:
        stop.set()
