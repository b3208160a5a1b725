"""What is known of the open case's photos: answers that need not be asked for again, and where else
a picture was seen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.known import TAKEN_BY_THEMSELVES, Known
from app.domain.words import RunState, Status
from app.errors import ModelError, NotInStore
from app.settings.settings import Settings
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import OpenCase
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.desk import Desk
    from app.fallbacks import MakeOrder
    from app.inspector import Order


class KnownModel(QObject):
    """Looks behind everybody's back whenever photos or question change. offers: what can be taken
    for the open case, as last told; seen: those a person had in sight."""

    offered = Signal(object)  # tuple[Known, ...] for the open case
    held_back = Signal()  # what was to be asked is offered instead

    def __init__(
        self, open_case: CaseModel, settings: Callable[[], Settings], order: MakeOrder
    ) -> None:
        super().__init__()
        self._open_case, self._settings, self._order = open_case, settings, order
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._loaded: asyncio.Event | None = None
        self._looked_at: object = None
        self.offers: tuple[Known, ...] = ()
        self.seen: tuple[Known, ...] = ()
        open_case.case_changed.connect(self._look)

    async def close(self) -> None:
        """Look no further; what is being taken is taken."""
        await self._tasks.ended("take")
        await self._tasks.close()

    def look_again(self) -> None:
        """Another connection or language holds now."""
        self._look(self._open_case.case)

    def saw(self) -> None:
        """What is offered is in sight: who asks all the same wants it so."""
        self.seen = self.offers

    def take(self) -> None:
        """Take every answer that is offered."""
        if self.offers:
            self._tasks.start("take", self._take(self._open_case.open, self.offers))

    async def spare(
        self,
        opened: OpenCase,
        inspections: Sequence[Inspection],
        order: Order,
        seen: Sequence[Known],
    ) -> list[Inspection]:
        """Those of the inspections that are to be asked about now. The others have a known answer:
        it is taken, where the office wants that of such cases, else offered. seen: the offers a
        person had in sight and asked all the same. Raises StoreError."""
        desk, first = await self._open_case.desk(), _asked_first(opened.case)
        waiting = [each for each in inspections if each in first]
        known: Sequence[Known] = ()
        try:
            found = await desk.known.find(opened.case, waiting, order.connection, order.language)
        except ModelError:
            return list(inspections)  # who asks will say so
        if self._settings().takes_known and opened.case.kind in TAKEN_BY_THEMSELVES:
            known = [each for each in found if not each.source.facts_only]
            await self._take_all(desk, opened, known, order)
        elif opened is self._open_case.open and any(each not in seen for each in found):
            known = found
            self._tell(opened, found)
            self.held_back.emit()
        spared = {each.inspection_id for each in known}
        return [each for each in inspections if each.id not in spared]

    def _look(self, case: Case) -> None:
        if self._loaded is None:
            self._loaded = asyncio.Event()
            self._tasks.start("load", self._load(self._loaded))
        state = _state(case, self._settings())
        if state != self._looked_at:
            self._looked_at = state
            self._tell(self._open_case.open, ())
            self._tasks.start("look", self._look_up(self._open_case.open, self._loaded))

    async def _load(self, loaded: asyncio.Event) -> None:
        desk = await self._open_case.desk()
        await desk.pictures.load()
        loaded.set()

    async def _look_up(self, opened: OpenCase, loaded: asyncio.Event) -> None:
        desk = await self._open_case.desk()
        await loaded.wait()
        case, settings = opened.case, self._settings()
        if not case.id:
            return
        try:
            seen = await desk.pictures.look(case)
            if seen is not case and opened.case is case:
                self._open_case.learned(opened, seen)
            waiting = _asked_first(opened.shown)  # a question begun a moment ago is only there
            connection, language = settings.in_use, settings.reports_in
            found = await desk.known.find(opened.case, waiting, connection, language)
        except (ModelError, NotInStore):
            return  # nobody could be asked, or a photo was taken out meanwhile
        self._tell(opened, found)

    async def _take(self, opened: OpenCase, offers: Sequence[Known]) -> None:
        desk = await self._open_case.desk()
        order = await self._order(None)
        await self._open_case.settled()
        await self._take_all(desk, opened, offers, order)

    async def _take_all(
        self, desk: Desk, opened: OpenCase, offers: Sequence[Known], order: Order
    ) -> None:
        for known in offers:
            case = await desk.known.take(opened.case, known, order)
            self._open_case.took(opened, case)

    def _tell(self, opened: OpenCase, offers: tuple[Known, ...]) -> None:
        if opened is self._open_case.open and offers != self.offers:
            self.offers = offers
            self.offered.emit(offers)


def _asked_first(case: Case) -> list[Inspection]:
    """Inspections no model is looking at or has finished looking at."""
    if case.status is Status.CLOSED:
        return []
    return [
        each
        for each in case.inspections
        if each.waits and not any(run.state is RunState.RUNNING for run in each.runs)
    ]


def _state(case: Case, settings: Settings) -> object:
    """All that what is known depends on."""
    photos = tuple((photo.id, photo.blackouts) for photo in case.photos)
    waiting = tuple(each.id for each in _asked_first(case))
    asked = (case.template, case.question, case.text)
    return (case.id, photos, waiting, *asked, settings.in_use, settings.reports_in)
