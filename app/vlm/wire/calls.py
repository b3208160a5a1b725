"""What every request to a server has in common: its headers, and answers that have an end."""

import asyncio
import json
from collections.abc import AsyncIterable, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import httpx

from app import errors as er
from app.vlm.failures import meaning as failures
from app.vlm.wire.patience import Patience
from app.vlm.wire.stream import parsed
from app.wire.address import Endpoint
from app.wire.doors import Doors
from app.wire.start import start_of

T = TypeVar("T")

_MAX_BYTES = 8 * 1024 * 1024  # a large provider's list of models has half a megabyte
_STILL_SECONDS = 60.0  # in which not a byte moves, either way


def headers_for(key: str, language: str = "en") -> dict[str, str]:
    """Raises KeyRefused for a key that no header could carry."""
    headers = {
        "content-type": "application/json",
        "accept": "text/event-stream, application/json",
        "accept-encoding": "identity",
        "accept-language": language,
        "user-agent": "Tessera",
    }
    if key:
        if not (key.isascii() and key.isprintable()):
            raise er.KeyRefused
        headers["authorization"] = f"Bearer {key}"
    return headers


@dataclass(frozen=True, slots=True)
class Sent:
    """What goes out. seconds: all of it may take, None for as long as something moves; headers:
    besides those of every request."""

    method: str = "GET"
    content: bytes | AsyncIterable[bytes] | None = None
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float | None = None


_Read = Callable[[httpx.Response], Awaitable[T]]


async def told_at(
    doors: Doors, target: Endpoint, key: str, patience: Patience, body: Any = None
) -> object:
    """The JSON that a server tells at an address, asked for by GET, or by POST with a body.
    Raises ModelError."""
    content = None if body is None else json.dumps(body).encode()
    sent = Sent("GET" if content is None else "POST", content, seconds=patience.whole)
    return await asked_at(doors, target, key, patience, sent, as_json(patience))


async def asked_at(
    doors: Doors, target: Endpoint, key: str, patience: Patience, sent: Sent, read: _Read[T]
) -> T:
    """What is read of a server's answer, once that is no refusal. Raises ModelError, and what
    reading raises."""
    server = failures.Server(target.host, key=key)
    door = await doors.to(target)
    moving = None if sent.seconds else _STILL_SECONDS
    try:
        async with asyncio.timeout(sent.seconds):
            async with door.client.stream(
                sent.method,
                target.url,
                content=sent.content,
                headers={**headers_for(key), **sent.headers},
                timeout=httpx.Timeout(moving, connect=patience.connect),
                extensions=door.extensions,
            ) as response:
                if response.status_code != 200:
                    start = await start_of(response, patience.connect)
                    raise failures.refused(response.status_code, response.headers, start, server)
                return await read(response)
    except TimeoutError:
        raise er.TimedOut(target.host, phase="overall", seconds=sent.seconds or 0.0) from None
    except httpx.ConnectTimeout:
        raise er.ConnectTimedOut(target.host, phase="connect", seconds=patience.connect) from None
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        raise _named(failures.broken(error, server, doors.clock), door.proxy) from None
    except er.ModelError as error:
        error.host, error.said = target.host, server.says(error.said)
        raise _named(error, door.proxy) from None


def as_json(patience: Patience) -> _Read[object]:
    """Reads an answer as JSON. Raises BadAnswer."""

    async def read(response: httpx.Response) -> object:
        return parsed(await start_of(response, patience.whole, _MAX_BYTES))

    return read


def _named(error: er.ModelError, proxy: str) -> er.ModelError:
    if isinstance(error, er.ProxyRefused):
        error.proxy = proxy
    return error
