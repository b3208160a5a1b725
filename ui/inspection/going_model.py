"""Going through many cases: which one is on the table, what is done with one key, and back.

Longer than other files, as place, what is done and the way back change together with every key.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.many.acceptance import Audited, Signed
from app.domain.many.bounds import Bounds
from app.domain.many.going import Due, Going
from app.domain.measured.calibrated import Calibrations
from app.domain.open_items import open_items
from app.domain.search.case_query import CaseQuery
from app.domain.words import Status
from ui.inspection.case_model import CaseModel
from ui.inspection.hindrance import Hindrance, hindrance_of
from ui.inspection.verdicts import taken
from ui.inspection.way_back import Act, WayBack
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.settings.settings import Settings

_LOOKED_AT_ONCE = 20  # cases from before there was a review


class GoingModel(QObject):
    """The cases keep the order they have at the beginning; what is decided meanwhile stays in it.
    together(): ids of the templates whose cases may be accepted together; calibrations(), which
    blocks: what confidence of measured models is worth."""

    changed = Signal()
    began = Signal(object)  # tuple of the cases' numbers in the list, in order; empty: no longer
    wanted = Signal(str)  # id of the case that comes next
    ahead = Signal(object)  # Case: the one after that
    hindered = Signal(object, int)  # Hindrance; how many items are open
    act_back = Signal(str)  # an act of accepting together is to be taken back

    def __init__(
        self,
        open_case: CaseModel,
        settings: Callable[[], Settings],
        together: Callable[[], frozenset[str]],
        calibrations: Callable[[], Calibrations] = dict,
    ) -> None:
        super().__init__()
        self._open_case, self._settings, self._together = open_case, settings, together
        self._calibrations = calibrations
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._places: dict[str, int] = {}
        self._way_back = WayBack()
        self._offered = set[str]()
        self._told = ""  # the case whose open items were told of
        self.going, self.done, self.audited = Going(), set[str](), Audited()
        self.place = -1  # of the open case among them, -1 for another one
        open_case.case_changed.connect(self._take)

    async def close(self) -> None:
        """Look for no more."""
        await self._tasks.close()

    @property
    def active(self) -> bool:
        """Cases are gone through."""
        return bool(self.going.due)

    @property
    def here(self) -> Due | None:
        """The open case among them."""
        return self.going.due[self.place] if self.place >= 0 else None

    @property
    def bounds(self) -> Bounds:
        """What the office lets pass, by now."""
        return self._settings().bounds(self._together())

    @property
    def left(self) -> tuple[str, ...]:
        """Ids of those that may be accepted together, are not done, and were not offered yet."""
        settled = self.done | self._offered
        return tuple(each for each in self.going.together if each not in settled)

    def begin(self, query: CaseQuery, seqs: Sequence[int] | None = None) -> None:
        """Go through what the query finds, or through these of the list alone."""
        self._tasks.start("begin", self._begin(query, seqs))

    def leave(self) -> None:
        """Go through no more; what was done stays done."""
        if self.active:
            self._take_all(Going())

    @property
    def over(self) -> bool:
        """Every case is done."""
        return self.active and self._places.keys() <= self.done

    def took(self, act: str, offered: Iterable[str], accepted: Iterable[str]) -> None:
        """Of those offered these were accepted together; none of the others is offered again."""
        if self.active:
            self._way_back.acted(act, self._open_case.open)
        self._offered.update(offered)
        self.done.update(accepted)
        self._told_of_samples()

    def took_back(self, act: str, case_ids: Iterable[str]) -> None:
        """They were not accepted together after all."""
        self._way_back.forget(act)
        self._offered.clear()
        self.done.difference_update(case_ids)
        self._told_of_samples()

    def _told_of_samples(self) -> None:
        self.changed.emit()
        self._tasks.start("audited", self._look())

    def accept(self) -> None:
        """Take the open case as it is proposed, and go on; one that is decided is left as it is.
        Open items are told of once."""
        case = self._open_case.case
        on_its_way = self.active and case.id in self.done  # the key was pressed twice
        if not (_judged(case) or on_its_way):
            hindrance = hindrance_of(case, self._signed(), self._told == case.id)
            if hindrance is not None:
                self._told = case.id if hindrance is Hindrance.OPEN_ITEMS else ""
                self.hindered.emit(hindrance, len(open_items(case)))
                return
            if self.active:
                self._way_back.took(self._open_case.open)
            self._open_case.change(*taken(self._signed(), self._mark))
            self._mark(case.id, done=True)
        self.step(1)

    def step(self, by: int) -> None:
        """To the next that is not done, or back to the one before, done or not."""
        if not self.active:
            return
        if by > 0 and self.over:
            self.hindered.emit(Hindrance.ALL_DONE, len(self.done))
            return
        if by < 0:
            found = self.going.before(self.place)
        else:
            found = self.going.after(self.place, self.done, around=True)
        if found and found != self._open_case.case.id:
            self.wanted.emit(found)

    @property
    def may_undo(self) -> bool:
        """There is a change to take back, here or in a case of this review."""
        return self._way_back.last(self._open_case.open) is not None

    def undo(self) -> None:
        """What was done last: cases accepted together, a change of the open case, or of one before,
        which comes back for it."""
        last = self._way_back.last(self._open_case.open)
        if isinstance(last, Act):
            self._way_back.forget(last.id)
            self.act_back.emit(last.id)
            return
        if last is not None and last is not self._open_case.open:
            self._open_case.put_back(last)
        self._open_case.undo()

    async def _begin(self, query: CaseQuery, seqs: Sequence[int] | None) -> None:
        store = (await self._open_case.desk()).store.reviewing
        await self._open_case.settled()
        while await store.fill(_LOOKED_AT_ONCE) == _LOOKED_AT_ONCE:
            pass
        worth = await asyncio.to_thread(self._calibrations)
        going = await store.due(query, seqs, replace(self.bounds, calibrated=worth))
        self.audited = await store.audited()
        if not going.due:
            self.hindered.emit(Hindrance.NOTHING_LEFT, 0)
            return
        self._take_all(going)
        self.step(1)
        if going.due[0].case_id == self._open_case.case.id:
            self._take(self._open_case.case)  # on the table already

    async def _look(self) -> None:
        await self._open_case.settled()
        self.audited = await (await self._open_case.desk()).store.reviewing.audited()
        self.changed.emit()

    def _take_all(self, going: Going) -> None:
        self.going, self.done, self._offered = going, set(), set()
        self._way_back.clear()
        self._places = {each.case_id: place for place, each in enumerate(going.due)}
        self.place = -1
        self.began.emit(tuple(each.seq for each in going.due))
        self.changed.emit()

    def _take(self, case: Case) -> None:
        """The open case, as it is now."""
        place = self._places.get(case.id, -1)
        if place >= 0 and not self._open_case.open.waits:
            self._note(case.id, _judged(case))
        if place != self.place:
            self.place = place
            self._tasks.start("ahead", self._look_ahead(place))
        if self.active:
            self.changed.emit()

    def _mark(self, case_id: str, done: bool) -> None:
        self._note(case_id, done)
        self.changed.emit()

    def _note(self, case_id: str, done: bool) -> None:
        """What is done may be a sample, whose figures follow."""
        if done is not (case_id in self.done):
            (self.done.add if done else self.done.discard)(case_id)
            self._tasks.start("audited", self._look())

    async def _look_ahead(self, place: int) -> None:
        """The next case is read, so that its pictures can be made ready."""
        found = self.going.after(place, self.done, around=False)
        if place >= 0 and found:
            self.ahead.emit(await (await self._open_case.desk()).store.case(found))

    def _signed(self) -> Signed:
        settings, by = self._settings(), self._open_case.who()
        return Signed(by, datetime.now(UTC), settings.adjuster.strip(), settings.licence)


def _judged(case: Case) -> bool:
    return case.status is not Status.OPEN
