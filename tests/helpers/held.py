"""An answer that goes on only when it is told to, so that no test has to guess how fast it is."""

import asyncio
import threading

from tests.helpers import behaviours as does
from tests.helpers.server import Talk


class Held:
    """A behaviour: streams the text up to the place, then waits: go lets it end well, die
    breaks the connection off."""

    def __init__(self, text: str, until: str, piece: int = 9) -> None:
        self._text, self._place, self._piece = text, text.index(until), piece
        self.go = threading.Event()
        self.die = threading.Event()

    async def __call__(self, talk: Talk) -> None:
        await talk.start(kind="text/event-stream")
        await self._say(talk, self._text[: self._place])
        # The test sets these from another thread.
        while not (self.go.is_set() or self.die.is_set()):  # noqa: ASYNC110
            await asyncio.sleep(0.005)
        if self.die.is_set():
            await talk.drop()
            return
        await self._say(talk, self._text[self._place :])
        await talk.send(does.sse(does.chunk("stop")) + does.sse(does.usage()) + b"data: [DONE]\n\n")
        await talk.end()

    async def _say(self, talk: Talk, text: str) -> None:
        for start in range(0, len(text), self._piece):
            await talk.send(does.sse(does.chunk(content=text[start : start + self._piece])))
