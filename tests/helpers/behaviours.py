"""How the loopback server may behave, well or badly."""

import asyncio
import gzip
import json
import time
from typing import Any

from tests.helpers.server import Behaviour, Talk


def sse(payload: Any) -> bytes:
    """A server-sent event."""
    return b"data: " + json.dumps(payload, ensure_ascii=False).encode() + b"\n\n"


def chunk(finish: str | None = None, **delta: Any) -> dict[str, Any]:
    """A chat completion chunk."""
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"object": "chat.completion.chunk", "model": "loopback", "choices": [choice]}


def usage(tokens_in: int = 1500, tokens_out: int = 400) -> dict[str, Any]:
    """The last chunk of a stream whose usage was asked for."""
    counts = {"prompt_tokens": tokens_in, "completion_tokens": tokens_out}
    return {"object": "chat.completion.chunk", "choices": [], "usage": counts}


def streams(text: str, *, piece: int = 16, pace: float = 0.0, thinking: str = "") -> Behaviour:
    """A good answer, so many characters every pace seconds; who is late once sends the next one on
    time."""

    async def behave(talk: Talk) -> None:
        await talk.start(kind="text/event-stream")
        await talk.send(sse(chunk(role="assistant", content=None)))
        due = time.monotonic()
        for name, words in (("reasoning_content", thinking), ("content", text)):
            for start in range(0, len(words), piece):
                await talk.send(sse(chunk(**{name: words[start : start + piece]})))
                due += pace
                await asyncio.sleep(max(0.0, due - time.monotonic()))
        await talk.send(sse(chunk("stop")) + sse(usage()) + b"data: [DONE]\n\n")
        await talk.end()

    return behave


def sends(
    data: bytes, kind: str = "text/event-stream", *, cut: int = 0, then: str = "end"
) -> Behaviour:
    """Bytes as they are, in pieces of cut; then end, drop or hang."""

    async def behave(talk: Talk) -> None:
        await talk.start(kind=kind)
        for start in range(0, len(data), cut or len(data) or 1):
            await talk.send(data[start : start + (cut or len(data))])
        await {"end": talk.end, "drop": talk.drop, "hang": _forever}[then]()

    return behave


def refuses(
    status: int, body: Any = "", kind: str = "application/json", **headers: str
) -> Behaviour:
    """A status with a body, JSON unless it is text."""

    async def behave(talk: Talk) -> None:
        await talk.start(status, kind, **headers)
        await talk.send((body if isinstance(body, str) else json.dumps(body)).encode() or b" ")
        await talk.end()

    return behave


def volcengine(text: str, wait: float = 0.0) -> Behaviour:
    """The inference API of the customer's document."""

    async def behave(talk: Talk) -> None:
        await asyncio.sleep(wait)
        counts = {"input_tokens": 1500, "output_tokens": 400}
        await refuses(200, {"output": {"text": text}, "usage": counts})(talk)

    return behave


def hangs() -> Behaviour:
    """Takes the request and never answers."""
    return lambda _: _forever()


def trickles(pace: float = 1.0) -> Behaviour:
    """One byte of an endless comment every pace seconds."""

    async def behave(talk: Talk) -> None:
        await talk.start(kind="text/event-stream")
        while True:
            await talk.send(b":")
            await asyncio.sleep(pace)

    return behave


def speaks_no_http() -> Behaviour:
    """Bytes that are no HTTP."""
    return lambda talk: talk.raw(b"\x00\x01SSH-2.0-OpenSSH_9.2\r\n")


def drops_at_once() -> Behaviour:
    """Closes the connection instead of answering."""
    return lambda talk: talk.drop()


def gzip_bomb(megabytes: int = 100) -> Behaviour:
    """So many megabytes of one event's spaces, compressed a thousand times."""

    bomb = gzip.compress(b": " + b" " * (megabytes * 1_000_000))

    async def behave(talk: Talk) -> None:
        await talk.start(kind="text/event-stream", content_encoding="gzip")
        await talk.send(bomb)
        await talk.end()

    return behave


def endless_line(megabytes: int = 50) -> Behaviour:
    """An event whose line does not end."""

    async def behave(talk: Talk) -> None:
        await talk.start(kind="text/event-stream")
        await talk.send(b"data: ")
        for _ in range(megabytes):
            await talk.send(b"x" * 1_000_000)

    return behave


async def _forever() -> None:
    await asyncio.Event().wait()
