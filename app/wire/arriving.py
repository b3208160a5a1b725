"""Where a question arrives: the address that is called, and a server that does not encrypt."""

import asyncio
import socket
from typing import Any

from app.errors import ConnectTimedOut, NoEncryption
from app.wire.address import Endpoint, check_reached, is_address

# Whoever speaks TLS has begun by then, nearly always.
_SILENCE = 1.0
_PATIENCE = 2.0
_ASKS = b"GET / HTTP/1.0\r\n\r\n"


class Arriving:
    """One request on its way, as a trace of httpx: called with each event of its connection.

    Raises BadAddress where it would arrive at an address that is refused, ConnectTimedOut, and
    NoEncryption where plain http is spoken there.
    """

    def __init__(self, target: Endpoint) -> None:
        self._target = target
        self._stream: Any = None
        self._watching: asyncio.Task[bool] | None = None

    async def __call__(self, event: str, info: dict[str, Any]) -> None:
        """Look at one event."""
        match event.removeprefix("connection."):
            case "connect_tcp.started" if not is_address(self._target.name):
                await _look_up(self._target, info["port"], info["timeout"])
            case "connect_tcp.complete":
                await self._reached(info["return_value"])
            case "start_tls.started":
                self._watching = asyncio.create_task(_gives_up(self._stream))
            case "start_tls.complete":
                await self._watched()
            case "start_tls.failed":
                plain = await self._watched()
                await self._stream.aclose()  # stopped right then, httpcore leaves it open
                if plain:
                    raise NoEncryption(said="HTTP")

    async def _reached(self, stream: Any) -> None:
        self._stream = stream
        try:
            check_reached(str(stream.get_extra_info("server_addr")[0]), self._target)
        except BaseException:
            await stream.aclose()
            raise

    async def _watched(self) -> bool:
        """End the watch; whether it found plain http."""
        watching, self._watching = self._watching, None
        if watching is None:
            return False
        watching.cancel()
        await asyncio.wait([watching])
        return not watching.cancelled() and watching.result()


async def _gives_up(stream: Any) -> bool:
    """A server may wait for ever for the first line of a plain request, and say nothing of what
    it is sent instead. So where encryption does not begin, ask for a page in plain http, on a
    connection of its own and without a word of the question; where one comes, end the wait."""
    await asyncio.sleep(_SILENCE)
    host, port, *_ = stream.get_extra_info("server_addr")
    plain = await _speaks_plain(host, port)
    if plain:
        await stream.aclose()
    return plain


async def _speaks_plain(host: str, port: int) -> bool:
    try:
        async with asyncio.timeout(_PATIENCE):
            reader, writer = await asyncio.open_connection(host, port)
            try:
                writer.write(_ASKS)
                start = (await reader.read(1024)).lower()
            finally:
                writer.close()
    except (OSError, TimeoutError):
        return False
    # Servers that do encrypt refuse such a request with a word of https, or send it there.
    well = start.startswith((b"http/1.0 2", b"http/1.1 2"))
    return well or (start.startswith(b"http/") and b"https" not in start)


async def _look_up(target: Endpoint, port: int, seconds: float | None) -> None:
    """Every address the name has is looked at before one is called. Raises BadAddress."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(seconds):
            found = await loop.getaddrinfo(target.name, port, type=socket.SOCK_STREAM)
    except TimeoutError:
        raise ConnectTimedOut(phase="connect", seconds=seconds or 0.0) from None
    except (OSError, UnicodeError):
        return  # connecting fails in the same way, and is told
    for *_, place in found:
        check_reached(str(place[0]), target)
