"""One connection's cases: how many are taken in ahead, and how many are asked about at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.batch.clock import Clock
from app.batch.judging import OVERLOADED
from app.batch.pace import Pace
from app.batch.rate import Rate
from app.domain.asking import Told
from app.errors import AppError

AHEAD = 10  # cases taken in and ready, waiting to be asked about
_LOOK = 5.0  # seconds


class Lane:
    """jobs: so many are somebody's. waits: what keeps all of them from being asked about, None
    where nothing does. in_a_row: cases that failed since one came to its end, for what may meet
    all."""

    def __init__(self, at_once: int, clock: Clock) -> None:
        self.pace, self.rate, self.jobs, self.in_a_row = Pace(at_once), Rate(), 0, 0
        self._failing_since = 0.0
        self.waits: AppError | None = None
        self._clock, self._freed, self._patient = clock, asyncio.Event(), False

    @property
    def room(self) -> int:
        """So many more cases may be begun."""
        if self.pace.held(self._clock.seconds()):
            return 0
        return int(self.pace.room) + AHEAD - self.jobs

    @property
    def now(self) -> float:
        """By its clock."""
        return self._clock.seconds()

    @property
    def failing(self) -> float:
        """Seconds since the first of those in a row."""
        return self.now - self._failing_since if self.in_a_row else 0.0

    def failed(self) -> None:
        """One more in a row."""
        if not self.in_a_row:
            self._failing_since = self.now
        self.in_a_row += 1

    @asynccontextmanager
    async def asking(self) -> AsyncIterator[float]:
        """A place among those under way, with the time it was given."""
        while (held := self.rate.held(now := self._clock.seconds())) or not self.pace.free(now):
            self._freed.clear()
            await self._clock.wait(self._freed, max(held, self.pace.held(now)) or _LOOK)
        self.pace.flying += 1
        self.rate.sent(now)
        try:
            yield now
        finally:
            self.pace.flying -= 1
            self._freed.set()

    def widen(self, most: int) -> None:
        """So many may be asked about at once by a server that takes its time: when its answers
        begin tells nothing."""
        if not self._patient:
            self._patient, self.pace = True, Pace(most)

    def well(self, told: Told) -> None:
        """An answer came to its end."""
        self.waits, self.in_a_row = None, 0
        began = None if self._patient else told.first_byte_seconds
        self.pace.well(began, self._clock.seconds())
        self.rate.heard((told.tokens_in or 0) + (told.tokens_out or 0))
        self._freed.set()

    def hold(self, error: AppError, asked_at: float) -> None:
        """Nothing gets through, for that; asked_at: when the question began that met it."""
        self.waits, now = error, self._clock.seconds()
        if isinstance(error, OVERLOADED):
            self.pace.too_much(asked_at, now, getattr(error, "retry_after", 0.0))
        else:
            self.pace.away(now)
