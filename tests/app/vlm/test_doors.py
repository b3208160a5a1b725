"""The ways out: proxies, redirects, encryption, and what a name leads to."""

import asyncio
import logging
from contextlib import suppress
from typing import Any

import pytest

from app import errors as er
from app.settings.settings import Connection
from app.vlm.client import Models
from tests.helpers import behaviours as do
from tests.helpers.asking import KEY, QUICK, TEXT, Asked, ask, asking, connection, events, run
from tests.helpers.server import LoopbackServer

pytestmark = pytest.mark.server


def test_redirects_are_not_followed() -> None:
    with LoopbackServer(do.streams(TEXT)) as elsewhere:
        asked, _ = ask(do.refuses(302, location=elsewhere.url))
        assert isinstance(asked.error, er.Redirected)
        assert elsewhere.seen == []


def test_a_name_that_leads_elsewhere_is_refused_before_anything_is_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from app.vlm import doors

    def elsewhere(ip: str, target: Any) -> None:
        raise er.BadAddress(target.host, reason="metadata")

    monkeypatch.setattr(doors, "check_reached", elsewhere)
    asked, server = ask(do.streams(TEXT))
    assert isinstance(asked.error, er.BadAddress)
    assert server.seen == []


def test_the_systems_proxy_is_used_for_other_machines_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def work(models: Models, proxy: LoopbackServer) -> None:
        for name in ("http_proxy", "https_proxy"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        asked = await asking(models, Connection(base_url="https://model.example/v1"))
        assert isinstance(asked.error, er.ProxyBlocked)
        assert {seen.path for seen in proxy.seen} == {"model.example:443"}
        assert "authorization" not in proxy.seen[0].headers
        with LoopbackServer(do.streams(TEXT)) as here:
            assert (await asking(models, connection(here))).error is None

    run(work, do.refuses(403))


def test_a_proxy_that_asks_for_a_password_is_told_and_not_asked_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def work(models: Models, proxy: LoopbackServer) -> None:
        monkeypatch.setenv("https_proxy", proxy.url)
        asked = await asking(models, Connection(base_url="https://model.example/v1"))
        assert type(asked.error) is er.ProxyRefused
        assert len(proxy.seen) == 1

    run(work, do.refuses(407))


def test_nothing_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    ask(do.streams(TEXT))
    assert "127.0.0.1" not in caplog.text
    assert KEY not in caplog.text


def test_a_failure_of_encryption_is_told_and_not_tried_again() -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(65536)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()
        await writer.wait_closed()

    async def work() -> Asked:
        models = Models(patience=QUICK)
        async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            asked = await asking(models, Connection(base_url=f"https://127.0.0.1:{port}/v1"))
        await models.close()
        return asked

    asked = asyncio.run(work())
    assert type(asked.error) is er.NoEncryption
    assert "SSL" in asked.error.said
    assert asked.told.retries == 0


class KeepingServer:
    """Answers every request on a connection that it keeps open; connections: how many came."""

    def __init__(self) -> None:
        self.connections = 0
        self.left = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        answer = events(do.chunk(content=TEXT), do.chunk("stop"))
        head = f"HTTP/1.1 200 OK\r\ncontent-length: {len(answer)}\r\n\r\n".encode()
        with suppress(asyncio.IncompleteReadError):
            while True:
                asked = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
                size = int(asked.partition("content-length:")[2].split()[0])
                await reader.readexactly(size)
                writer.write(head + answer)
        writer.close()
        await writer.wait_closed()
        self.left.set()


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [0, 6])
def test_a_connection_is_kept_between_runs(seconds: float) -> None:
    """Also for longer than the five seconds after which httpx gives one up if it is not told."""

    async def work() -> None:
        models, keeping = Models(patience=QUICK), KeepingServer()
        async with await asyncio.start_server(keeping.serve, "127.0.0.1", 0) as server:
            here = Connection(base_url=f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1")
            for _ in range(2):
                assert (await asking(models, here)).error is None
                await asyncio.sleep(seconds)
            assert (await asking(models, here)).error is None
            assert keeping.connections == 1
            await models.close()
            await keeping.left.wait()

    asyncio.run(work())
