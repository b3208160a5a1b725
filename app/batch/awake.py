"""Keeps the computer from sleeping while a batch runs. Where that can't be had, it sleeps."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any

_log = logging.getLogger(__name__)


class Awake:
    """hold() and let_go() may be called any number of times."""

    def __init__(self) -> None:
        self._thread: ThreadPoolExecutor | None = None  # wakepy is to be left where it was entered
        self._mode: Any = None

    async def hold(self) -> None:
        """The system is asked once, in a thread: it may take its time."""
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "awake")
            self._mode = await asyncio.wrap_future(self._thread.submit(_begun))

    async def let_go(self) -> None:
        """It may sleep again."""
        thread, self._thread = self._thread, None
        if thread is not None:
            ended = thread.submit(_ended, self._mode)
            thread.shutdown(wait=False)  # however this ends, the thread does
            await asyncio.shield(asyncio.wrap_future(ended))


def _begun() -> Any:
    logging.getLogger("wakepy").setLevel(logging.WARNING)
    try:
        from wakepy import keep

        mode: Any = keep.running(on_fail="pass")
        mode.__enter__()
    except Exception as error:  # whatever the system makes of it, the batch runs on
        _log.info("the computer is not kept awake: %s", error)
        return None
    return mode


def _ended(mode: Any) -> None:
    if mode is None:
        return
    try:
        mode.__exit__(None, None, None)
    except Exception as error:
        _log.info("the computer may be kept awake on: %s", error)
