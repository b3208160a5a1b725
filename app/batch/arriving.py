"""What comes into the folders that batches go on with becomes jobs of theirs, case by case."""

import asyncio
import logging
import os
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.batch.clock import Clock
from app.desk import Desk
from app.domain.many.batch import Batch
from app.errors import StoreUnwritable
from app.sources.arriving import Whole, complete, fingerprints, fresh, listing
from app.sources.looking import Looking
from app.sources.unwaited import ignored, unwaited
from app.sources.walking import FoundFile
from app.watched.files import Seen
from app.watched.watch import Look, Waiting, Watch

_LOOK = 2.0  # seconds
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Awaited:
    """count: files that came in and wait for more of their case. said: why the folder can't be
    looked into, in the system's words, "" where it can."""

    count: int = 0
    said: str = ""


class ArrivingFiles:
    """Of all batches that go on with a folder; only: of these, None for all. Lives on the runner's
    loop; grown is called when there are new jobs."""

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        grown: Callable[[], object],
        only: Collection[str] | None = None,
    ) -> None:
        self._desk, self._clock, self._grown, self._only = desk, clock, grown, only
        self._folders: dict[str, _Folder] = {}
        self._wake = asyncio.Event()

    @property
    def awaited(self) -> dict[str, Awaited]:
        """By the batch's id; from any thread."""
        return {name: folder.awaited for name, folder in dict(self._folders).items()}

    def wake(self) -> None:
        """Look at once which batches those are."""
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled. Raises StoreDamaged."""
        try:
            while True:
                self._wake.clear()
                try:
                    await self._look()
                except StoreUnwritable as error:  # it is tried again
                    _log.info("what came in could not be taken: %s", error)
                await self._clock.wait(self._wake, _LOOK)
        finally:
            await self._close(self._folders)

    async def _look(self) -> None:
        told = await self._desk.batches.awaiting()
        ours = {each.id: each for each in told if self._only is None or each.id in self._only}
        await self._close(self._folders.keys() - ours.keys())
        for batch_id, batch in ours.items():
            if batch_id not in self._folders:
                self._folders[batch_id] = await self._opened(batch)
            if await self._folders[batch_id].take():
                self._grown()

    async def _opened(self, batch: Batch) -> "_Folder":
        folder = _Folder(self._desk, self._clock, batch)
        await folder.begin(self._wake)
        return folder

    async def _close(self, batch_ids: Collection[str]) -> None:
        for batch_id in list(batch_ids):
            await self._folders.pop(batch_id).close()


class _Folder:
    """Of one batch, while it goes on."""

    def __init__(self, desk: Desk, clock: Clock, batch: Batch) -> None:
        self._desk, self._clock, self._batch = desk, clock, batch
        self._root = Path(batch.arriving.folder)
        self._looking = Looking(desk.files, desk.decoder)
        self._whole: dict[str, Whole] = {}  # by path
        self._there: frozenset[str] | None = None
        self.awaited = Awaited()

    async def begin(self, wake: asyncio.Event) -> None:
        """Watch it, but for what is taken already."""
        taken = await self._desk.batches.taken(self._batch.id)
        known = {self._way(each.path): Seen(each.size, each.changed) for each in taken}
        loop = asyncio.get_running_loop()

        def tell(look: Look) -> None:  # in the watching thread
            with suppress(RuntimeError):  # the loop has been closed
                loop.call_soon_threadsafe(self._hear, look, wake)

        self._watch = Watch(self._root, known, tell, listing)

    async def take(self) -> bool:
        """Make jobs of what is complete; whether there was something. Raises StoreError."""
        names = self._there or frozenset()
        there = [each for path, each in self._whole.items() if self._way(path) in names]
        if not there:
            return False
        arriving, paths = self._batch.arriving, [each.file.path for each in there]
        marks = await self._looking.look(paths, arriving.grouping.by)
        planned = complete(there, arriving, marks, self._clock.seconds())
        if not planned:
            return False
        ready = [path for case in planned for path in case.paths]
        arrived = await unwaited(lambda _: fingerprints(ready), ignored)
        told = tuple(arrived.values())
        known = await self._desk.batches.known(self._batch.id, told)
        cases = [new for case in planned if (new := fresh(case, arrived, known))]
        await self._desk.batches.grow(self._batch.id, cases, told)
        self._forget(arrived)
        return bool(cases)

    async def close(self) -> None:
        """Watch no more; a look that hangs is not waited for."""
        self._watch.close()
        await asyncio.to_thread(self._watch.wait, 1.0)

    def _hear(self, look: Look, wake: asyncio.Event) -> None:
        if look.said:
            self.awaited = Awaited(len(self._whole), look.said)
            return
        first, self._there = self._there is None, look.names
        now, today = self._clock.seconds(), self._clock.now().timestamp()
        for each in look.new:
            # What lay there before has had its time; what comes later may have been taken long ago.
            age = max(0.0, today - each.changed) if first else 0.0
            file = self._file(each)
            self._looking.forget([file.path])
            self._whole[file.path] = Whole(file, now - age)
        self.awaited = Awaited(len(self._whole))
        if look.new:
            wake.set()

    def _file(self, each: Waiting) -> FoundFile:
        folder = self._way(str(each.path.parent))
        return FoundFile(str(each.path), each.path.name, folder, str(self._root), each.changed)

    def _forget(self, paths: Collection[str]) -> None:
        """They are in jobs now."""
        self._looking.forget(paths)
        for path in paths:
            self._whole.pop(path, None)
        self.awaited = Awaited(len(self._whole), self.awaited.said)

    def _way(self, path: str) -> str:
        """From the folder, with slashes; "" for the folder itself."""
        way = os.path.relpath(path, self._root)
        return "" if way == os.curdir else way.replace(os.sep, "/")
