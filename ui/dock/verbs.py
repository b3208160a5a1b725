"""What is done with a parcel in hand: taken, decided, taken back, claimed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.case import Case, Decision
from app.domain.read.scan import Command
from app.domain.who import Who
from app.errors import NotInStore
from ui.dock.parcel import Parcel
from ui.dock.said import Said
from ui.loaded import loaded

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.desk import Desk
    from app.proving.stamping import Post
    from app.settings.settings import Settings


class Verbs:
    """Each does one thing in the store and puts what came of it into the parcel. Any may raise
    StoreError. claims: the folder for claim files; queue: the file that keeps
    which cases wait to be asked about; post: the way to the office's time-stamp server."""

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        who: Callable[[], Who],
        settings: Callable[[], Settings],
        claims: Path,
        queue: Path,
        post: Post | None = None,
    ) -> None:
        self._desk, self._who, self._settings = desk, who, settings
        self._claims, self._queue, self._post = claims, queue, post

    async def open_or_make(self, number: str) -> Case:
        """The case of that number."""
        await loaded("app.dock")
        from app.dock import open_or_make

        return await open_or_make(await self._desk(), number, self._who())

    def took(self, parcel: Parcel, case: Case) -> None:
        """As it was just stored with a photo, which can be taken back; what was read since is
        newer and has it too."""
        known = {photo.id for photo in parcel.case.photos}
        if case.changed_at >= parcel.case.changed_at:
            parcel.case = case
        parcel.done.extend(photo.id for photo in parcel.case.photos if photo.id not in known)

    async def waiting(self) -> list[Case]:
        """What was not asked about to its end when the program ended, and still is there."""
        from app.waiting import read

        desk, cases = await self._desk(), list[Case]()
        for case_id in await asyncio.to_thread(read, self._queue):
            with suppress(NotInStore):
                cases.append(await desk.store.case(case_id))
        return cases

    async def decide(self, parcel: Parcel, command: Command) -> Said:
        """What becomes of the parcel; what held before can be taken back."""
        from app.dock import decision

        by, settings, before = self._who(), self._settings(), parcel.case.decision
        licence = settings.licence if by.name == settings.adjuster else ""
        await self._keep(parcel, decision(parcel.case, command, by, licence))
        parcel.done.append(before)
        return Said.DECIDED if by.name else Said.NOBODY

    async def undo(self, parcel: Parcel) -> Said:
        """Take the last photo or decision back."""
        from app.dock import may_take_back, take_back

        if not parcel.done:
            return Said.NOTHING_TO_UNDO
        last = parcel.done[-1]
        if isinstance(last, Decision):
            await self._keep(parcel, last)
        elif parcel.asking or not may_take_back(parcel.case, last):
            return Said.PHOTO_SENT
        else:
            parcel.case = await take_back(await self._desk(), parcel.case, last, self._who())
        parcel.done.remove(last)
        return Said.UNDONE

    async def load_papers(self) -> None:
        """What claims are written by: it takes long to load, and no scan is to wait for it."""
        for name in ("app.issuing.dock_papers", "app.report.pdf"):
            await loaded(name)

    async def claim(self, parcel: Parcel) -> bool:
        """Write the claim file, where one is due: the parcel was refused or taken with an
        exception, nothing more comes of it, and there is none since. Raises ReportNotWritten."""
        from app.dock import claim_is_due

        if parcel.busy or not claim_is_due(parcel.case):
            return False
        await self.load_papers()
        from app.issuing.dock_papers import file_claim

        desk = await self._desk()
        who, settings = self._who(), self._settings()
        await file_claim(desk, parcel.case, self._claims, settings, who, self._post)
        parcel.case = await desk.store.case(parcel.case.id)
        return True

    async def _keep(self, parcel: Parcel, made: Decision) -> None:
        desk = await self._desk()
        parcel.case = await desk.store.decide(parcel.case.id, made, self._who())
