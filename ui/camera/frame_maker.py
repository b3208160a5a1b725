"""Makes pictures of what a camera gives, in a thread of its own: large ones take long."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtGui import QImage

from ui.camera.frame import Frame, Raw
from ui.tasks import Tasks

Done = TypeVar("Done")
MEASURE_SECONDS = 0.2
_REST = 1.0  # so many times as long as a picture took, none is made: others need the processor


class FrameMaker:
    """One picture at a time; only the newest waits. looked_at: is told of each that was made to be
    looked at, with its sharpness where that was measured."""

    def __init__(self, tasks: Tasks, looked_at: Callable[[Frame, float | None], None]) -> None:
        self._tasks, self._looked_at = tasks, looked_at
        self._thread: ThreadPoolExecutor | None = None
        self._newest: Raw | None = None
        self._round = 0  # what belongs to an earlier one comes too late
        self._measured = 0.0

    def look(self, raw: Raw) -> None:
        """This is to be looked at, unless a newer one comes before its turn."""
        self._newest = raw
        if not self._tasks.running("look"):
            self._tasks.start("look", self._look())

    def drop(self) -> None:
        """What has come so far is not looked at any more."""
        self._newest = None
        self._round += 1

    async def image(self, raw: Raw) -> QImage:
        """At its full size; null where it could not be made."""
        return await self._done(raw.make)

    async def close(self) -> None:
        """End the thread, once it has let go; nothing is made after this."""
        if self._thread is not None:
            await self._done(_nothing)
            self._thread.shutdown(wait=False)

    async def _done(self, work: Callable[[], Done]) -> Done:
        self._thread = self._thread or ThreadPoolExecutor(1, "camera")
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def _look(self) -> None:
        while self._newest is not None:
            raw, self._newest, began = self._newest, None, time.monotonic()
            due = began - self._measured >= MEASURE_SECONDS
            self._measured = began if due else self._measured
            of = self._round
            made = await self._done(partial(_made, raw, measured=due))
            if made is not None and of == self._round:
                self._looked_at(*made)
            await asyncio.sleep(_REST * (time.monotonic() - began))


def _nothing() -> None:
    """What is waited for when everything before it is to be done."""


def _made(raw: Raw, measured: bool) -> tuple[Frame, float | None] | None:
    """Blocking: no larger than is looked at, and how sharp all of it is."""
    from app.photos.sharpness import sharpness_of_rows

    image = raw.make()
    if image.isNull():
        return None
    whole = Frame(image)
    return whole.reduced(), sharpness_of_rows(*whole.grey()) if measured else None
