"""Photos on their way into the open case."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import aclosing
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.domain.filing import filed
from app.domain.photo import Photo
from app.domain.words import Arrival
from app.errors import AppError, PhotoRefused
from app.paths import samples
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import OpenCase
from ui.inspection.photo_removal import removed
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.desk import Desk
    from app.photos.intake import Incoming

Given: TypeAlias = Callable[[], Sequence[tuple[bytes, str]]]  # contents with names; in a thread

AT_ONCE = 3  # files being copied or decoded at the same time: the memory they take is bounded


class IntakeModel(QObject):
    """Takes photos in, in the order given; each refused one says why, the others go on."""

    intake_changed = Signal(int, int)  # taken in, of how many; (0, 0) when there are no more
    refused = Signal(list)  # list[PhotoRefused], at the end of one drop

    def __init__(self, open_case: CaseModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._drops = count(1)
        self._done = self._total = 0

    @property
    def busy(self) -> bool:
        """Photos are on their way in."""
        return self._done < self._total

    async def close(self) -> None:
        """Leave what is not in yet; nothing of it is acknowledged."""
        await self._tasks.close()

    def add_paths(self, paths: Sequence[Path], arrival: Arrival) -> None:
        """Files, the files of folders, the photos inside messages, archives and documents."""
        self._start(paths, tuple, arrival)

    def add_picture(self, data: bytes, name: str, arrival: Arrival) -> None:
        """A picture that is no file: from the clipboard or a browser."""
        self.add_contents(((data, name),), arrival)

    def add_packed(self, pack: Callable[[], bytes], name: str, arrival: Arrival) -> None:
        """The same where its bytes are made first, in a thread: of a large picture in seconds, in
        which another case may be opened."""
        self._start((), lambda: ((pack(), name),), arrival)

    def add_contents(self, files: Sequence[tuple[bytes, str]], arrival: Arrival) -> None:
        """Files that another program handed over by their content, each with its name."""
        self._start((), lambda: files, arrival)

    def add_one(
        self, opened: OpenCase, one: Incoming, answer: Callable[[AppError | None], object]
    ) -> None:
        """A photo for that case, whichever is open by then; answer hears what kept it out."""
        self._tasks.start(f"drop-{next(self._drops)}", self._take_one(opened, one, answer))

    def add_samples(self, names: Sequence[str] = ()) -> None:
        """Sample pictures that come with the program; without names the parcel's."""
        self._start(samples(names), tuple, Arrival.SAMPLE)

    def remove_photo(self, photo_id: str) -> None:
        """Take a photo nobody has analysed out of the case again."""
        photo = next((p for p in self._open_case.case.photos if p.id == photo_id), None)
        if photo is None:
            return
        self._open_case.change(*removed(self._open_case, photo))

    def _start(self, paths: Sequence[Path], given: Given, arrival: Arrival) -> None:
        opened = self._open_case.open
        self._tasks.start(f"drop-{next(self._drops)}", self._take(opened, paths, given, arrival))

    async def _take(
        self, opened: OpenCase, paths: Sequence[Path], given: Given, arrival: Arrival
    ) -> None:
        desk = await self._open_case.desk()
        if why := filed(opened.case):
            raise why
        from app.photos.intake import handed_over
        from app.photos.unfolding import unfolded

        incoming = await asyncio.to_thread(lambda: handed_over(paths, arrival, given()))
        refusals: list[PhotoRefused] = []
        async with aclosing(unfolded(incoming, desk.files, desk.decoder)) as batches:
            async for batch in batches:
                refusals += await self._take_batch(desk, opened, batch)
        if refusals:
            self.refused.emit(refusals)

    async def _take_batch(
        self, desk: Desk, opened: OpenCase, batch: Sequence[Incoming | PhotoRefused]
    ) -> list[PhotoRefused]:
        self._total += len(batch)
        self._tell()
        refusals = []
        gate, left = asyncio.Semaphore(AT_ONCE), len(batch)
        try:
            async with asyncio.TaskGroup() as group:
                arriving = [group.create_task(self._receive(desk, one, gate)) for one in batch]
                for task in arriving:
                    refusal = await self._keep(desk, opened, await task)
                    refusals += [refusal] if refusal else []
                    self._done, left = self._done + 1, left - 1
                    self._tell()
        except BaseExceptionGroup as group:
            raise next((e for e in group.exceptions if isinstance(e, AppError)), group) from None
        finally:
            if left:  # nobody waits for these any more
                self._done += left
                self._tell()
        return refusals

    async def _take_one(
        self, opened: OpenCase, one: Incoming, answer: Callable[[AppError | None], object]
    ) -> None:
        desk = await self._open_case.desk()
        self._total += 1
        self._tell()
        try:
            received = await self._receive(desk, one, asyncio.Semaphore())
            refusal = await self._keep(desk, opened, received)
        except AppError as error:
            answer(error)
            raise
        finally:
            self._done += 1
            self._tell()
        answer(refusal)

    async def _receive(
        self, desk: Desk, one: Incoming | PhotoRefused, gate: asyncio.Semaphore
    ) -> Photo | PhotoRefused:
        from app.photos.intake import receive

        if isinstance(one, PhotoRefused):
            return one
        async with gate:
            try:
                who = self._open_case.who()
                # Whoever sits at the camera takes the photo; of any other that is not known.
                taken_by = who.name if one.arrival is Arrival.CAMERA else ""
                return await receive(one, desk.files, desk.decoder, who, taken_by)
            except PhotoRefused as refusal:
                return refusal

    async def _keep(
        self, desk: Desk, opened: OpenCase, photo: Photo | PhotoRefused
    ) -> PhotoRefused | None:
        if isinstance(photo, PhotoRefused):
            return photo
        by = self._open_case.who()
        try:
            case_id = await self._open_case.kept(opened)
            case = await desk.store.add_photo(case_id, photo, by)
            # Before it is seen: what a person does next comes after it, also when undone.
            self._open_case.remember(
                opened,
                lambda store, case_id: store.add_photo(case_id, photo, by),
                lambda store, case_id: store.remove_photo(case_id, photo.id, by),
            )
            self._open_case.took(opened, case)
        except PhotoRefused as refusal:
            return refusal
        finally:
            await asyncio.to_thread(desk.files.settle, photo.sha256)
        return None

    def _tell(self) -> None:
        if self._done == self._total:
            self._done = self._total = 0
        self.intake_changed.emit(self._done, self._total)
