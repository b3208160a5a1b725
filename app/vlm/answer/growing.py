"""One answer as it comes: domain events out of what the network brings."""

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Self

from app.domain.asking import Told
from app.domain.events import Event, Waits, Warned
from app.errors import ConnectionLost, ModelError
from app.vlm.answer.parse import AnswerParser
from app.vlm.request.plain import Delta
from app.vlm.wire.exchange import Exchange
from app.vlm.wire.hearing import Ears
from app.vlm.wire.places import Places


class Answer:
    """Use as `async with models.ask(…) as answer: async for event in answer: …`.

    The network is listened to in a task of its own, so that a slow reader breaks no time-out;
    leaving the block, or cancelling its task, closes the connection at once. Iterating raises
    ModelError behind the last event that could be understood.
    """

    def __init__(
        self,
        parser: AnswerParser,
        places: Places,
        exchange: Callable[[Ears], Exchange],
    ) -> None:
        self._parser = parser
        self._places = places
        self._exchange = exchange(self)
        self._heard = False
        self.over = False  # nothing more comes; what mending may yet find follows at once
        self._ready: deque[Event] = deque()
        self._came = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def told(self) -> Told:
        """What the server said of its answer by now."""
        return self._exchange.told

    def prepare(self) -> None:
        """Begin to get all ready that needs no server, so that entering sends at once."""
        self._exchange.prepare()

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._listen())
        self._task.add_done_callback(lambda _: self._came.set())
        return self

    async def __aexit__(self, *raised: object) -> None:
        if self._task:
            self._task.cancel()
            await asyncio.wait([self._task])
            if not self._task.cancelled():
                self._task.exception()  # has been told, or nobody waits for it any more

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event:
        if self._task is None:
            raise RuntimeError("an answer is entered before it is read")
        while not self._ready:
            if self._task.done():
                self._task.result()
                raise StopAsyncIteration
            self._came.clear()
            await self._came.wait()
        return self._ready.popleft()

    def ready(self) -> list[Event]:
        """What else has come by now, to be taken together."""
        events = list(self._ready)
        self._ready.clear()
        return events

    async def soon(self, seconds: float) -> list[Event]:
        """What else comes within that time; sooner where it is all there is."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self._task and not self._task.done():
                    self._came.clear()
                    await self._came.wait()
        return self.ready()

    def warn(self, warning: Warned) -> None:
        """Tell the reader, in order with everything else."""
        self._put([warning])

    def wait(self, waits: Waits) -> None:
        """Tell the reader why nothing comes."""
        self._put([waits])

    async def hear(self, deltas: list[Delta]) -> bool:
        """Understand more of the answer; False once more of it is of no use."""
        self._heard = True
        if thinking := "".join(delta.thinking for delta in deltas):
            self._put(self._parser.think(thinking))
        if content := "".join(delta.content for delta in deltas):
            self._put(self._parser.feed(content))
        return not self._parser.enough

    async def _listen(self) -> None:
        error: ModelError | None = None
        try:
            async with self._places.asked:
                await self._exchange.run()
        except ModelError as raised:
            error = raised
        self.over = True
        reason = self.told.finish_reason
        if error is None and not reason and not self._exchange.enough:
            error = ConnectionLost(self._exchange.host)
        if self._heard or error is None:
            # Mending a long answer may take long, so not on the loop.
            async with self._places.ended:
                self._put(await asyncio.to_thread(self._parser.finish, reason))
        if error and not (isinstance(error, ConnectionLost) and self._parser.complete):
            raise error

    def _put(self, events: list[Event]) -> None:
        self._ready.extend(events)
        self._came.set()
