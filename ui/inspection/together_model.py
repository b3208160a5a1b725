"""Accepting all undisputed cases together: a sample to look at first, one after the other, undone
as one."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from app.domain.many.acceptance import Signed, drawn
from app.errors import CaseNotFree, NotInStore
from ui.inspection.case_model import CaseModel
from ui.inspection.going_model import GoingModel
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.settings.settings import Settings

_SHOWN = 8  # cases of the sample


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of many cases. accepted: so many; drawn: so many more a person judges after
    all; left: so many something speaks against by now. undone: it was taken back."""

    act: str
    accepted: int = 0
    drawn: int = 0
    left: int = 0
    undone: bool = False


class TogetherModel(QObject):
    """Each case is one transaction, so that it can be stopped between two; which are drawn is
    settled before the first."""

    offered = Signal(int, object)  # how many, and a few of them (tuple of Case)
    progress = Signal(int, int)  # done, of so many
    ended = Signal(object)  # Taken

    def __init__(
        self, open_case: CaseModel, going: GoingModel, settings: Callable[[], Settings]
    ) -> None:
        super().__init__()
        self._open_case, self._going, self._settings = open_case, going, settings
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._chance = random.SystemRandom()
        self._stopped, self._last = False, ""
        going.act_back.connect(self._take_back)

    async def close(self) -> None:
        """Accept no more; what was accepted stays."""
        await self._tasks.close()

    def look(self) -> None:
        """Tell how many there are, with other cases of them each time."""
        self._tasks.start("look", self._look())

    def accept(self) -> None:
        """Accept them all."""
        self._stopped = False
        self._tasks.start("accept", self._accept(self._going.left))

    def stop(self) -> None:
        """Accept no further one; those that are accepted stay so."""
        self._stopped = True

    def undo(self) -> None:
        """Take back what was accepted last, all of it."""
        if self._last:
            self._take_back(self._last)

    def _take_back(self, act: str) -> None:
        self._tasks.start("accept", self._undo(act))
        if act == self._last:
            self._last = ""

    async def _look(self) -> None:
        store = (await self._open_case.desk()).store
        ids = self._going.left
        shown = self._chance.sample(ids, min(_SHOWN, len(ids)))
        self.offered.emit(len(ids), tuple([await store.case(each) for each in shown]))

    async def _accept(self, ids: Sequence[str]) -> None:
        store = (await self._open_case.desk()).store.reviewing
        await self._open_case.settled()
        settings, by, act = self._settings(), self._open_case.who(), uuid4().hex
        lots = drawn(ids, act, settings.sample_percent)
        signed = Signed(by, datetime.now(UTC), settings.adjuster.strip(), settings.licence, act)
        told, accepted, offered = Taken(act), list[str](), list[str]()
        for place, case_id in enumerate(ids):
            if self._stopped:
                break
            self.progress.emit(place, len(ids))
            offered.append(case_id)
            try:
                now = replace(signed, at=datetime.now(UTC))
                bounds = self._going.bounds
                await store.accept_together(case_id, now, bounds, case_id in lots)
            except (CaseNotFree, NotInStore):
                told = replace(told, left=told.left + 1)
                continue
            if case_id in lots:
                told = replace(told, drawn=told.drawn + 1)
            else:
                accepted.append(case_id)
        self._last = act
        self._going.took(act, offered, accepted)
        await self._end(replace(told, accepted=len(accepted)), accepted)

    async def _undo(self, act: str) -> None:
        store = (await self._open_case.desk()).store.reviewing
        await self._open_case.settled()
        ids, by, left = await store.acted(act), self._open_case.who(), 0
        for place, case_id in enumerate(ids):
            self.progress.emit(place, len(ids))
            try:
                await store.take_back(case_id, act, by)
            except CaseNotFree:
                left += 1
        self._going.took_back(act, ids)
        await self._end(Taken(act, len(ids) - left, left=left, undone=True), ids)

    async def _end(self, told: Taken, ids: Sequence[str]) -> None:
        opened = self._open_case.open
        if opened.case.id in ids:
            store = (await self._open_case.desk()).store
            self._open_case.learned(opened, await store.case(opened.case.id))
        self.progress.emit(0, 0)
        self.ended.emit(told)
