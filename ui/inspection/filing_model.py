"""What is done with whole cases: the open one, or many that were chosen in the list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.filing import Act, Filed
from app.errors import AppError
from ui.inspection.case_model import CaseModel
from ui.inspection.filing_told import Told
from ui.tasks import Job, Tasks

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.domain.case import Case
    from app.store.store import Store

    # Does it with some of the cases, in one turn of the store.
    Do = Callable[[Store, Sequence[str]], Awaitable[Filed]]

_AT_ONCE = 50  # cases in a turn, about a tenth of a second: whoever else asks is answered between


class FilingModel(QObject):
    """Changes of the open case are undone like any other; of many, and deleting, by undo()."""

    filed = Signal(object)  # Told
    progress = Signal(int, int)  # cases of many that are done, of so many; 0 of 0 at the end
    names_changed = Signal()

    def __init__(self, open_case: CaseModel) -> None:
        super().__init__()
        self._open_case = open_case
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._asked = 0  # the number of what was asked for last
        self._stopped = 0  # up to which number nothing further is done
        self._last: Told | None = None
        self.running = 0  # things done with many cases that are under way
        self.names: tuple[str, ...] = ()

    async def close(self) -> None:
        """The turn that is under way is done, and what comes of it; no further one."""
        self.stop()
        if self.running:
            for number in range(self._asked):
                await self._tasks.ended(f"filing-{number + 1}")
        await self._tasks.close()

    def stop(self) -> None:
        """Leave the rest of many cases as they are; what is done can be undone."""
        self._stopped = self._asked

    def act(self, act: Act) -> None:
        """Do it with the open case."""
        case_id = self._open_case.case.id
        if not case_id:
            return  # nothing is kept of it yet
        if act is Act.DELETE:
            self.act_on((case_id,), act)
        else:
            self._open_case.change(self._alone(act), self._alone(act.undo))

    def assign(self, name: str) -> None:
        """Give the open case to the person of that name, "" to nobody."""
        before = self._open_case.case.assignee
        if name.strip() != before:
            self._open_case.change(self._given(name), self._given(before))
            self.load_names()

    def act_on(self, case_ids: Sequence[str], act: Act) -> None:
        """Do it with all of these; filed tells what came of it, and undo() takes it back."""
        self._start(partial(self._act, tuple(case_ids), act, False))

    def assign_to(self, case_ids: Sequence[str], name: str) -> None:
        """Give all of these to the person of that name."""
        self._start(partial(self._assign, dict.fromkeys(case_ids, name), name, False))

    def undo(self) -> None:
        """Take back what was done last with cases, where it was done; what is left of that where
        it was stopped before."""
        last, self._last = self._last, None
        if last is None:
            return
        if last.act is None:
            self._start(partial(self._assign, last.filed.before, "", True))
        else:
            self._start(partial(self._act, last.filed.done, last.act.undo, True))

    def put_back(self) -> None:
        """The open case, if it was deleted; else what was deleted last, which left the table."""
        if self._open_case.case.deleted_at is not None:
            self.act(Act.RESTORE)
        elif self._last is not None and self._last.act is Act.DELETE:
            self.undo()

    def load_names(self) -> None:
        """Read anew to whom cases are given."""
        self._tasks.start("names", self._load_names())

    async def _load_names(self) -> None:
        desk = await self._open_case.desk()
        await self._open_case.settled()
        self.names = await desk.store.assignees()
        self.names_changed.emit()

    def _start(self, job: Callable[[int], Job]) -> None:
        self._asked += 1
        self._tasks.start(f"filing-{self._asked}", job(self._asked))

    async def _act(self, case_ids: tuple[str, ...], act: Act, undoes: bool, asked: int) -> None:
        async def do(store: Store, some: Sequence[str]) -> Filed:
            return await store.act(some, act, self._open_case.who())

        await self._done(case_ids, do, Told(act, Filed(), undoes=undoes), asked)
        if undoes and act is Act.RESTORE and len(case_ids) == 1:
            self._open_case.open_case(case_ids[0])

    async def _assign(self, names: Mapping[str, str], name: str, undoes: bool, asked: int) -> None:
        async def do(store: Store, some: Sequence[str]) -> Filed:
            given = {case_id: names[case_id] for case_id in some}
            return await store.assign(given, self._open_case.who())

        given = Filed(before=names)
        await self._done(tuple(names), do, Told(None, given, name, undoes=undoes), asked)
        await self._load_names()

    async def _done(self, case_ids: tuple[str, ...], do: Do, told: Told, asked: int) -> None:
        """After all that was typed before; told: without what comes of it, before: to whom they
        are given; asked: its number. What was done before it failed stays, and is told as well."""
        desk = await self._open_case.desk()
        await self._open_case.settled()
        filed, rest, error = await self._in_turns(desk.store, case_ids, do, asked)
        if error is None or filed != Filed():
            await self._tell(desk.store, filed, told, rest)
        if error is not None:
            raise error

    async def _in_turns(
        self, store: Store, case_ids: tuple[str, ...], do: Do, asked: int
    ) -> tuple[Filed, tuple[str, ...], AppError | None]:
        """What came of it, until it was stopped or failed, and what is left then."""
        filed, many, at = Filed(), len(case_ids) > _AT_ONCE, 0
        tell = self.progress.emit if many else lambda *_: None
        self.running += many
        try:
            for at in range(0, len(case_ids), _AT_ONCE):
                if asked <= self._stopped:
                    return filed, case_ids[at:], None
                tell(at, len(case_ids))
                filed += await do(store, case_ids[at : at + _AT_ONCE])
        except AppError as error:
            return filed, case_ids[at:], error
        finally:
            self.running -= many
            tell(0, 0)
        return filed, (), None

    async def _tell(self, store: Store, filed: Filed, told: Told, rest: tuple[str, ...]) -> None:
        opened = self._open_case.open
        number = opened.case.number if filed.done == (opened.case.id,) else ""
        again = told.again(rest) if rest else None
        left = len(rest) if told.undoes else 0
        told = replace(told, filed=filed, number=number, rest=left)
        self._last = again if told.undoes else told
        if opened.case.id in filed.done:
            if told.act is Act.DELETE:
                self._open_case.take_off()
            else:
                self._open_case.learned(opened, await store.case(opened.case.id))
        self.filed.emit(told)

    def _alone(self, act: Act) -> Callable[[Store, str], Awaitable[Case]]:
        by = self._open_case.who()

        async def do(store: Store, case_id: str) -> Case:
            return await _case(store, case_id, await store.act((case_id,), act, by))

        return do

    def _given(self, name: str) -> Callable[[Store, str], Awaitable[Case]]:
        by = self._open_case.who()

        async def do(store: Store, case_id: str) -> Case:
            return await _case(store, case_id, await store.assign({case_id: name}, by))

        return do


async def _case(store: Store, case_id: str, filed: Filed) -> Case:
    """The case afterwards. Raises what kept it from being done."""
    for left in filed.left:
        raise left.why
    return await store.case(case_id)
