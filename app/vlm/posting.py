"""A question to a server that is no model: bytes there, bytes back, by the rules for all ways
out."""

import asyncio

import httpx

from app.errors import BadAnswer, RequestRefused, TimedOut
from app.settings.connection import Connection
from app.vlm.failures import meaning as failures
from app.vlm.wire.address import endpoint
from app.wire.address import Endpoint
from app.wire.doors import Doors

# Media types of RFC 3161, section 3.4: of what goes there, and what comes back.
TIME_STAMPS = ("application/timestamp-query", "application/timestamp-reply")
_LARGEST = 1 << 18  # bytes; a stamp with all its certificates has some 6,000
_FETCH_SECONDS = 15.0  # for the whole of a small file


async def post(doors: Doors, to: Connection, data: bytes, kind: str, wanted: str) -> bytes:
    """What the server answered; kind, wanted: media types. Raises ModelError."""
    headers = {"Content-Type": kind, "Accept": wanted}
    return await _asked(doors, endpoint(to), "POST", headers, data)


async def fetch(doors: Doors, target: Endpoint) -> bytes:
    """The small file that lies there. Raises ModelError."""
    try:
        async with asyncio.timeout(_FETCH_SECONDS):
            return await _asked(doors, target, "GET", {})
    except TimeoutError:
        raise TimedOut(target.host, phase="overall", seconds=_FETCH_SECONDS) from None


async def _asked(
    doors: Doors, target: Endpoint, how: str, headers: dict[str, str], data: bytes | None = None
) -> bytes:
    door = await doors.to(target)
    headers = {**headers, "Accept-Encoding": "identity"}
    try:
        async with door.client.stream(
            how, target.url, content=data, headers=headers, extensions=door.extensions
        ) as response:
            if response.status_code != 200:
                raise RequestRefused(host=target.host, status=response.status_code)
            return await _body(response, target.host)
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        raise failures.broken(error, failures.Server(target.host), doors.clock) from None


async def _body(response: httpx.Response, host: str) -> bytes:
    body = b""
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > _LARGEST:
            raise BadAnswer(host=host)
    return body
