"""What every request to a server has in common: its headers, and answers that have an end."""

import asyncio
import json
from typing import Any

import httpx

from app import errors as er
from app.vlm.failures import meaning as failures
from app.vlm.wire.patience import Patience
from app.vlm.wire.stream import parsed
from app.wire.address import Endpoint
from app.wire.doors import Doors
from app.wire.start import start_of

_MAX_BYTES = 8 * 1024 * 1024  # a large provider's list of models has half a megabyte


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


async def told_at(
    doors: Doors, target: Endpoint, key: str, patience: Patience, body: Any = None
) -> object:
    """The JSON that a server tells at an address, asked for by GET, or by POST with a body.
    Raises ModelError."""
    server = failures.Server(target.host, key=key)
    sent = None if body is None else json.dumps(body).encode()
    door = await doors.to(target)
    try:
        async with asyncio.timeout(patience.whole):
            async with door.client.stream(
                "GET" if sent is None else "POST",
                target.url,
                content=sent,
                headers=headers_for(key),
                timeout=httpx.Timeout(None, connect=patience.connect),
                extensions=door.extensions,
            ) as response:
                return await _content(response, patience, server)
    except TimeoutError:
        raise er.TimedOut(target.host, phase="overall", seconds=patience.whole) from None
    except httpx.ConnectTimeout:
        raise er.ConnectTimedOut(target.host, phase="connect", seconds=patience.connect) from None
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        raise _named(failures.broken(error, server, doors.clock), door.proxy) from None
    except er.ModelError as error:
        error.host, error.said = target.host, server.says(error.said)
        raise _named(error, door.proxy) from None


async def _content(response: httpx.Response, patience: Patience, server: failures.Server) -> object:
    if response.status_code != 200:
        start = await start_of(response, patience.connect)
        raise failures.refused(response.status_code, response.headers, start, server)
    return parsed(await start_of(response, patience.whole, _MAX_BYTES))


def _named(error: er.ModelError, proxy: str) -> er.ModelError:
    if isinstance(error, er.ProxyRefused):
        error.proxy = proxy
    return error
