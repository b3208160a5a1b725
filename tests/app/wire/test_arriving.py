"""Servers that do not encrypt where encryption is asked for, and those that only take long."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from app import errors as er
from app.settings.connection import Connection
from app.vlm.client import Models
from app.vlm.wire.patience import Patience
from tests.helpers import behaviours as do
from tests.helpers.asking import Asked, asking
from tests.helpers.server import LoopbackServer

pytestmark = pytest.mark.server
PATIENCE = Patience(connect=4.0)
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def over_https(url: str, patience: Patience = PATIENCE) -> tuple[Asked, float]:
    """What came of asking there with https, and after how many seconds."""

    async def work() -> Asked:
        models = Models(patience=patience)
        try:
            return await asking(models, Connection(base_url=url.replace("http:", "https:")))
        finally:
            await models.close()

    began = time.monotonic()
    asked = asyncio.run(work())
    return asked, time.monotonic() - began


def served(serve: Serve) -> tuple[Asked, float]:
    """The same, of a server of raw bytes."""

    async def work() -> tuple[Asked, float]:
        async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            return await asyncio.to_thread(over_https, f"http://127.0.0.1:{port}/v1")

    return asyncio.run(work())


def test_a_server_of_plain_http_that_says_nothing_to_tls_is_told_soon() -> None:
    """As llama.cpp's and Ollama's do: they wait for the end of a request's head."""
    with LoopbackServer(do.sends(b"<html>a page</html>")) as server:
        asked, seconds = over_https(server.url, Patience(connect=60.0))
        assert type(asked.error) is er.NoEncryption
        assert seconds < 30
        assert [(seen.path, seen.body) for seen in server.seen] == [("/", b"")]
        assert "authorization" not in server.seen[0].headers
    assert asked.told.retries == 0


@pytest.mark.slow
def test_one_that_encrypts_and_is_slow_is_waited_for() -> None:
    """Whatever it says to a head that is not encrypted; all four at once, for each takes long."""
    pages = (
        b"",
        b"\x15\x03\x03\x00\x02\x02\x32",
        b"HTTP/1.1 400 Bad Request\r\n\r\nThe plain HTTP request was sent to HTTPS port",
        b"HTTP/1.1 301 Moved\r\nLocation: https://model.example/\r\n\r\n",
    )
    with ThreadPoolExecutor(len(pages)) as beside:
        for asked, seconds in beside.map(lambda page: served(partial(_slow, page)), pages):
            assert type(asked.error) is er.ConnectTimedOut
            assert seconds > PATIENCE.connect - 0.5


async def _slow(page: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    begun = await reader.read(4096)
    writer.write(page if begun.startswith(b"GET") else b"")
    if not begun.startswith(b"GET"):
        await reader.read()
    writer.close()
    await writer.wait_closed()


def test_a_question_that_is_stopped_meanwhile_leaves_nothing_behind() -> None:
    async def work(url: str) -> None:
        models = Models(patience=PATIENCE)
        asked = asyncio.create_task(asking(models, Connection(base_url=url)))
        await asyncio.sleep(0.5)
        asked.cancel()
        await asyncio.wait([asked])
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await models.close()

    with LoopbackServer(do.hangs()) as server:
        asyncio.run(work(server.url.replace("http:", "https:")))
        assert server.seen == []
