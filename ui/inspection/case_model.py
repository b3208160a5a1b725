"""The open case: what is selected in it, and every change of it, saved in order and undoable.

Longer than other files, as every change of the open case goes through it, in one order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.conversation import Turn
from app.domain.run import Run
from app.domain.template import Template
from app.domain.who import Who
from app.domain.words import Kind
from app.errors import AppError, NotInStore, PhotoOnRecord, PhotoRefused
from ui.inspection.changes import Changes
from ui.inspection.left_cases import LeftCases
from ui.inspection.open_case import Change, OpenCase, Undoable, blank
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.desk import Desk

# A change that is refused so will be, however often it is tried: a photo's, mostly.
_FOR_GOOD = (NotInStore, PhotoOnRecord, PhotoRefused)


class CaseModel(QObject):
    """Holds the open case. A change is saved first, then told; changes never overtake."""

    case_changed = Signal(object)  # Case
    leaving = Signal()  # another case comes onto the table; the one before is still open
    saved = Signal(object)  # datetime, UTC
    failed = Signal(object)  # AppError
    left_failed = Signal(object, object)  # AppError, the Case it is of, which was left meanwhile
    selected_changed = Signal(str)  # finding id, "" for none
    hovered_changed = Signal(str)

    def __init__(
        self,
        who: Callable[[], Who],
        crashed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.who = who
        self.open = blank(Kind.VEHICLE)
        # By which template, of which kind, a new case is asked: the last one a person chose.
        self.usual = (Kind.VEHICLE.value, Kind.VEHICLE)
        self.selected = ""
        self.crashed = crashed
        self._tasks = Tasks(self.failed.emit, crashed)
        self._desk: Desk | None = None
        self._attached = asyncio.Event()
        self._keeping = asyncio.Lock()
        self._running: dict[str, OpenCase] = {}
        self._left = LeftCases()
        self._changes = Changes(self._make, self._tasks)

    @property
    def case(self) -> Case:
        """The case as it is shown."""
        return self.open.shown

    def attach(self, desk: Desk) -> None:
        """The store is open: what was asked for meanwhile goes on."""
        self._desk = desk
        self._attached.set()

    async def desk(self) -> Desk:
        """The opened data folder; waits while it is being opened."""
        await self._attached.wait()
        if self._desk is None:
            raise RuntimeError("attached without a desk")
        return self._desk

    async def settled(self) -> None:
        """Wait until every change asked for so far is made; only once the desk is open."""
        await self._changes.settled()

    async def close(self) -> None:
        """Finish what is being saved, then end."""
        if self._attached.is_set():
            await self._changes.settled()
        await self._tasks.close()

    def new_case(self) -> None:
        """An empty case asked by the usual template; stored when something is put into it."""
        self._tasks.cancel("open")
        self.take_off()

    def take_off(self) -> None:
        """The open case is gone: an empty one, until one comes that may have been asked for."""
        template, kind = self.usual
        self._put_on_table(blank(kind, template))

    def open_case(self, case_id: str) -> None:
        """Open a stored case."""
        self._tasks.start("open", self._open(case_id))

    async def _open(self, case_id: str) -> None:
        desk = await self.desk()
        await self.settled()  # a change of it may be on its way yet
        case = await desk.store.case(case_id)
        if case.id != self.open.case.id:
            self._put_on_table(self._running.get(case_id) or self._left.come_back_to(case))

    def look_again(self) -> None:
        """A batch may have had the open case answered."""
        if self.open.case.id and not self.open.waits:
            self._tasks.start("look", self._look_again(self.open))

    async def _look_again(self, opened: OpenCase) -> None:
        desk = await self.desk()
        await self.settled()  # what is read before a change would be told after it
        with suppress(NotInStore):  # erased meanwhile
            case = await desk.store.case(opened.case.id)
            if case != opened.case and not opened.waits:
                self.learned(opened, case)

    async def forget_changes(self) -> None:
        """Words were erased from cases: nothing that is shown has them, no undo brings them back,
        neither here nor in a case that was left."""
        self.open.forget_changes()
        self._left.forget_changes()
        if self.open.case.id:
            await self._look_again(self.open)

    def _put_on_table(self, opened: OpenCase) -> None:
        self.leaving.emit()
        self._left.put(self.open)
        self.open = opened
        self.select("")
        self.hover("")
        self._tell(opened)

    def put_back(self, opened: OpenCase) -> None:
        """A case that lay on the table before, with all that can be undone in it; none that was
        asked for before takes its place."""
        self._tasks.cancel("open")
        self._put_on_table(opened)
        self.look_again()  # it may have been changed, or deleted, since

    def select(self, finding_id: str) -> None:
        """Bring a finding forward everywhere."""
        self.selected = finding_id
        self.selected_changed.emit(finding_id)

    def hover(self, finding_id: str) -> None:
        """Light a finding up everywhere."""
        self.hovered_changed.emit(finding_id)

    def take_runs(self, opened: OpenCase, runs: Sequence[Run]) -> None:
        """More of the answers has come in."""
        opened.live.update((run.inspection_id, run) for run in runs)
        self._running[opened.case.id] = opened
        self._tell(opened)

    async def settle_runs(self, opened: OpenCase, inspection_ids: Collection[str]) -> None:
        """Answers to these have ended and are stored: show what is stored."""

        def forget() -> None:
            for each in inspection_ids:
                opened.live.pop(each, None)

        await self._settle(opened, forget)

    def take_turns(self, opened: OpenCase, turns: Sequence[Turn]) -> None:
        """More of the replies has come in."""
        opened.turns.update((turn.id, turn) for turn in turns)
        self._running[opened.case.id] = opened
        self._tell(opened)

    async def settle_turns(self, opened: OpenCase) -> None:
        """What was asked on has ended and is stored: show what is stored."""
        await self._settle(opened, opened.turns.clear)

    async def _settle(self, opened: OpenCase, forget: Callable[[], object]) -> None:
        desk = await self.desk()
        case = await desk.store.answered(opened.case.id)
        forget()
        if not opened.waits:
            self._running.pop(opened.case.id, None)
        self.took(opened, case)

    def took(self, opened: OpenCase, case: Case) -> None:
        """The case as it was just stored; it is shown also where it was left and opened anew."""
        opened.case = case
        self.saved.emit(datetime.now(UTC))
        if self.open.case.id == case.id:
            self.open.case = case
            self._tell(self.open)

    def learned(self, opened: OpenCase, case: Case) -> None:
        """The same where nobody changed anything: the program found something out by itself."""
        opened.case = case
        self._tell(opened)

    async def kept(self, opened: OpenCase) -> str:
        """The case's id; a case nobody had put anything into is stored now."""
        async with self._keeping:  # two photos at once make one case
            if not opened.case.id:
                desk = await self.desk()
                case, who = opened.case, self.who()
                made = await desk.store.new_case(case.kind, who, template=case.template)
                self.took(opened, made)
        return opened.case.id

    def begin_with(self, offered: Sequence[Template]) -> None:
        """New cases are asked by the usual template, or by the first that is offered."""
        usual = (template for template in offered if template.id == self.usual[0])
        for template in [*usual, *offered][:1]:
            self.usual = (template.id, template.kind)
            if not self.open.case.id:
                self.choose(*self.usual)

    def choose(self, template: str, kind: Kind) -> None:
        """By what an empty case is asked, before there is anything to keep."""
        self.open.case = replace(self.open.case, template=template, kind=kind)
        self._tell(self.open)

    def change(self, do: Change, undo: Change, *, opened: OpenCase | None = None) -> None:
        """Make a change of the open case, or of that one, after those before it."""
        of = opened or self.open
        self.remember(of, do, undo)
        self._changes.put(of, do)

    def fail(self, opened: OpenCase, error: AppError) -> None:
        """Something that was done with that case failed."""
        if opened is self.open or not opened.case.id:
            self.failed.emit(error)
        else:
            self.left_failed.emit(error, opened.case)

    def remember(self, opened: OpenCase, do: Change, undo: Change) -> None:
        """A change that was made already can be undone too."""
        opened.done.append((do, undo))
        opened.undone.clear()

    def undo(self) -> None:
        """Take the last change back."""
        self._move(self.open.done, self.open.undone, 1)

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._move(self.open.undone, self.open.done, 0)

    def _move(self, held: list[Undoable], to: list[Undoable], way: int) -> None:
        if held:
            to.append(held.pop())
            self._changes.put(self.open, to[-1][way])

    async def _make(self, opened: OpenCase, change: Change) -> None:
        desk = await self.desk()
        try:
            self.took(opened, await change(desk.store, await self.kept(opened)))
        except AppError as error:
            opened.not_made(change, never=isinstance(error, _FOR_GOOD))
            self.fail(opened, error)
            self._tell(opened)
        except Exception as error:  # a bug in one change must not stop the next
            opened.not_made(change)
            self.crashed(error)

    def _tell(self, opened: OpenCase) -> None:
        if opened is self.open:
            self.case_changed.emit(opened.shown)
