"""Asking on about the photos of the open case.

Longer than other files, as it follows one question from asking to settling.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.conversation import Turn, TurnKind
from app.domain.place.closeup import Look
from app.domain.place.region import Region
from app.domain.words import RunState
from app.fallbacks import Fallbacks
from app.network import Job, Network
from ui.inspection.answers_chosen import AnswersChosen
from ui.inspection.arrivals import Arrivals
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import OpenCase
from ui.inspection.status import run_to_ask
from ui.inspection.wanted import Waiting, Wanted
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.fallbacks import MakeOrder
    from app.inspector import Order
    from app.settings.connection import Connection


class ConversationModel(QObject):
    """Asks on the network loop, one question at a time for each case, and brings replies to the
    window. Closer looks asked for meanwhile wait for their turn."""

    asking_changed = Signal(bool)  # whether the open case is being asked on
    unsent = Signal(str)  # a question that did not go out
    region_wanted = Signal(str)  # photo id: which place in it is meant? "" for any photo
    waiting_changed = Signal(object)  # tuple[Look, ...] of the open case, first to be asked first
    finished = Signal(object)  # Turn, as stored
    answered = Signal(object)  # Connection: a reply of it came to its end
    ask_failed = Signal(object, object, str)  # ModelError, Connection, fallback to offer or ""
    left_failed = Signal(object, object)  # ModelError, Connection: of a case that was left
    failed = Signal(object)  # AppError

    def __init__(
        self, open_case: CaseModel, network: Network, order: MakeOrder, fallbacks: Fallbacks
    ) -> None:
        super().__init__()
        self._open_case, self._network, self._order = open_case, network, order
        self._fallbacks = fallbacks
        self._stopped: set[OpenCase] = set()
        self._tasks = Tasks(self.failed.emit, open_case.crashed)
        self._jobs: dict[OpenCase, Job[Turn | None] | None] = {}
        self._waiting = Waiting()
        self._arrivals = Arrivals[Turn](open_case.take_turns, self)
        self.chosen = AnswersChosen()
        self._for_finding = ""
        self._told: tuple[bool, tuple[Look, ...]] = (False, ())
        open_case.case_changed.connect(self._tell)

    @property
    def asking(self) -> bool:
        """The open case is being asked on."""
        return self._open_case.open in self._jobs

    async def close(self) -> None:
        """Stop every reply; what had come of each is stored."""
        self._waiting.clear()
        self._stopped.update(self._jobs)
        jobs = [job for job in self._jobs.values() if job]
        for job in jobs:
            job.stop()
        await asyncio.gather(*map(_ended, jobs), return_exceptions=True)
        self._arrivals.stop()
        await self._tasks.close()

    def ask(self, inspection_id: str, text: str) -> None:
        """A person's own question."""
        if text.strip() and not self.asking:
            self._put(self._open_case.open, Wanted(inspection_id, text.strip()))

    def again(self, turn_id: str, connection: Connection | None = None) -> None:
        """Have a turn answered anew; the earlier answer stays. connection as in Wanted."""
        for inspection in self._open_case.case.inspections:
            if any(turn.id == turn_id for turn in inspection.turns) and not self.asking:
                wanted = Wanted(inspection.id, again=turn_id, connection=connection)
                self._put(self._open_case.open, wanted)

    def use_fallback(self, turn_id: str) -> None:
        """The same by the connection that was offered last."""
        if self._fallbacks.offered is not None:
            self.again(turn_id, self._fallbacks.offered)

    def look(self, finding_id: str) -> None:
        """Look closer at a finding; without it, or without its place, a person is asked where."""
        found = self._open_case.case.finding(finding_id)
        self._for_finding = finding_id if found else ""
        if found is None or found.value.region is None:
            self.region_wanted.emit(found.photo_id if found else "")
        else:
            self.look_at(found.photo_id, found.value.region)

    def look_at(self, photo_id: str, region: Region) -> None:
        """Look closer at a place; it is the finding's that was last asked about, if any."""
        opened = self._open_case.open
        found = opened.case.finding(self._for_finding)
        look = Look(photo_id, region, found.id if found and found.photo_id == photo_id else "")
        self._for_finding = ""
        for inspection in opened.case.inspections:
            if any(photo.id == photo_id for photo in inspection.photos):
                self._put(opened, Wanted(inspection.id, look=look))

    def stop(self) -> None:
        """Stop the reply that comes in; what has come is kept."""
        opened = self._open_case.open
        self._waiting.drop(opened)
        self._stopped.add(opened)
        if job := self._jobs.get(opened):
            job.stop()
        else:
            self._tasks.cancel(f"ask {opened.case.id}")
        self._tell()

    def _put(self, opened: OpenCase, wanted: Wanted) -> None:
        """Ask now, or once what is being asked is answered; nothing waits twice."""
        if opened in self._jobs:
            self._waiting.put(opened, wanted)
        elif run_to_ask(opened.shown, wanted.inspection_id):
            self._jobs[opened] = None
            self._stopped.discard(opened)
            self._tasks.start(f"ask {opened.case.id}", self._ask(opened, wanted))
        self._tell()

    async def _ask(self, opened: OpenCase, wanted: Wanted) -> None:
        """One question to its end; where that fails, and it is set so, once more with the
        fallback. went_out: the turns it made, so that the same one is then answered anew."""
        went_out: list[str] = []

        async def ask(order: Order) -> bool:
            again = replace(wanted, text="", look=None, again=went_out[-1]) if went_out else wanted
            return await self._put_once(opened, again, order, went_out)

        try:
            order = await self._order(wanted.connection)
            stopped = partial(self._stopped.__contains__, opened)
            failed = await self._fallbacks.asked(order, self._order, ask, stopped)
            if failed is not None and opened is not self._open_case.open:
                self.left_failed.emit(failed.error, failed.connection)
                self._open_case.fail(opened, failed.error)
            elif failed is not None:
                fallback = failed.fallback if went_out else ""
                self.ask_failed.emit(failed.error, failed.connection, fallback)
        finally:
            self._settle(opened, wanted, bool(went_out))

    async def _put_once(
        self, opened: OpenCase, wanted: Wanted, order: Order, went_out: list[str]
    ) -> bool:
        """Whether a whole reply came. Raises ModelError, once what came of it is shown."""
        desk = await self._open_case.desk()

        def take(turn: Turn) -> None:
            if turn.kind is not TurnKind.SUMMARY and turn.id not in went_out:
                went_out.append(turn.id)
            self._arrivals.put(turn.id, opened, turn)

        self._arrivals.start()
        wish = wanted.wish(opened.case, self.chosen)
        job = self._network.submit(desk.interviewer.ask(opened.case, wish, order, take))
        self._jobs[opened] = job
        try:
            turn = await _ended(job)
        finally:
            self._jobs[opened] = None
            self._arrivals.drop(opened)
            await self._open_case.settle_turns(opened)
        whole = turn is not None and turn.state is RunState.DONE
        if whole:
            self.answered.emit(order.connection)
        if turn is not None:
            self.finished.emit(turn)
        return whole

    def _settle(self, opened: OpenCase, wanted: Wanted, went_out: bool) -> None:
        """Give back a question that did not go out, go on with what waits."""
        del self._jobs[opened]
        if not self._jobs:
            self._arrivals.stop()
        if not went_out and wanted.text and opened is self._open_case.open:
            self.unsent.emit(wanted.text)
        if opened not in self._jobs and (next_one := self._waiting.taken(opened)):
            self._put(opened, next_one)
        self._tell()

    def _tell(self) -> None:
        """What has changed of the open case since it was last told."""
        asked, waited = self._told
        self._told = self.asking, self._waiting.looks(self._open_case.open)
        if self._told[0] != asked:
            self.asking_changed.emit(self._told[0])
        if self._told[1] != waited:
            self.waiting_changed.emit(self._told[1])


async def _ended(job: Job[Turn | None]) -> Turn | None:
    """What came of it; None where it was stopped before anything was sent."""
    result = asyncio.wrap_future(job.result)
    await asyncio.wait([result])
    return None if result.cancelled() else result.result()
