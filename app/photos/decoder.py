"""Foreign files are decoded here and nowhere else: by a few children that can be lost."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

from app.domain.region import Region
from app.errors import PhotoRefused, Refusal
from app.photos.child import request
from app.photos.child_process import ChildLost, ChildProcess
from app.photos.limits import ChildLimits
from app.photos.prepared import Cropped, Prepared, unpack, unpack_cropped

Made = TypeVar("Made")


class Decoder:
    """Decodes several files at once, each within its limits and without harm to the others.

    Any number of asyncio loops may call it. Nothing is started before warm() or prepare().
    """

    def __init__(self, children: int = 2, limits: ChildLimits | None = None) -> None:
        self._children = tuple(ChildProcess(limits or ChildLimits()) for _ in range(children))
        self._idle: SimpleQueue[ChildProcess] = SimpleQueue()
        for child in self._children:
            self._idle.put(child)
        self._threads = ThreadPoolExecutor(children, thread_name_prefix="photo decoder")

    @property
    def pids(self) -> tuple[int, ...]:
        """Process ids of the children there are."""
        return tuple(child.pid for child in self._children if child.pid is not None)

    async def warm(self) -> None:
        """Start all children, so that the first photo need not wait for one."""
        starts = [self._threads.submit(self._start_one) for _ in self._children]
        await asyncio.gather(*map(asyncio.wrap_future, starts))

    async def prepare(self, path: Path, name: str) -> Prepared:
        """All that is made of the file at path, which is shown as name. Raises PhotoRefused."""
        return await self._asked(request(path), name, unpack)

    async def crop(self, path: Path, region: Region, name: str) -> Cropped:
        """A region of the upright original at path, at full resolution. Raises PhotoRefused."""
        return await self._asked(request(path, region), name, unpack_cropped)

    async def _asked(self, wanted: str, name: str, read: Callable[[bytes, str], Made]) -> Made:
        return await asyncio.wrap_future(self._threads.submit(self._ask, wanted, name, read))

    def close(self) -> None:
        """End all children and threads at once; photos in work are refused. May be repeated."""
        for child in self._children:
            child.close()
        self._threads.shutdown(cancel_futures=True)
        for child in self._children:
            child.end()

    def _start_one(self) -> None:
        child = self._idle.get()
        try:
            child.start()
        except ChildLost:
            pass  # prepare() tries again and says so
        finally:
            self._idle.put(child)

    def _ask(self, wanted: str, name: str, read: Callable[[bytes, str], Made]) -> Made:
        child = self._idle.get()
        try:
            return read(child.ask(wanted), name)
        except ChildLost as lost:
            raise PhotoRefused(name, lost.refusal) from lost
        except PhotoRefused as no:
            if no.refusal is Refusal.DECODER_DIED:
                child.end()  # it answered in no form we know: something else speaks for it
            raise
        finally:
            self._idle.put(child)
