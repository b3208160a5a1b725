"""A question to a server that is no model: bytes there, bytes back, by the rules for all ways
out."""

import httpx

from app.errors import BadAnswer, RequestRefused
from app.settings.settings import Connection
from app.vlm.failures import meaning as failures
from app.vlm.wire.address import endpoint
from app.wire.doors import Doors

# Media types of RFC 3161, section 3.4: of what goes there, and what comes back.
TIME_STAMPS = ("application/timestamp-query", "application/timestamp-reply")
_LARGEST = 1 << 18  # bytes; a stamp with all its certificates has some 6,000


async def post(doors: Doors, to: Connection, data: bytes, kind: str, wanted: str) -> bytes:
    """What the server answered; kind, wanted: media types. Raises ModelError."""
    target = endpoint(to)
    door = await doors.to(target)
    headers = {"Content-Type": kind, "Accept": wanted, "Accept-Encoding": "identity"}
    try:
        async with door.client.stream(
            "POST", target.url, content=data, headers=headers, extensions=door.extensions
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
