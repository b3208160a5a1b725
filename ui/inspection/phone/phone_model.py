"""Photos that come from a phone: the little server, while it is wanted."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.words import Arrival
from app.errors import AppError, PhotoRefused, Refusal
from ui.inspection.case_model import CaseModel
from ui.inspection.intake_model import IntakeModel
from ui.inspection.open_case import OpenCase
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.network import Network
    from app.phone.code import Code
    from app.phone.values import Arrived, Outcome, Told

SECONDS = 600
LONELY_SECONDS = 60
_TICK_MS = 1000


class Over(Enum):
    """Why no photo can come any more."""

    TIME = auto()
    LEFT = auto()  # another case is open
    NO_NETWORK = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Phone:
    """url: "" until the page can be opened; code: the same to be scanned. addresses: of this
    computer, address the one that is used. lonely: nobody came within a minute. refused: what
    kept the last photo out that was not taken; trouble: why it can't be served."""

    url: str = ""
    code: Code = ()
    addresses: tuple[str, ...] = ()
    address: str = ""
    seconds_left: int = SECONDS
    visited: bool = False
    lonely: bool = False
    taken: int = 0
    not_taken: int = 0
    refused: AppError | None = None
    over: Over | None = None
    trouble: AppError | None = None


class PhoneModel(QObject):
    """Off until start(); ended by stop(), by time, and by the case being left."""

    phone_changed = Signal(object)  # Phone
    _told = Signal(int, object)  # which serving, Told; from the network loop

    def __init__(
        self,
        open_case: CaseModel,
        intake: IntakeModel,
        network: Network,
        addresses: Callable[[], tuple[str, ...]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_case, self._intake, self._network = open_case, intake, network
        self._addresses = addresses or _addresses
        self._opened: OpenCase | None = None
        self._tasks = Tasks(self._failed, open_case.crashed)
        self._servings, self._serving = count(1), 0
        self._began = 0.0
        self.phone = Phone()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._told.connect(self._take)
        open_case.case_changed.connect(self._case_changed)

    def start(self, address: str = "") -> None:
        """Serve the page for the case that is open; address: one of several, "" for the usual."""
        self._opened, self._serving = self._open_case.open, next(self._servings)
        self.phone = replace(Phone(), taken=self.phone.taken if address else 0)
        self._tell()
        self._tasks.start("serve", self._serve(address, self._serving))

    def stop(self) -> None:
        """End it, if it is on."""
        self._opened = None
        self._timer.stop()
        self._tasks.cancel("serve")

    async def close(self) -> None:
        """End it and wait until nothing listens."""
        self.stop()
        await self._tasks.close()

    def tick(self) -> None:
        """A second has passed."""
        gone = time.monotonic() - self._began
        left, waited = max(0, round(SECONDS - gone)), gone >= LONELY_SECONDS
        lonely = waited and not self.phone.visited
        self._tell(seconds_left=left, lonely=lonely)

    async def _serve(self, address: str, serving: int) -> None:
        from app.phone.server import serve_phone
        from app.phone.values import Limits
        from app.photos.limits import MAX_FILE_BYTES

        addresses = await asyncio.to_thread(self._addresses)
        if not addresses:
            self._end(Over.NO_NETWORK)
            return
        self._tell(addresses=addresses, address=address or addresses[0])
        limits = Limits(MAX_FILE_BYTES, seconds=SECONDS)
        tell = partial(self._told.emit, serving)
        job = self._network.submit(serve_phone(self.phone.address, limits, tell))
        ended = asyncio.wrap_future(job.result)
        try:
            await asyncio.shield(ended)
            self._end(Over.TIME)
        finally:
            job.stop()
            await asyncio.wait([ended])
            ended.cancelled() or ended.exception()  # looked at, so that asyncio does not complain

    def _take(self, serving: int, told: Told) -> None:
        from app.phone.code import qr_code
        from app.phone.values import Listening, Visited

        if serving != self._serving or self._opened is None:
            return  # it has ended meanwhile
        match told:
            case Listening():
                self._began = time.monotonic()
                self._timer.start()
                self._tell(url=told.url, code=qr_code(told.url))
            case Visited():
                self._tell(visited=True, lonely=False)
            case _:
                self._take_in(self._opened, told)

    def _take_in(self, opened: OpenCase, arrived: Arrived) -> None:
        from app.photos.intake import Incoming

        def answer(error: AppError | None) -> None:
            arrived.answer(_outcome(error))
            if error is None:
                self._tell(taken=self.phone.taken + 1)
            else:
                self._tell(not_taken=self.phone.not_taken + 1, refused=error)

        one = Incoming(arrived.name, Arrival.PHONE, data=arrived.data)
        self._intake.add_one(opened, one, answer)

    def _case_changed(self) -> None:
        if self._opened is not None and self._open_case.open is not self._opened:
            self._end(Over.LEFT)

    def _failed(self, error: AppError) -> None:
        self._tell(trouble=error)
        self._end(Over.FAILED)

    def _end(self, why: Over) -> None:
        self.stop()
        self._tell(over=why, url="", code=())

    def _tell(self, **changes: object) -> None:
        self.phone = replace(self.phone, **changes)  # type: ignore[arg-type]
        self.phone_changed.emit(self.phone)


def _outcome(error: AppError | None) -> Outcome:
    from app.phone.values import Outcome

    if error is None:
        return Outcome.TAKEN
    if not isinstance(error, PhotoRefused):
        return Outcome.NOT_KEPT
    told = {Refusal.DUPLICATE: Outcome.DUPLICATE, Refusal.TOO_LARGE: Outcome.TOO_LARGE}
    return told.get(error.refusal, Outcome.UNUSABLE)


def _addresses() -> tuple[str, ...]:
    from app.phone.addresses import private_addresses

    return private_addresses()
