"""Asking on about the photos of the open case."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.closeup import Look
from app.domain.conversation import Turn, TurnKind
from app.domain.region import Region
from app.domain.words import RunState
from app.errors import ModelError
from app.network import Job, Network
from ui.inspection.answers_chosen import AnswersChosen
from ui.inspection.arrivals import Arrivals
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import OpenCase
from ui.inspection.status import run_to_ask
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.inspector import Order
    from app.settings.settings import Connection
    from ui.inspection.analysis_model import MakeOrder


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be asked of an inspection; one of text, look and again (a turn's id)."""

    inspection_id: str
    text: str = ""
    look: Look | None = None
    again: str = ""


class ConversationModel(QObject):
    """Asks on the network loop, one question at a time for each case, and brings replies to the
    window. Closer looks asked for meanwhile wait for their turn."""

    asking_changed = Signal(bool)  # whether the open case is being asked on
    unsent = Signal(str)  # a question that did not go out
    region_wanted = Signal(str)  # photo id: which place in it is meant? "" for any photo
    waiting_changed = Signal(object)  # tuple[Look, ...] of the open case, first to be asked first
    finished = Signal(object)  # Turn, as stored
    answered = Signal(object)  # Connection: a reply of it came to its end
    ask_failed = Signal(object, object)  # Connection, ModelError: what failed has, too
    failed = Signal(object)  # AppError

    def __init__(self, open_case: CaseModel, network: Network, order: MakeOrder) -> None:
        super().__init__()
        self._open_case, self._network, self._order = open_case, network, order
        self._tasks = Tasks(self.failed.emit, open_case.crashed)
        self._jobs: dict[OpenCase, Job[Turn | None] | None] = {}
        self._waiting: dict[OpenCase, list[_Wanted]] = {}
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
        jobs = [job for job in self._jobs.values() if job]
        for job in jobs:
            job.stop()
        await asyncio.gather(*(_ended(job) for job in jobs))
        self._arrivals.stop()
        await self._tasks.close()

    def ask(self, inspection_id: str, text: str) -> None:
        """A person's own question."""
        if text.strip() and not self.asking:
            self._put(self._open_case.open, _Wanted(inspection_id, text.strip()))

    def again(self, turn_id: str) -> None:
        """Have a turn answered anew; the earlier answer stays."""
        for inspection in self._open_case.case.inspections:
            if any(turn.id == turn_id for turn in inspection.turns) and not self.asking:
                self._put(self._open_case.open, _Wanted(inspection.id, again=turn_id))

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
                self._put(opened, _Wanted(inspection.id, look=look))

    def stop(self) -> None:
        """Stop the reply that comes in; what has come is kept."""
        opened = self._open_case.open
        self._waiting.pop(opened, None)
        if job := self._jobs.get(opened):
            job.stop()
        else:
            self._tasks.cancel(f"ask {opened.case.id}")
        self._tell()

    def _put(self, opened: OpenCase, wanted: _Wanted) -> None:
        """Ask now, or once what is being asked is answered; nothing waits twice."""
        if opened in self._jobs:
            if wanted not in (waiting := self._waiting.setdefault(opened, [])):
                waiting.append(wanted)
        elif run_to_ask(opened.shown, wanted.inspection_id):
            self._jobs[opened] = None
            self._tasks.start(f"ask {opened.case.id}", self._ask(opened, wanted))
        self._tell()

    async def _ask(self, opened: OpenCase, wanted: _Wanted) -> None:
        went_out: list[str] = []
        try:
            order = await self._order(None)
            job = await self._submitted(opened, wanted, order, went_out)
            await self._heard(job, order.connection)
        finally:
            await self._settle(opened, wanted, bool(went_out))

    async def _heard(self, job: Job[Turn | None], connection: Connection) -> None:
        try:
            turn = await _ended(job)
        except ModelError as error:
            self.ask_failed.emit(connection, error)
            raise
        if turn is not None and turn.state is RunState.DONE:
            self.answered.emit(connection)
        if turn is not None:
            self.finished.emit(turn)

    async def _submitted(
        self, opened: OpenCase, wanted: _Wanted, order: Order, went_out: list[str]
    ) -> Job[Turn | None]:
        from app.interview.interviewer import Wish

        desk, case = await self._open_case.desk(), opened.case
        run = run_to_ask(case, wanted.inspection_id)
        inspection = next(i for i in case.inspections if i.id == wanted.inspection_id)
        follows = self.chosen.follows(inspection.turns_of(run.id) if run else ())
        wish = Wish(run.id if run else "", wanted.text, wanted.look, wanted.again, follows)

        def take(turn: Turn) -> None:
            if turn.kind is not TurnKind.SUMMARY:
                went_out.append(turn.id)
            self._arrivals.put(turn.id, opened, turn)

        self._arrivals.start()
        job = self._network.submit(desk.interviewer.ask(case, wish, order, take))
        self._jobs[opened] = job
        return job

    async def _settle(self, opened: OpenCase, wanted: _Wanted, went_out: bool) -> None:
        """Show what is stored, give back a question that did not go out, go on with what waits."""
        self._arrivals.drop(opened)
        del self._jobs[opened]
        if not self._jobs:
            self._arrivals.stop()
        if not went_out and wanted.text and opened is self._open_case.open:
            self.unsent.emit(wanted.text)
        await self._open_case.settle_turns(opened)
        if opened not in self._jobs and (waiting := self._waiting.pop(opened, [])):
            self._waiting[opened] = waiting[1:]
            self._put(opened, waiting[0])
        self._tell()

    def _tell(self) -> None:
        """What has changed of the open case since it was last told."""
        asked, waited = self._told
        waiting = self._waiting.get(self._open_case.open, ())
        self._told = self.asking, tuple(wanted.look for wanted in waiting if wanted.look)
        if self._told[0] != asked:
            self.asking_changed.emit(self._told[0])
        if self._told[1] != waited:
            self.waiting_changed.emit(self._told[1])


async def _ended(job: Job[Turn | None]) -> Turn | None:
    """What came of it; None where it was stopped before anything was sent."""
    result = asyncio.wrap_future(job.result)
    await asyncio.wait([result])
    return None if result.cancelled() else result.result()
