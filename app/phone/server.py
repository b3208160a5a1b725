"""The little server: it listens on one private address until its time is up or it is stopped."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from urllib.parse import unquote

from app.errors import PhoneNotServed
from app.paths import resources
from app.phone.exchange import Answer, Exchange
from app.phone.gate import NAME_HEADER, PAGE, PHOTO, Asked, Gate, TurnedAway
from app.phone.page import Pages
from app.phone.values import Arrived, Limits, Listening, Outcome, Told, Visited

_log = logging.getLogger(__name__)
# By a timer and not at once: what has just been accepted is given its transport first. Python
# 3.11 refuses one to a server that is closed, and then nobody closes the socket.
_BEFORE_CLOSING = 0.001


async def serve_phone(address: str, limits: Limits, tell: Callable[[Told], object]) -> None:
    """Serve the page at a private address of this computer until limits.seconds are over;
    cancelling ends it at once. tell is called on this loop. Raises PhoneNotServed."""
    pages = await asyncio.to_thread(Pages, resources() / "phone", limits)
    await _Serving(pages, limits, tell).run(address)


class _Serving:
    def __init__(self, pages: Pages, limits: Limits, tell: Callable[[Told], object]) -> None:
        self._pages, self._limits, self._tell = pages, limits, tell
        self._gate = Gate("")
        self._sent = 0
        self._over = False
        self._uploads = asyncio.Semaphore(limits.uploads)
        self._met: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    async def run(self, address: str) -> None:
        try:
            server = await asyncio.start_server(self._meet, address, 0, backlog=8)
        except OSError as error:
            raise PhoneNotServed(address, str(error)) from error
        try:
            self._gate = Gate(f"{address}:{server.sockets[0].getsockname()[1]}")
            self._tell(Listening(self._gate.url))
            await asyncio.sleep(self._limits.seconds)
        finally:
            await self._close(server)

    def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._over or len(self._met) >= self._limits.connections:
            writer.transport.abort()
            return
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._met[task] = writer
        task.add_done_callback(self._gone)

    def _gone(self, task: asyncio.Task[None]) -> None:
        # Here and not in the task: one that is cancelled before its first step never runs.
        writer = self._met.pop(task)  # kept until it is closed: it complains if it vanishes before
        writer.transport.abort()

    async def _close(self, server: asyncio.Server) -> None:
        """Listen no more, end every exchange and wait until its connection is closed."""
        self._over = True
        try:
            await asyncio.sleep(_BEFORE_CLOSING)
        finally:
            server.close()
        writers = list(self._met.values())
        for task in self._met:
            task.cancel()
        await asyncio.gather(*self._met, return_exceptions=True)
        await asyncio.gather(*(one.wait_closed() for one in writers), return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        exchange = Exchange(reader, writer, self._limits)
        try:
            # Whoever is slow or gone is left alone.
            with suppress(TimeoutError, OSError):
                await exchange.send(await self._answer(exchange))
        except Exception:  # a bug met by one request: the others go on
            _log.exception("a request from a phone failed")

    async def _answer(self, exchange: Exchange) -> Answer:
        try:
            asked = await exchange.head()
            place = self._gate.place(asked)
            if place == PHOTO:
                return await self._photo(exchange, asked)
        except TurnedAway as no:
            return Answer(no.status)
        if place == PAGE:
            self._tell(Visited())
        return self._pages.page(place, asked.headers.get("accept-language", ""))

    async def _photo(self, exchange: Exchange, asked: Asked) -> Answer:
        length = self._gate.length(asked, self._limits.photo_bytes)
        if self._sent >= self._limits.photos:
            return self._told(Outcome.FULL, asked)
        self._sent += 1
        async with self._uploads:
            data = await exchange.body(length)
            came: Future[Outcome] = Future()
            name = unquote(asked.headers[NAME_HEADER])
            self._tell(Arrived(name, data, came.set_result))
            del data
            # Its answer may come when nobody waits any more: it must find its place all the same.
            return self._told(await asyncio.shield(asyncio.wrap_future(came)), asked)

    def _told(self, outcome: Outcome, asked: Asked) -> Answer:
        return self._pages.told(outcome, asked.headers.get("accept-language", ""))
