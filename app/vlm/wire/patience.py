"""How long an answer is waited for."""

import asyncio
from dataclasses import dataclass
from typing import Self

from app.errors import TimedOut

_SLOWEST_TOKENS_A_SECOND = 15  # the customer's document: 15 to 25 tokens a second


@dataclass(frozen=True, slots=True)
class Patience:
    """Every waiting time, in seconds; tests hand in short ones.

    connect: to reach the server. between: between two bytes of a streamed answer. whole: the
    least an answer gets that comes in one piece, of which before is for the pictures. backoff:
    before the first retry, doubled for the second. longest_wait: a server that asks to wait
    longer is not asked again. loading: between two questions to one that loads its model.
    """

    connect: float = 10.0
    between: float = 30.0
    whole: float = 30.0
    before: float = 10.0
    backoff: float = 0.5
    longest_wait: float = 30.0
    loading: float = 3.0

    def for_whole(self, max_new_tokens: int) -> float:
        """How long an answer of that length may take that is not streamed."""
        return max(self.whole, self.before + max_new_tokens / _SLOWEST_TOKENS_A_SECOND)


class Watchdog:
    """One timer for a whole exchange, however many pieces arrive; must be entered in a task.

    overall: seconds everything may take. expect() starts waiting for a first byte; once fed()
    says that something came, between is the longest gap. Leaving raises TimedOut where one of
    them was exceeded.
    """

    def __init__(self, overall: float, between: float) -> None:
        self._loop = asyncio.get_running_loop()
        self._limit = asyncio.timeout(None)
        self._since = self._loop.time()
        self._end = self._due = self._since + overall
        self._gap = between
        self._phase = "first_byte"
        self._seconds = overall
        self._timer: asyncio.TimerHandle | None = None
        self._over = False

    @property
    def left(self) -> float:
        """Seconds until the overall deadline."""
        return self._end - self._loop.time()

    def expect(self, seconds: float | None) -> None:
        """A new attempt: its first byte is due in so many seconds, None for all that is left."""
        self._since, self._phase = self._loop.time(), "first_byte"
        self._set(self._end if seconds is None else self._since + seconds)

    def fed(self) -> None:
        """Something came. Only notes the time: the timer looks at it when it goes off."""
        if self._over:  # what comes while it ends is no reason for another end
            return
        first, self._phase = self._phase == "first_byte", "between_bytes"
        self._due = min(self._end, self._loop.time() + self._gap)
        if first:  # from here on the due time only moves away
            self._set(self._due)

    async def __aenter__(self) -> Self:
        await self._limit.__aenter__()
        self._set(self._end)
        return self

    async def __aexit__(self, *raised: object) -> None:
        if self._timer:
            self._timer.cancel()
        try:
            await self._limit.__aexit__(*raised)  # type: ignore[arg-type]
        except TimeoutError:
            raise TimedOut(phase=self._phase, seconds=round(self._seconds, 1)) from None

    def _set(self, due: float) -> None:
        self._due = min(due, self._end)
        if self._timer:
            self._timer.cancel()
        self._timer = self._loop.call_at(self._due, self._look)

    def _look(self) -> None:
        now = self._loop.time()
        if now < self._due:
            self._timer = self._loop.call_at(self._due, self._look)
            return
        gap_exceeded = self._phase == "between_bytes" and now < self._end
        if self._phase == "between_bytes" and not gap_exceeded:
            self._phase = "overall"
        self._over, self._seconds = True, self._gap if gap_exceeded else now - self._since
        self._limit.reschedule(now)
