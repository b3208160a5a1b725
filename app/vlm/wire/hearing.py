"""Listening to one answer, within bounds of size, and noting what the server says of it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import httpx

from app import errors as er
from app.domain.asking import Told
from app.domain.events import Repair, Waits, Warned
from app.settings.connection import Form
from app.settings.providers import keys_of_one_region
from app.vlm.failures import meaning as failures
from app.vlm.request.plain import Delta, Request, Speaks
from app.vlm.wire.patience import Watchdog
from app.vlm.wire.stream import MAX_BYTES, EventReader
from app.wire.address import Endpoint
from app.wire.start import Inflater

MAX_OUTPUT_CHARACTERS = 200_000

# Every small packet read on its own wakes this thread and holds up the window's; nobody sees
# more than 30 states a second. So what follows soon after something is left to gather.
_GATHER_SECONDS, _WAITED_SECONDS = 0.015, 0.0005


class Ears(Protocol):
    """Who an answer is for."""

    def warn(self, warning: Warned) -> None:
        """Something a person should know."""

    def wait(self, waits: Waits) -> None:
        """The question is asked again in a while."""

    async def hear(self, deltas: list[Delta]) -> bool:
        """More of the answer; False if that is enough of it."""


@dataclass(frozen=True, slots=True)
class Call:
    """Whom to ask, and how. language: BCP 47, of the answer; overall: seconds for everything;
    forms: how the answer's form may be asked for there, best first; quiet: thinking was switched
    off."""

    target: Endpoint
    speaks: Speaks
    key: str = field(repr=False)
    request: Request
    language: str
    overall: float
    forms: tuple[Form, ...]
    quiet: bool = False

    @property
    def streams(self) -> bool:
        """The answer is to come bit by bit."""
        return self.speaks.streams and self.request.stream

    @property
    def server(self) -> failures.Server:
        """Whom errors are about."""
        regional = keys_of_one_region(self.target.name)
        return failures.Server(self.target.host, self.request.model, self.key, regional)


class Hearing:
    """What is heard of one answer, over all attempts to get it.

    characters: how many came; enough: more was not wanted, the end was not waited for;
    refused: forms the server did not take, which ears hear of once an answer comes without.
    """

    def __init__(self, call: Call, ears: Ears) -> None:
        self._call = call
        self._server = call.server  # once: every event that comes is looked at by it
        self._ears = ears
        self._told = Told()
        self._sent: float | None = None
        self._ended: float | None = None
        self.characters = 0
        self.enough = False
        self.refused: list[Form] = []
        self._warned: set[Warned] = set()

    @property
    def told(self) -> Told:
        """What is known by now, with the seconds since the question was first sent."""
        if self._sent is None:
            return self._told
        end = _now() if self._ended is None else self._ended
        return replace(self._told, seconds=round(end - self._sent, 3))

    def sent(self, form: Form, retries: int) -> None:
        """The question goes out, the first time or again."""
        self._sent = _now() if self._sent is None else self._sent
        self._told = replace(self._told, schema_form=form.value, retries=retries)

    def ended(self) -> None:
        """Nothing more will come."""
        self._ended = _now()

    async def read(self, response: httpx.Response, dog: Watchdog) -> None:
        """Listen to a 200 to its end or until it is enough. Raises ModelError."""
        events, size = EventReader(), 0
        async for piece in self._pieces(response, dog):
            size += len(piece)
            more = await self._take(events.feed(piece))
            if more and size > MAX_BYTES:
                if not self.characters:
                    raise er.BadAnswer(said=f"more than {MAX_BYTES} bytes without an answer")
                more = self._capped()
            if not more:
                self.enough = True
                return
        await self._take(events.close())
        if not self.characters and not self._told.finish_reason:
            raise er.ConnectionLost

    async def _pieces(self, response: httpx.Response, dog: Watchdog) -> AsyncIterator[bytes]:
        inflater = Inflater(response.headers.get("content-encoding", ""))
        before, turn = _now(), 0.0
        async for chunk in response.aiter_raw():
            dog.fed()
            if self._told.first_byte_seconds is None:
                self._told = replace(self._told, first_byte_seconds=self.told.seconds)
            if _now() - before > _WAITED_SECONDS:
                await asyncio.sleep(max(0.0, turn + _GATHER_SECONDS - _now()))
                turn = _now()
            for piece in inflater.pieces(chunk):
                yield piece
            before = _now()

    async def _take(self, values: Iterator[object]) -> bool:
        """Pass on what events bring; whether more is wanted. Raises the error that one of them
        reports, or is, behind what came before it."""
        deltas: list[Delta] = []
        error: er.ModelError | None = None
        try:
            for value in values:
                if error := failures.inside(value, self._server):
                    break
                deltas.append(self._call.speaks.read(value, self._call.request))
        except er.ModelError as raised:
            error = raised
        more = await self._pass_on(deltas)
        if error := error or _as_error(self._told.finish_reason):
            raise error
        return more

    async def _pass_on(self, deltas: list[Delta]) -> bool:
        for delta in deltas:
            self._note(delta)
        said = sum(len(delta.content) + len(delta.thinking) for delta in deltas)
        if not said:
            return True
        if not self.characters:
            for form in self.refused:
                self._ears.warn(Warned(Repair.SCHEMA_REFUSED, form.value))
        if self._call.quiet and any(delta.thinking for delta in deltas):
            self._warn_once(Warned(Repair.THINKING_ON))
        self.characters += said
        more = await self._ears.hear(deltas)
        return self._capped() if self.characters > MAX_OUTPUT_CHARACTERS else more

    def _warn_once(self, warning: Warned) -> None:
        if warning not in self._warned:
            self._warned.add(warning)
            self._ears.warn(warning)

    def _capped(self) -> bool:
        self._ears.warn(Warned(Repair.OUTPUT_CAPPED))
        return False

    def _note(self, delta: Delta) -> None:
        """Hardly any event says something new of the answer."""
        told = self._told
        news: dict[str, Any] = {
            name: said
            for name in ("model", "finish_reason", "tokens_in", "tokens_out")
            if (said := getattr(delta, name)) not in (None, "", getattr(told, name))
        }
        if news:
            self._told = replace(told, **news)


def _as_error(finish_reason: str) -> er.ModelError | None:
    """Ends that are refusals or failures told as a reason instead of as an error."""
    if finish_reason == "content_filter":
        return er.ContentRefused()
    if finish_reason in ("error", "insufficient_system_resource"):
        return er.ServerFailed(said=finish_reason, status=200)
    return None


def _now() -> float:
    return asyncio.get_running_loop().time()
