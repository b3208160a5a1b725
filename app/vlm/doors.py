"""The ways out: HTTP clients by where a question goes, and a last look at where it arrives."""

import asyncio
import logging
import ssl
import urllib.request
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import httpcore  # noqa: F401 httpx would load it at the first question, on the loop
import httpx

from app.vlm.address import PRACTICE, Endpoint, check_reached
from app.vlm.clock import Clock
from app.vlm.practice.engine import PracticeTransport

AT_ONCE = 10

# A person looks at an answer for a minute and asks again: the connection is kept that long, and
# given up before routers on the way forget it, the hastiest after some four minutes.
_KEPT_SECONDS = 120
_LIMITS = httpx.Limits(
    max_connections=AT_ONCE,
    max_keepalive_connections=AT_ONCE,
    keepalive_expiry=_KEPT_SECONDS,
)
_Trace = Callable[[str, dict[str, Any]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Door:
    """A client, and the extensions of httpx its requests need: they have the address that was
    reached checked before anything is sent there."""

    client: httpx.AsyncClient
    extensions: dict[str, Any]


class Doors:
    """HTTP clients, made when first needed, for one event loop. clock: what their answers said
    of the time.

    The company's own certificates count, because TLS asks the operating system. Its proxies
    are used as the system names them, never for this machine. Redirects are not followed.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport | None) -> None:
        # At INFO httpx logs whole addresses, in whose query some servers want the key.
        logging.getLogger("httpx").setLevel(logging.WARNING)
        self.clock = Clock()
        self._transport = transport
        self._clients: dict[str, httpx.AsyncClient] = {}
        self._making = asyncio.Lock()

    async def to(self, target: Endpoint) -> Door:
        """The way to an address; time-outs are the caller's to set."""
        async with self._making:
            # The system may ask name servers about its exceptions from proxies.
            proxy = await asyncio.to_thread(self._proxy, target)
            way = f"{target.secure} {target == PRACTICE} {proxy}"
            if way not in self._clients:
                transport = self._transport or await _new(target, proxy)
                self._clients[way] = httpx.AsyncClient(transport=transport, trust_env=False)
        # A proxy looks names up itself: there only the address as typed was checked.
        direct = not (proxy or self._transport or target == PRACTICE)
        return Door(self._clients[way], {"trace": _check_when_connected(target)} if direct else {})

    async def close(self) -> None:
        """Close every connection."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.aclose()

    def _proxy(self, target: Endpoint) -> str:
        """The proxy the system names for this address, "" for none."""
        if target.loopback or self._transport:
            return ""
        named = urllib.request.getproxies()
        proxy = named.get("https" if target.secure else "http") or named.get("all", "")
        if not proxy or urllib.request.proxy_bypass(target.host):
            return ""
        proxy = proxy if "://" in proxy else f"http://{proxy}"
        return proxy if proxy.startswith(("http://", "https://")) else ""


async def _new(target: Endpoint, proxy: str) -> httpx.AsyncBaseTransport:
    if target == PRACTICE:
        return PracticeTransport()
    context = await asyncio.to_thread(_system_tls if target.secure or proxy else _no_tls)
    return httpx.AsyncHTTPTransport(
        verify=context, trust_env=False, limits=_LIMITS, proxy=proxy or None
    )


def _system_tls() -> ssl.SSLContext:
    """Takes a tenth of a second, so never on the loop."""
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _no_tls() -> ssl.SSLContext:
    """For plain HTTP on this machine: trusts nobody, and is quick to make."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _check_when_connected(target: Endpoint) -> _Trace:
    async def look(event: str, info: dict[str, Any]) -> None:
        if event != "connection.connect_tcp.complete":
            return
        stream = info["return_value"]
        reached = stream.get_extra_info("server_addr")
        try:
            check_reached(str(reached[0]), target)
        except BaseException:
            await stream.aclose()
            raise

    return look
