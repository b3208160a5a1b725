"""Whether there is a newer Tessera: asked when a person wants to know, of whom the administrator's
policy names, believed only with a signature. Nothing is fetched or installed."""

import asyncio
import base64
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.keeping.update import Announced
from app.domain.policy import Policy
from app.errors import UpdateError, UpdateUnreadable
from app.signing.detached import check_signed
from app.wire.address import Endpoint, place_of

Fetch = Callable[[Endpoint], Awaitable[bytes]]
"""The bytes that lie at an address. Raises ModelError."""

_SIGNATURE = ".sig"  # behind the manifest's path
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")
_LONGEST = {"notes": 4_000, "place": 300}


async def announced(policy: Policy, fetch: Fetch) -> Announced:
    """What the office announces. Raises BadAddress, ModelError and UpdateError."""
    target = _target(policy.updates)
    data = await fetch(target)
    signature = await fetch(replace(target, url=target.url + _SIGNATURE))
    key = base64.b64decode(policy.updates_key)
    try:
        await asyncio.to_thread(check_signed, data, signature, key)
        return _read(data)
    except UpdateError as error:
        error.host = target.host
        raise


def _target(address: str) -> Endpoint:
    at = place_of(address, "")
    path = at.parts.path or "/"
    scheme = "https" if at.secure else "http"
    return Endpoint(f"{scheme}://{at.host}{path}", at.host, at.name, at.secure, at.loopback)


def _read(data: bytes) -> Announced:
    try:
        return _told(json.loads(data))
    except (ValueError, RecursionError) as error:
        raise UpdateUnreadable(said=str(error)[:100]) from error


def _told(told: Any) -> Announced:
    """Raises ValueError where it is not what is wanted."""
    if not isinstance(told, dict) or told.get("program") != "tessera":
        raise ValueError("program")
    version = _text(told, "version")
    if not _VERSION.fullmatch(version):
        raise ValueError("version")
    day = date.fromisoformat(_text(told, "day")).isoformat()
    notes, place = (_text(told, name)[:most] for name, most in _LONGEST.items())
    return Announced(version, day, notes, place)


def _text(told: dict[str, Any], name: str) -> str:
    """Raises ValueError where it is something else than a text."""
    text = told.get(name, "")
    if not isinstance(text, str):
        raise ValueError(name)  # noqa: TRY004 one kind for all that is wrong in it
    return text
