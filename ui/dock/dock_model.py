"""The dock's loop: what is scanned, done with the parcel in hand, and with those left behind.

Longer than other files, as scans, photos and answers meet here, in one order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.case import Case
from app.domain.read.scan import Badge, Command, ParcelScan, scan_of
from app.errors import AppError
from ui.dock.asking_model import AskingModel
from ui.dock.parcel import Parcel
from ui.dock.said import Said
from ui.dock.verbs import Verbs
from ui.tasks import Tasks

QUIET_MS = 2000  # after the last photo, before a parcel with fewer than usual is asked about


class DockModel(QObject):
    """The parcel in hand, and those of which something is to come; what is asked for is done in
    order. work_as(name): whose badge was scanned; photos(): so many are asked about at once."""

    changed = Signal(object)  # Parcel
    current_changed = Signal(object)  # Parcel | None
    answered = Signal(object)  # Parcel: its answer is whole, or there is none
    said = Signal(object)  # Said: what became of a scan or a command
    photo_wanted = Signal()
    noted = Signal(object)  # Parcel: its exception is to go on the delivery note
    failed = Signal(object)  # AppError

    def __init__(
        self,
        verbs: Verbs,
        asking: AskingModel,
        work_as: Callable[[str], None],
        photos: Callable[[], int],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self.verbs, self._asking = verbs, asking
        self._work_as, self._photos = work_as, photos
        self.current: Parcel | None = None
        self.parcels: dict[str, Parcel] = {}
        self._tasks = Tasks(self.failed.emit, crashed)
        self._count, self._turn = count(1), asyncio.Lock()
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._ask_current)
        asking.changed.connect(self.changed)
        asking.answered.connect(self._answered)
        asking.failed.connect(self.failed)

    @property
    def to_look_at(self) -> list[Parcel]:
        """Those somebody should look at, in the order they were scanned; the one in hand is not
        among them."""
        return [p for p in self.parcels.values() if p.needs_look and p is not self.current]

    async def close(self) -> None:
        """What was asked for last is done or not at all."""
        self._quiet.stop()
        await self._tasks.close()

    def scan(self, typed: str) -> None:
        """What a scanner typed."""
        match scan_of(typed):
            case ParcelScan() as scan:
                self._do(self._take, scan)
            case Badge(name):
                self._work_as(name)
                self.said.emit(Said.WORKER)
            case Command() as command:
                self.command(command)
            case None:
                self.said.emit(Said.UNKNOWN_CODE)

    def command(self, command: Command) -> None:
        """One of the sheet's commands, about the parcel in hand."""
        match command:
            case Command.PHOTO:
                self.photo_wanted.emit()
            case Command.NEXT:
                self._do(self._hold, None)
            case Command.UNDO:
                self._do(self._undo)
            case _:
                self._do(self._decide, command)

    def resume(self) -> None:
        """Ask about what waited when the program ended."""
        self._do(self._resume)

    def bring_back(self, place: int) -> None:
        """The parcel of that place, from 1, among those to look at."""
        for parcel in self.to_look_at[place - 1 : place]:
            self._do(self._hold, parcel)

    def photo_begins(self, parcel: Parcel) -> Parcel:
        """A photo of it is on its way in, also of one that was put by; the parcel as it is now."""
        parcel = self.parcels.setdefault(parcel.case.id, parcel)
        parcel.arriving += 1
        self._quiet.stop()
        self.changed.emit(parcel)
        return parcel

    def photo_came(self, parcel: Parcel, error: AppError | None, case: Case) -> None:
        """It is in the case as that now is; or it was kept out, and why."""
        if error is not None:
            self.failed.emit(error)
        self._do(self._take_photo, parcel, case)

    def _look_whether_to_ask(self, parcel: Parcel) -> None:
        waiting = sum(len(inspection.photos) for inspection in parcel.due)
        if waiting >= self._photos() or parcel is not self.current:
            self._asking.ask(parcel)
        elif waiting:
            self._quiet.start()

    def _ask_current(self) -> None:
        if self.current is not None and not self.current.arriving:
            self._asking.ask(self.current)

    def _do(self, verb: Callable[..., Awaitable[None]], *given: Any) -> None:
        self._tasks.start(f"dock {next(self._count)}", self._in_turn(verb, given))

    async def _in_turn(self, verb: Callable[..., Awaitable[None]], given: tuple[Any, ...]) -> None:
        async with self._turn:
            await verb(*given)

    async def _take(self, scan: ParcelScan) -> None:
        case = await self.verbs.open_or_make(scan.text)
        parcel = self.parcels.setdefault(case.id, Parcel(case))
        parcel.number = scan.number
        if not parcel.busy:
            parcel.case = case
        await self._hold(parcel)
        # While the first photo is on its way and a model is asked, there is time for it.
        self._tasks.start("papers", self.verbs.load_papers())
        if not parcel.busy:
            self._look_whether_to_ask(parcel)

    async def _resume(self) -> None:
        for case in await self.verbs.waiting():
            self._asking.ask(self.parcels.setdefault(case.id, Parcel(case)))

    async def _take_photo(self, parcel: Parcel, case: Case) -> None:
        self.verbs.took(parcel, case)
        parcel.arriving -= 1
        if not parcel.arriving:
            self._look_whether_to_ask(parcel)
        if not parcel.asking:  # else it is told as soon as the question is on its way
            self.changed.emit(parcel)

    async def _hold(self, parcel: Parcel | None) -> None:
        if parcel is self.current:
            return
        left, self.current = self.current, parcel
        self._quiet.stop()
        self.current_changed.emit(parcel)
        if left is not None:
            if not left.arriving:
                self._asking.ask(left)
            self._put_by(left)

    def _answered(self, parcel: Parcel) -> None:
        self.answered.emit(parcel)
        if parcel is not self.current:
            self._put_by(parcel)

    def _put_by(self, parcel: Parcel) -> None:
        """Its claim is filed, for which the next scan does not wait; where nothing more is to come
        of it, it is forgotten until it is scanned again."""
        self._tasks.start(f"claim {parcel.case.id}", self._file_claim(parcel))
        if not (parcel.busy or parcel.needs_look):
            self.parcels.pop(parcel.case.id, None)

    async def _file_claim(self, parcel: Parcel) -> None:
        if await self.verbs.claim(parcel):
            self.changed.emit(parcel)
            self.said.emit(Said.CLAIM_FILED)

    async def _decide(self, command: Command) -> None:
        if (parcel := self.current) is None:
            self.said.emit(Said.NO_PARCEL)
            return
        said = await self.verbs.decide(parcel, command)
        self.changed.emit(parcel)
        self.said.emit(said)
        if command is Command.NOTE:
            self.noted.emit(parcel)

    async def _undo(self) -> None:
        parcel, said = self.current, Said.NOTHING_TO_UNDO
        if parcel is not None:
            self._quiet.stop()
            said = await self.verbs.undo(parcel)
            self.changed.emit(parcel)
            self._look_whether_to_ask(parcel)
        self.said.emit(said)
