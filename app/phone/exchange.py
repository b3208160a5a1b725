"""One request and its answer on one connection, each part within its time. The door to h11."""

import asyncio
from dataclasses import dataclass

import h11

from app.phone.gate import Asked, TurnedAway
from app.phone.values import Limits

_BLOCK = 64 * 1024
_MAX_HEAD = 16 * 1024
_LINGER_SECONDS = 1.0

# Nothing from elsewhere, nothing kept, nothing framed; the page's own script is a file of its own.
_HEADERS = (
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
    ("Connection", "close"),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """kind: its media type."""

    status: int = 200
    kind: str = "text/plain"
    body: bytes = b""


class Exchange:
    """Reads one request, writes one answer, closes. Reading raises TurnedAway for what is no
    HTTP, TimeoutError for what takes too long, OSError where the line breaks."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, limits: Limits
    ) -> None:
        self._reader, self._writer, self._limits = reader, writer, limits
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=_MAX_HEAD)

    async def head(self) -> Asked:
        """What is asked for."""
        async with asyncio.timeout(self._limits.head_seconds):
            event = await self._next()
        if not isinstance(event, h11.Request):
            raise TurnedAway(400)
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in event.headers}
        return Asked(event.method.decode("latin-1"), event.target.decode("latin-1"), headers)

    async def body(self, length: int) -> bytes:
        """The bytes that come with it: so many, as its head has promised."""
        if self._http.they_are_waiting_for_100_continue:
            go_on = h11.InformationalResponse(status_code=100, headers=[])
            self._writer.write(self._http.send(go_on) or b"")
        data = bytearray()
        async with asyncio.timeout(self._limits.body_seconds):
            while isinstance(event := await self._next(), h11.Data):
                data += event.data
        if not isinstance(event, h11.EndOfMessage) or len(data) != length:
            raise TurnedAway(400)
        return bytes(data)

    async def send(self, answer: Answer) -> None:
        """Answer, then let the other side finish: closing at once could lose the answer."""
        headers = [*_HEADERS, ("Content-Type", f"{answer.kind}; charset=utf-8")]
        headers.append(("Content-Length", str(len(answer.body))))
        if self._http.our_state not in (h11.IDLE, h11.SEND_RESPONSE):
            return
        head = h11.Response(status_code=answer.status, headers=headers)
        for event in (head, h11.Data(data=answer.body), h11.EndOfMessage()):
            self._writer.write(self._http.send(event) or b"")
        async with asyncio.timeout(self._limits.head_seconds):
            await self._writer.drain()
        self._writer.write_eof()
        async with asyncio.timeout(_LINGER_SECONDS):
            while await self._reader.read(_BLOCK):
                pass

    async def _next(self) -> object:
        try:
            while (event := self._http.next_event()) is h11.NEED_DATA:
                self._http.receive_data(await self._reader.read(_BLOCK))
        except h11.RemoteProtocolError as error:
            raise TurnedAway(error.error_status_hint) from error
        return event
