"""Through a SOCKS proxy: names are looked up there, passwords are its own, failures are told."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import pytest

from app import errors as er
from app.settings.connection import Connection
from app.vlm.client import Models
from app.wire.surroundings import Surroundings
from tests.helpers import behaviours as do
from tests.helpers.asking import KEY, QUICK, TEXT, Asked, asking
from tests.helpers.server import LoopbackServer

pytest.importorskip("socksio")
pytestmark = pytest.mark.server
FAR = Connection(base_url="http://gpu.office:8000/v1", plain_http_to="gpu.office:8000")
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class SocksProxy:
    """Speaks SOCKS 5 (RFC 1928, 1929) and leads everybody to one server, whatever they name.
    login: what it asks for; reply: 0 for a way that is open. named, told: what it was asked."""

    def __init__(self, to: str = "", login: bytes = b"", reply: int = 0) -> None:
        self._to, self._login, self._reply = to.removeprefix("http://"), login, reply
        self.named: list[bytes] = []
        self.told = b""

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await self._talk(reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        methods = await reader.readexactly((await reader.readexactly(2))[1])
        wanted = 2 if self._login else 0
        writer.write(bytes([5, wanted if wanted in methods else 255]))
        if wanted not in methods:
            return
        if wanted:
            user = await reader.readexactly((await reader.readexactly(2))[1])
            password = await reader.readexactly((await reader.readexactly(1))[0])
            self.told = user + b":" + password
            writer.write(bytes([1, self.told != self._login]))
        *_, kind = await reader.readexactly(4)
        assert kind == 3, "a name, not an address"
        name = await reader.readexactly((await reader.readexactly(1))[0])
        self.named.append(name)
        await reader.readexactly(2)
        writer.write(bytes([5, self._reply, 0, 1, 0, 0, 0, 0, 0, 0]))
        if not self._reply:
            await self._lead(reader, writer)

    async def _lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host, _, port = self._to.partition(":")
        there, to_there = await asyncio.open_connection(host, int(port))
        await asyncio.wait(
            [
                asyncio.create_task(_copy(reader, to_there)),
                asyncio.create_task(_copy(there, writer)),
            ]
        )


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()
        await writer.wait_closed()


def through(proxy: Serve, scheme: str = "socks5", login: str = "") -> Asked:
    """What came of asking through it."""

    async def work() -> Asked:
        models = Models(patience=QUICK)
        async with await asyncio.start_server(proxy, "127.0.0.1", 0) as server:
            place = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            models.go_through(Surroundings(lambda _: place, lambda _: login))
            asked = await asking(models, FAR)
            await models.close()
        return asked

    return asyncio.run(work())


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks"])
def test_an_answer_comes_through(scheme: str) -> None:
    with LoopbackServer(do.streams(TEXT)) as server:
        proxy = SocksProxy(server.url)
        asked = through(proxy, scheme)
        assert asked.error is None
        assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"
        assert server.seen[0].headers["host"] == "gpu.office:8000"
    assert set(proxy.named) == {b"gpu.office"}
    assert proxy.told == b""


def test_its_password_is_told_to_it_alone() -> None:
    with LoopbackServer(do.streams(TEXT)) as server:
        proxy = SocksProxy(server.url, login=b"mei:pa:ss")
        assert through(proxy, login="mei:pa:ss").error is None
        assert proxy.told == b"mei:pa:ss"
        assert "mei" not in str(server.seen[0].headers)


@pytest.mark.parametrize(
    ("proxy", "login", "error"),
    [
        (SocksProxy(login=b"mei:pass"), "", er.ProxyRefused),
        (SocksProxy(login=b"mei:pass"), "mei:wrong", er.ProxyRefused),
        (SocksProxy(reply=2), "", er.ProxyBlocked),
        (SocksProxy(reply=4), "", er.Unreachable),
    ],
)
def test_what_it_refuses_is_told(proxy: SocksProxy, login: str, error: type[Exception]) -> None:
    assert type(through(proxy, login=login).error) is error


@pytest.mark.parametrize("words", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x05", b""])
def test_one_that_is_none_is_told(words: bytes) -> None:
    async def other(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(words)
        writer.close()
        await writer.wait_closed()

    assert isinstance(through(other).error, er.Unreachable | er.ConnectionLost)
