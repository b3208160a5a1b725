"""Foreign files are decoded here and nowhere else: by a few children that can be lost."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from app.domain.inside import Holder
from app.domain.place.region import Region
from app.domain.place.tile_set import TileSet
from app.domain.reading import TextLine
from app.errors import PhotoRefused, Refusal
from app.photos.child import (
    emblem_request,
    faces_request,
    inside_request,
    page_request,
    read_request,
    request,
    sheet_request,
    taken_request,
    writing_request,
)
from app.photos.child_process import ChildLost, ChildProcess
from app.photos.crossing import Read
from app.photos.cut import Cut
from app.photos.inside.form import unpack_batch
from app.photos.inside.opening import Batch
from app.photos.limits import ChildLimits
from app.photos.page_drawn import PageDrawn, unpack_page
from app.photos.prepared import Prepared, unpack, unpack_pictures, unpack_tiles
from app.photos.reading_form import ReadPhoto, unpack_faces, unpack_lines, unpack_reading
from app.photos.sheet_form import Sheet, unpack_sheet
from app.photos.taken_form import unpack_taken


class Decoder:
    """Decodes several files at once, each within its limits and without harm to the others.

    Any number of asyncio loops may call it. Nothing is started before warm() or the first file.
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
        return await self._asked(request(path), name, lambda answer: unpack(answer, name))

    async def cut(self, path: Path, name: str, cuts: Sequence[Cut]) -> list[bytes]:
        """These pictures of the file, as JPEGs. Raises PhotoRefused."""
        return await self._asked(
            request(path, cuts), name, lambda answer: unpack_pictures(answer, name, len(cuts))
        )

    async def take_out(self, path: Path, name: str, holder: Holder, start: int) -> Batch:
        """Photos the file holds, from its item start on. Raises PhotoRefused."""
        return await self._asked(
            inside_request(path, holder, start),
            name,
            lambda answer: unpack_batch(answer, name, start),
        )

    async def page(self, path: Path, place: int, width: int) -> PageDrawn:
        """A page of a PDF, by its place from 0, so many pixels across. Raises PhotoRefused."""
        return await self._asked(
            page_request(path, place, width),
            path.name,
            lambda answer: unpack_page(answer, path.name),
        )

    async def emblem(self, path: Path, name: str) -> bytes:
        """A logo or signature of the file, as a JPEG over white. Raises PhotoRefused."""
        pictures = await self._asked(
            emblem_request(path), name, lambda answer: unpack_pictures(answer, name, 1)
        )
        return pictures[0]

    async def tiles(
        self, path: Path, name: str, size: tuple[int, int], wanted: TileSet
    ) -> list[tuple[int, int, memoryview]]:
        """What is looked at of the file: for each tile its width, height and pixels (RGB in sRGB,
        upright, row by row). size: of the upright photo. Raises PhotoRefused."""
        sizes = wanted.sizes(size)
        return await self._asked(
            request(path, wanted=wanted), name, lambda answer: unpack_tiles(answer, name, sizes)
        )

    async def read(self, path: Path, name: str) -> ReadPhoto:
        """What stands in the file. Raises PhotoRefused."""
        return await self._asked(
            read_request(path), name, lambda answer: unpack_reading(answer, name)
        )

    async def read_writing(self, path: Path, name: str) -> tuple[TextLine, ...]:
        """The writing in the file. Raises PhotoRefused, also where the part is not there."""
        return await self._asked(
            writing_request(path), name, lambda answer: unpack_lines(answer, name)
        )

    async def find_faces(self, path: Path, name: str) -> tuple[Region, ...]:
        """Where faces are in the file. Raises PhotoRefused, also where the part is not there."""
        return await self._asked(
            faces_request(path), name, lambda answer: unpack_faces(answer, name)
        )

    async def taken(self, path: Path, name: str) -> str:
        """When the photo was taken: local time as ISO 8601, "" where the camera wrote none. Raises
        PhotoRefused."""
        return await self._asked(
            taken_request(path), name, lambda answer: unpack_taken(answer, name)
        )

    async def sheet(self, path: Path, name: str, place: int) -> Sheet:
        """A sheet of a workbook, by its place from 0. Raises PhotoRefused."""
        return await self._asked(
            sheet_request(path, place), name, lambda answer: unpack_sheet(answer, name)
        )

    async def rest(self) -> None:
        """End children that have nothing to do; the next file starts one again."""
        rests = [self._threads.submit(self._end_one) for _ in self._children]
        await asyncio.gather(*map(asyncio.wrap_future, rests))

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

    def _end_one(self) -> None:
        child = self._idle.get()
        child.end()
        self._idle.put(child)

    async def _asked(self, asked: bytes, name: str, understood: Callable[[bytes], Read]) -> Read:
        return await asyncio.wrap_future(self._threads.submit(self._ask, asked, name, understood))

    def _ask(self, asked: bytes, name: str, understood: Callable[[bytes], Read]) -> Read:
        child = self._idle.get()
        try:
            return understood(child.ask(asked))
        except ChildLost as lost:
            raise PhotoRefused(name, lost.refusal) from lost
        except PhotoRefused as no:
            if no.refusal is Refusal.DECODER_DIED:
                child.end()  # it answered in no form we know: something else speaks for it
            raise
        finally:
            self._idle.put(child)
