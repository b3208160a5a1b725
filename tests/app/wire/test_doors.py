"""The ways out: proxies, redirects, encryption, and what a name leads to."""

import asyncio
import base64
import logging
import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from app import errors as er
from app.domain.policy import Policy
from app.settings.connection import Connection
from app.vlm.client import Models
from app.wire.surroundings import Surroundings, trusted
from tests.helpers import behaviours as do
from tests.helpers.asking import KEY, QUICK, TEXT, Asked, ask, asking, connection, events, run
from tests.helpers.certificates import company
from tests.helpers.server import LoopbackServer
from tests.helpers.waiting import until

pytestmark = pytest.mark.server


def no_proxy(_: str) -> str:
    return ""


def test_redirects_are_not_followed() -> None:
    with LoopbackServer(do.streams(TEXT)) as elsewhere:
        asked, _ = ask(do.refuses(302, location=elsewhere.url))
        assert isinstance(asked.error, er.Redirected)
        assert elsewhere.seen == []


def test_a_name_that_leads_elsewhere_is_refused_before_anything_is_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from app.wire import arriving

    def elsewhere(ip: str, target: Any) -> None:
        raise er.BadAddress(target.host, reason="metadata")

    monkeypatch.setattr(arriving, "check_reached", elsewhere)
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


def test_a_name_is_looked_up_before_anything_is_connected(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    places = [("127.0.0.1", 443), ("169.254.169.254", 443)]
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda *_, **__: [(2, 1, 6, "", place) for place in places]
    )
    connected: list[object] = []
    monkeypatch.setattr("anyio.connect_tcp", lambda *given, **_: connected.append(given))

    async def work() -> Asked:
        models = Models(patience=QUICK)
        models.go_through(Surroundings(proxy_for=no_proxy))
        asked = await asking(models, Connection(base_url="https://rebind.example/v1"))
        await models.close()
        return asked

    error = asyncio.run(work()).error
    assert isinstance(error, er.BadAddress)
    assert error.reason == "metadata"
    assert connected == []


def test_a_name_that_leads_nowhere_is_told() -> None:
    async def work() -> Asked:
        models = Models(patience=QUICK)
        models.go_through(Surroundings(proxy_for=no_proxy))
        asked = await asking(models, Connection(base_url="https://no-such-host.invalid/v1"))
        await models.close()
        return asked

    assert isinstance(asyncio.run(work()).error, er.Unreachable)


def test_a_proxy_gets_the_password_typed_for_it_and_nothing_else() -> None:
    async def work(models: Models, proxy: LoopbackServer) -> None:
        place = proxy.url.removeprefix("http://")
        asked_for: list[str] = []

        def login(of: str) -> str:
            asked_for.append(of)
            return "mei:pa:ss"

        far = Connection(base_url="https://model.example/v1")
        models.go_through(Surroundings(proxy_for=lambda _: proxy.url))
        first = (await asking(models, far)).error
        assert isinstance(first, er.ProxyRefused)
        assert (first.host, first.proxy) == ("model.example", place)
        assert "proxy-authorization" not in proxy.seen[0].headers
        models.go_through(Surroundings(lambda _: proxy.url, login))
        await asking(models, far)
        await asking(models, far)
        told = base64.b64encode(b"mei:pa:ss").decode()
        assert proxy.seen[-1].headers["proxy-authorization"] == f"Basic {told}"
        assert not any("authorization" in seen.headers for seen in proxy.seen)
        assert asked_for == [place]
        plain = Connection(base_url="http://gpu.office/v1", plain_http_to="gpu.office")
        second = (await asking(models, plain)).error
        assert isinstance(second, er.ProxyRefused)
        assert proxy.seen[-1].path == "http://gpu.office/v1/chat/completions"

    run(work, do.refuses(407, "who are you?"))


def test_a_script_that_chooses_proxies_is_asked_once_a_minute_and_not_for_this_machine() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        asked: list[str] = []

        def choose(origin: str) -> str:
            asked.append(origin)
            return "http://127.0.0.1:1"

        models.go_through(Surroundings(choose))
        far = Connection(base_url="https://no-such-host.invalid:8443/v1")
        for _ in range(2):
            assert isinstance((await asking(models, far)).error, er.Unreachable)
        assert (await asking(models, connection(server))).error is None
        assert asked == ["https://no-such-host.invalid:8443"]

    run(work, do.streams(TEXT))


def test_the_companys_own_certificates_count(tmp_path: Path) -> None:
    office = company(tmp_path)

    async def work(server: LoopbackServer, ca_file: str) -> Asked:
        models = Models(patience=QUICK)
        models.go_through(Surroundings(ca_file=ca_file))
        asked = await asking(models, connection(server))
        await models.close()
        return asked

    with LoopbackServer(do.streams(TEXT), tls=office.server) as server:
        unknown = asyncio.run(work(server, "")).error
        assert isinstance(unknown, er.Unreachable)
        assert "certificate" in unknown.said.lower()
        assert asyncio.run(work(server, str(office.ca_file))).error is None


@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
def test_a_file_without_certificates_is_told(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "office.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(er.BadSetting) as caught:
        trusted(str(path))
    assert (caught.value.name, caught.value.value) == ("ca_file", str(path))


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
def test_a_connection_is_kept_between_runs() -> None:
    """Also for longer than the five seconds after which httpx gives one up if it is not told."""

    async def work() -> None:
        models, keeping = Models(patience=QUICK), KeepingServer()
        async with await asyncio.start_server(keeping.serve, "127.0.0.1", 0) as server:
            here = Connection(base_url=f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1")
            for pause in (0, 6):
                assert (await asking(models, here)).error is None
                await asyncio.sleep(pause)
            assert (await asking(models, here)).error is None
            assert keeping.connections == 1
            await models.close()
            await until(keeping.left.is_set)

    asyncio.run(work())


def test_nothing_leaves_for_a_server_that_the_policy_does_not_name() -> None:
    asked_of: list[str] = []

    def answers(request: httpx.Request) -> httpx.Response:
        asked_of.append(request.url.host)
        raise httpx.ConnectError("no network", request=request)

    async def work() -> None:
        models = Models(httpx.MockTransport(answers), QUICK)
        models.go_through(Surroundings(policy=lambda: Policy(("*.office.example",))))
        for host in ("model.example", "evil-office.example", "8.8.8.8"):
            asked = await asking(models, Connection(base_url=f"https://{host}/v1"))
            assert isinstance(asked.error, er.NotAllowed)
            assert asked.error.host == host
        assert asked_of == []
        asked = await asking(models, Connection(base_url="https://gpu.office.example/v1"))
        assert isinstance(asked.error, er.Unreachable)
        assert set(asked_of) == {"gpu.office.example"}
        await models.close()

    asyncio.run(work())


def test_a_policy_that_cannot_be_read_stops_what_would_leave_this_machine() -> None:
    def unreadable() -> Policy:
        raise er.PolicyUnreadable(said="broken", path="policy.toml")

    async def work(models: Models, server: LoopbackServer) -> None:
        models.go_through(Surroundings(policy=unreadable))
        asked = await asking(models, Connection(base_url="https://model.example/v1"))
        assert isinstance(asked.error, er.PolicyUnreadable)
        asked = await asking(models, connection(server))
        assert asked.error is None, "this machine itself is always allowed"

    run(work, do.streams(TEXT))
