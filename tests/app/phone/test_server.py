"""The page for phones over real sockets: who means well, and who does not."""

import asyncio
import gc
import json
import socket
import time
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import suppress
from urllib.parse import quote, urlsplit

import pytest

from app.errors import PhoneNotServed
from app.network import Network
from app.phone.server import serve_phone
from app.phone.values import Arrived, Listening, Outcome, Visited
from tests.helpers.phone import JPEG, LIMITS, Served, status

pytestmark = pytest.mark.server


def _told(reply: bytes) -> dict[str, object]:
    found: dict[str, object] = json.loads(reply.partition(b"\r\n\r\n")[2])
    return found


def test_a_phone_opens_the_page_and_sends_a_photo() -> None:
    with Served() as served:
        page = served.get()
        assert status(page) == 200
        assert b"Photos for the open case" in page
        assert status(served.get("page.js")) == status(served.get("page.css")) == 200
        reply = served.post(JPEG, X_Photo_Name=quote("Ünfall «1».jpg"))
        assert _told(reply) == {"taken": True, "words": "Is in the case"}
        assert [(each.name, each.data) for each in served.arrived] == [("Ünfall «1».jpg", JPEG)]
        assert served.told.count(Visited()) == 1


def test_the_page_speaks_the_phones_language() -> None:
    with Served(lambda _: Outcome.UNUSABLE) as served:
        assert "Fotos für den offenen Fall" in served.get(Accept_Language="de-AT,en;q=0.5").decode()
        assert "为打开的案件添加照片" in served.get(Accept_Language="fr, zh-TW;q=0.8").decode()
        said = _told(served.post(b"nothing", Accept_Language="de"))
        assert said == {"taken": False, "words": "Kein verwendbares Foto"}


def test_the_page_takes_nothing_from_elsewhere_and_lets_nobody_else_ask() -> None:
    with Served() as served:
        head = served.get().partition(b"\r\n\r\n")[0].lower()
        assert b"content-security-policy: default-src 'none'; script-src 'self'" in head
        assert b"access-control" not in head
        assert b"cache-control: no-store" in head
        assert b"nosniff" in head
        assert b"no-referrer" in head


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/aaaaaaaaaaaaaaaa/",
        "/aaaaaaaaaaaaaaaa/photo",
        "/favicon.ico",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/../../etc/passwd",
        "/é/",
    ],
)
def test_without_the_secret_nothing_is_there(path: str) -> None:
    with Served() as served:
        reply = served.ask(served.head("GET", path))
        assert status(reply) in (400, 404)
        assert reply.endswith(b"\r\n\r\n")
        assert Visited() not in served.told


@pytest.mark.parametrize("path", ["../page.js", "..%2f..%2fetc/passwd", "page.html", "//page.js"])
def test_behind_the_secret_no_other_file_is_reached(path: str) -> None:
    with Served() as served:
        assert status(served.get(path)) == 404


def test_another_name_for_this_machine_is_told_nothing() -> None:
    with Served() as served:
        for host in ("evil.example", "127.0.0.1", f"localhost:{served.host.partition(':')[2]}"):
            assert status(served.get(Host=host)) == 421
            assert status(served.post(JPEG, Host=host)) == 421
        twice = served.head("GET", served.path).replace(b"\r\n\r\n", b"\r\nHost: evil\r\n\r\n")
        assert status(served.ask(twice)) == 400


def test_other_pages_send_nothing() -> None:
    with Served() as served:
        assert status(served.post(JPEG, Origin="http://evil.example")) == 403
        assert status(served.post(JPEG, Origin="null")) == 403
        assert status(served.post(JPEG, X_Photo_Name="")) == 403
        assert status(served.ask(served.head("OPTIONS", served.path + "photo"))) == 405
        assert status(served.ask(served.head("GET", served.path + "photo"))) == 405
        assert served.arrived == []


def test_a_body_too_large_is_refused_before_it_is_read() -> None:
    with Served() as served:
        assert status(served.post(b"", Content_Length="10000000000")) == 413
        assert status(served.post(b"", Content_Length="1" * 9000)) in (400, 413)
        assert status(served.post(b"", Content_Length="-5")) in (400, 411)
        chunked = served.head(
            "POST", served.path + "photo", X_Photo_Name="a", Transfer_Encoding="chunked"
        )
        assert status(served.ask(chunked)) == 411
        assert served.arrived == []


def test_what_is_no_http_is_not_answered_at_length() -> None:
    with Served() as served:
        assert status(served.ask(b"\x16\x03\x01\x02\x00\x01\x00" * 20 + b"\r\n\r\n")) == 400
        assert status(served.ask(b"GET / HTTP/1.1\r\nX: " + b"a" * 40_000)) == 431
        assert status(served.get()) == 200


def test_whoever_writes_slowly_is_left_alone() -> None:
    with Served(head_seconds=0.5, body_seconds=1.0) as served:
        began = time.monotonic()
        assert served.ask(b"GET / HTTP/1.1\r\n") == b""
        assert served.ask(served.upload(b"", Content_Length="1000") + b"only this") == b""
        assert time.monotonic() - began < LIMITS.head_seconds
        assert served.arrived == []


def test_there_are_only_so_many_connections() -> None:
    with Served(connections=3) as served:
        port = urlsplit(served.url).port
        held = [socket.create_connection(("127.0.0.1", port or 0)) for _ in range(3)]
        time.sleep(0.1)
        assert served.get() == b""
        for each in held:
            each.close()
        deadline = time.monotonic() + 60
        while (again := status(served.get())) == 0:  # it hears of them one by one
            assert time.monotonic() < deadline
        assert again == 200


def test_two_send_at_once() -> None:
    with Served() as served, ThreadPoolExecutor(4) as threads:
        replies = list(threads.map(served.post, (JPEG + bytes([n]) * 90_000 for n in range(4))))
        assert [_told(reply)["taken"] for reply in replies] == [True] * 4
        assert len({each.data for each in served.arrived}) == 4


def test_only_so_many_photos_may_come() -> None:
    with Served(photos=2) as served:
        assert [_told(served.post(JPEG))["taken"] for _ in range(3)] == [True, True, False]
        assert len(served.arrived) == 2


def test_nothing_is_served_once_it_has_ended() -> None:
    with Served() as served:
        served.job.stop()
        with pytest.raises(CancelledError):
            served.job.result.result(60)
        with pytest.raises(ConnectionRefusedError):
            served.get()


def test_it_ends_by_itself_also_while_somebody_sends() -> None:
    asked: list[Arrived] = []

    def never_answered(arrived: Arrived) -> None:
        asked.append(arrived)

    with Served(never_answered, seconds=2) as served:
        assert served.post(JPEG) == b""
        assert served.job.result.result(60) is None
        asked[0].answer(Outcome.TAKEN)  # late, and nobody minds


def test_an_address_that_is_not_ours_is_told() -> None:
    network = Network()
    job = network.submit(serve_phone("203.0.113.7", LIMITS, lambda told: None))
    with pytest.raises(PhoneNotServed):
        job.result.result(60)
    network.close()


@pytest.mark.parametrize("turns", range(8))
def test_whoever_has_just_come_is_let_go_when_it_ends(turns: int) -> None:
    """Left half met, its connection would be told as never closed."""

    async def serve() -> None:
        told: asyncio.Queue[object] = asyncio.Queue()
        serving = asyncio.create_task(serve_phone("127.0.0.1", LIMITS, told.put_nowait))
        listening = await told.get()
        assert isinstance(listening, Listening)
        port = urlsplit(listening.url).port
        assert port is not None
        with socket.create_connection(("127.0.0.1", port)):
            for _ in range(turns):
                await asyncio.sleep(0)
            serving.cancel()
            with suppress(asyncio.CancelledError):
                await serving

    asyncio.run(serve())
    gc.collect()
