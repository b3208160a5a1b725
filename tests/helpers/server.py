"""A real HTTP server on the loopback address that behaves as scripted: well, or very badly.

It runs in a thread of its own, so that tests of any kind can talk to it over sockets.
"""

import asyncio
import json
import ssl
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self

_STATUS = {200: "OK", 301: "Moved", 401: "Unauthorized", 404: "Not Found", 429: "Too Many"}


@dataclass
class Seen:
    """One request: gone is set once the client closed the connection before the answer ended,
    left is then the seconds since the request came."""

    path: str
    headers: dict[str, str]
    body: bytes
    gone: threading.Event = field(default_factory=threading.Event)
    left: float = 0.0
    method: str = "POST"

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


class Talk:
    """What a behaviour may do with one connection."""

    def __init__(self, seen: Seen, writer: asyncio.StreamWriter) -> None:
        self.seen = seen
        self._writer = writer

    async def start(self, status: int = 200, kind: str = "application/json", **more: str) -> None:
        """Status line and headers of a chunked answer; _ in a header's name is a hyphen."""
        names = {"content-type": kind, **{k.replace("_", "-"): v for k, v in more.items()}}
        lines = [f"HTTP/1.1 {status} {_STATUS.get(status, 'Status')}"]
        lines += [f"{name}: {value}" for name, value in names.items()]
        lines += ["transfer-encoding: chunked", "connection: close", "", ""]
        await self.raw("\r\n".join(lines).encode())

    async def send(self, data: bytes) -> None:
        """One chunk."""
        await self.raw(b"%x\r\n%s\r\n" % (len(data), data))

    async def end(self) -> None:
        """The last chunk."""
        await self.raw(b"0\r\n\r\n")

    async def raw(self, data: bytes) -> None:
        """Bytes as they are."""
        self._writer.write(data)
        await self._writer.drain()

    async def drop(self) -> None:
        """Break the connection off."""
        self._writer.transport.abort()


Behaviour = Callable[[Talk], Awaitable[None]]


class LoopbackServer:
    """Answers the n-th request with the n-th behaviour, the last one over and over.

    seen: the requests so far; asked: there was one; most_at_once: how many it had open
    together. Use as a context manager; url is its base, without a path; tls makes it https; port: 0
    for one that is free.
    """

    def __init__(
        self, *script: Behaviour, tls: ssl.SSLContext | None = None, port: int = 0
    ) -> None:
        self._script: Sequence[Behaviour] = script
        self._tls, self._port = tls, port
        self.seen: list[Seen] = []
        self.asked = threading.Event()
        self.most_at_once = self._open = 0
        self.url = ""
        self._talks = set[asyncio.Task[None]]()
        self._started: Future[None] = Future()
        # What keeps it from ending fails the test, and nobody waits for it behind the last.
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._started.result(60)
        return self

    @property
    def busy(self) -> bool:
        """Somebody is being answered; from any thread."""
        return bool(self._talks)

    def __exit__(self, *raised: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(60)

    def leave(self) -> None:
        """Nobody is listened to any more; who is there is still answered. For behaviours."""
        self._server.close()

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self._server = server = await asyncio.start_server(
            self._connected, "127.0.0.1", self._port, ssl=self._tls
        )
        self.url = (
            f"http{'s' if self._tls else ''}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        )
        self._started.set_result(None)
        await self._stop.wait()
        await asyncio.sleep(0.001)  # Python 3.11 leaves open whom it accepts just before closing
        server.close()
        if self._talks:  # whoever has left is noted before the end
            await asyncio.wait(self._talks, timeout=0.5)
        # A connection accepted just now takes a few rounds of the loop to become a talk, and one
        # that is closed another to be gone.
        for _ in range(10):
            for talk in self._talks:
                talk.cancel()
            await asyncio.gather(*self._talks, return_exceptions=True)
            await asyncio.sleep(0)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.create_task(self._talk(reader, writer))
        self._talks.add(talk)
        talk.add_done_callback(lambda _: self._gone(talk, writer))

    def _gone(self, talk: asyncio.Task[None], writer: asyncio.StreamWriter) -> None:
        self._talks.discard(talk)
        if talk.cancelled():  # maybe before its first step; what was unwritten keeps it open too
            writer.transport.abort()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            seen = await _request(reader)
            behaviour = self._script[min(len(self.seen), len(self._script) - 1)]
            self.seen.append(seen)
            self.asked.set()
            await _until_gone(self._answered(behaviour, Talk(seen, writer)), seen, reader)
        writer.close()

    async def _answered(self, behaviour: Behaviour, talk: Talk) -> None:
        """Over with its last byte: whoever hears that may ask again at once."""
        self._open += 1
        self.most_at_once = max(self.most_at_once, self._open)
        try:
            await behaviour(talk)
        finally:
            self._open -= 1


async def _request(reader: asyncio.StreamReader) -> Seen:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in head[1:] if line)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    method, path = head[0].split()[:2]
    return Seen(path, headers, body, method=method)


async def _until_gone(answer: Awaitable[None], seen: Seen, reader: asyncio.StreamReader) -> None:
    """Answer until done or until the client goes away."""
    came = time.monotonic()
    answering, leaving = asyncio.ensure_future(answer), asyncio.ensure_future(reader.read())
    try:
        await asyncio.wait([answering, leaving], return_when=asyncio.FIRST_COMPLETED)
        if not answering.done() or answering.exception():
            seen.left = time.monotonic() - came
            seen.gone.set()
    finally:
        answering.cancel()
        leaving.cancel()
        await asyncio.gather(answering, leaving, return_exceptions=True)
