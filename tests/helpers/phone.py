"""A phone, or somebody who poses as one, at the little server over real sockets."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from urllib.parse import urlsplit

from app.network import Network
from app.phone.server import serve_phone
from app.phone.values import Arrived, Limits, Listening, Outcome, Told

LIMITS = Limits(photo_bytes=200_000, head_seconds=60, body_seconds=60, seconds=120)
JPEG = b"\xff\xd8\xff\xe0 as good as any"


class Served:
    """The server on a loop of its own; whoever sends is answered by taking()."""

    def __init__(
        self, taking: Callable[[Arrived], Outcome | None] = lambda _: Outcome.TAKEN, **limits: float
    ) -> None:
        self.told: list[Told] = []
        self._taking, self._at = taking, Future[str]()
        self._network = Network()
        wanted = replace(LIMITS, **limits)  # type: ignore[arg-type]
        self.job = self._network.submit(serve_phone("127.0.0.1", wanted, self._tell))
        self.url = self._at.result(60)
        self.host = urlsplit(self.url).netloc
        self.path = urlsplit(self.url).path

    def __enter__(self) -> "Served":
        return self

    def __exit__(self, *raised: object) -> None:
        self._network.close()

    @property
    def arrived(self) -> list[Arrived]:
        """The files that came whole."""
        return [told for told in self.told if isinstance(told, Arrived)]

    def _tell(self, told: Told) -> None:
        self.told.append(told)
        if isinstance(told, Listening):
            self._at.set_result(told.url)
        elif isinstance(told, Arrived):
            outcome = self._taking(told)
            if outcome is not None:  # from another thread, as the window answers
                threading.Thread(target=told.answer, args=(outcome,)).start()

    def ask(self, raw: bytes) -> bytes:
        """All that comes back for these bytes, until the other side closes."""
        return asyncio.run(self._asked(raw))

    async def _asked(self, raw: bytes) -> bytes:
        port = urlsplit(self.url).port
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(raw)
            await writer.drain()
            return await asyncio.wait_for(reader.read(), 60)
        except ConnectionResetError:
            return b""
        finally:
            writer.close()

    def get(self, path: str = "", **headers: str) -> bytes:
        """Ask for a place beside the page; path "" is the page."""
        return self.ask(self.head("GET", self.path + path, **headers))

    def post(self, data: bytes, **headers: str) -> bytes:
        """Send a file as the page's script does."""
        return self.ask(self.upload(data, **headers))

    def upload(self, data: bytes, **headers: str) -> bytes:
        """The bytes of such a request."""
        given = {"X_Photo_Name": "IMG_1.jpg", "Content_Length": str(len(data))} | headers
        return self.head("POST", self.path + "photo", **given) + data

    def head(self, method: str, target: str, **headers: str) -> bytes:
        """The head of a request."""
        lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items() if value]
        if "Host" not in headers:
            lines.insert(0, f"Host: {self.host}")
        return "\r\n".join((f"{method} {target} HTTP/1.1", *lines, "", "")).encode()


def status(reply: bytes) -> int:
    """Of HTTP; 0 where nothing came."""
    return int(reply.split(b" ", 2)[1]) if reply else 0
