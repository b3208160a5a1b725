"""Listening to a test's answer, and noting when it came."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.asking import Told
from app.domain.events import Waits, Warned
from app.vlm.request.plain import Delta

_AT_ONCE = 0.02
"""Share of the whole time in which an answer held back on the way arrives."""


@dataclass(frozen=True, slots=True)
class Heard:
    """content and thinking as they came; streamed: bit by bit; writing: seconds from the first
    word to the last."""

    content: str
    thinking: str
    told: Told
    streamed: bool
    writing: float

    @property
    def said(self) -> str:
        """The answer; some servers put all of it into the thinking."""
        return self.content if self.content.strip() else self.thinking

    @property
    def speed(self) -> float:
        """Tokens per second, 0 where the server counts none."""
        seconds = self.writing if self.streamed else self.told.seconds
        return (self.told.tokens_out or 0) / seconds if seconds > 0 else 0.0


class CheckEars:
    """first is called when the first word comes."""

    def __init__(self, first: Callable[[], None]) -> None:
        self._first = first
        self._content: list[str] = []
        self._thinking: list[str] = []
        self._times: list[float] = []

    def warn(self, warning: Warned) -> None:
        """Which form was taken, the exchange tells."""

    def wait(self, waits: Waits) -> None:
        """Whoever tests sees that it still runs."""

    async def hear(self, deltas: list[Delta]) -> bool:
        """Take it down."""
        if not self._times:
            self._first()
        now = asyncio.get_running_loop().time()
        self._times += [now for delta in deltas if delta.content or delta.thinking]
        self._content += [delta.content for delta in deltas]
        self._thinking += [delta.thinking for delta in deltas]
        return True

    def heard(self, told: Told) -> Heard:
        """What came, and what the server said of it."""
        writing = self._times[-1] - self._times[0] if self._times else 0.0
        held_back = told.seconds > 1 and writing < _AT_ONCE * told.seconds
        return Heard(
            content="".join(self._content),
            thinking="".join(self._thinking),
            told=told,
            streamed=len(self._times) > 1 and not held_back,
            writing=writing,
        )
