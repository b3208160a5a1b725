"""Looks into photos, through the decoding child, where names don't tell which belong together."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.domain.many.grouping import Group
from app.domain.read.labels import labels_on
from app.errors import PhotoRefused
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.photos.glimpse import glimpse_codes, glimpse_taken
from app.sources.grouping import Marks
from app.sources.unwaited import Tell, ignored

_AT_ONCE = 2  # as many as there are decoding children


class Looking:
    """Remembers what it saw, as long as it is there."""

    def __init__(self, files: PhotoFiles, decoder: Decoder) -> None:
        self._files, self._decoder = files, decoder
        self._labels: dict[str, tuple[str, ...]] = {}
        self._taken: dict[str, datetime | None] = {}

    async def look(self, paths: Iterable[str], by: Group, tell: Tell = ignored) -> dict[str, Marks]:
        """What that grouping wants to know of these; of what can't be read, nothing. tell: how many
        are done. Raises StoreUnwritable."""
        wanted = list(paths) if by in (Group.BARCODE, Group.TIME) else []
        waiting, done = iter(wanted), 0

        async def work() -> None:
            nonlocal done
            for path in waiting:
                await self._look(path, by)
                done += 1
                tell(done)

        async with asyncio.TaskGroup() as group:
            for _ in range(_AT_ONCE):
                group.create_task(work())
        return {path: Marks(self._labels.get(path, ()), self._taken.get(path)) for path in wanted}

    def forget(self, paths: Iterable[str]) -> None:
        """Other files may be called so from now on."""
        for path in paths:
            self._labels.pop(path, None)
            self._taken.pop(path, None)

    async def _look(self, path: str, by: Group) -> None:
        if path not in self._taken:
            self._taken[path] = await self._when(Path(path))
        if by is Group.BARCODE and path not in self._labels:
            self._labels[path] = ()
            with suppress(PhotoRefused):
                reading = await glimpse_codes(Path(path), self._files, self._decoder)
                self._labels[path] = labels_on(reading)

    async def _when(self, path: Path) -> datetime | None:
        with suppress(PhotoRefused, ValueError, OverflowError, OSError):
            taken = datetime.fromisoformat(await glimpse_taken(path, self._files, self._decoder))
            taken.timestamp()  # fails for the year 1: some cameras whose clock was never set
            return taken
        return None
