"""The ways out: HTTP clients by where something goes."""

import asyncio
import logging
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpcore  # noqa: F401 httpx would load it at the first question, on the loop
import httpx

from app.domain.policy import Policy
from app.errors import NotAllowed
from app.wire.address import Endpoint
from app.wire.arriving import Arriving
from app.wire.clock import Clock
from app.wire.surroundings import Surroundings, trusted

AT_ONCE = 10

# A person looks at an answer for a minute and asks again: the connection is kept that long, and
# given up before routers on the way forget it, the hastiest after some four minutes.
_KEPT_SECONDS = 120
# A company's script that chooses proxies may take seconds; its answer is believed for a minute.
_PROXY_SECONDS = 60.0
# How systems call the kinds of proxies that can be gone through; SOCKS 5 looks names up itself.
_SCHEMES = {name: name for name in ("http", "https", "socks5", "socks5h")} | {"socks": "socks5"}


@dataclass(frozen=True, slots=True)
class Door:
    """A client, and the extensions of httpx its requests need: they have the address that will
    be and was reached checked before anything is sent there. proxy: its host and port, "" where
    there is none."""

    client: httpx.AsyncClient
    extensions: dict[str, Any]
    proxy: str = ""


@dataclass(frozen=True, slots=True)
class _Way:
    """What two questions have in common that may share a client."""

    secure: bool
    inside: bool
    proxy: str = field(default="", repr=False)
    login: str = field(default="", repr=False)
    ca_file: str = ""


class Doors:
    """HTTP clients, made when first needed, for one event loop. clock: what their answers said
    of the time. transport replaces the network, for tests; inside makes what serves addresses
    that this program serves itself; at_once: so many connections to one server.

    surroundings may be replaced at any time, from any thread: later questions heed it. Proxies
    are never used for this machine. Redirects are not followed.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport | None,
        inside: Callable[[], httpx.AsyncBaseTransport] | None = None,
        at_once: int = AT_ONCE,
    ) -> None:
        # At INFO httpx logs whole addresses, in whose query some servers want the key.
        logging.getLogger("httpx").setLevel(logging.WARNING)
        self.clock = Clock()
        self.surroundings = Surroundings()
        self._transport, self._inside = transport, inside
        self._limits = httpx.Limits(
            max_connections=at_once,
            max_keepalive_connections=at_once,
            keepalive_expiry=_KEPT_SECONDS,
        )
        self._clients: dict[_Way, httpx.AsyncClient] = {}
        self._making = asyncio.Lock()
        self._looked_up_in = self.surroundings
        self._proxies: dict[str, tuple[float, str]] = {}
        self._logins: dict[str, str] = {}
        self._policy: Policy | None = None  # read once, when something is to leave this machine

    async def to(self, target: Endpoint) -> Door:
        """The way to an address; time-outs are the caller's to set. Raises BadSetting where the
        company's certificates can't be read, NotAllowed where an administrator allows only other
        servers, and PolicyUnreadable."""
        async with self._making:
            await self._look_allowed(target)
            way = await self._way(target)
            if way not in self._clients:
                transport = self._transport or await self._new(way)
                self._clients[way] = httpx.AsyncClient(transport=transport, trust_env=False)
        # A proxy looks names up itself: there only the address as typed was checked.
        direct = not (way.proxy or self._transport or way.inside)
        extensions = {"trace": Arriving(target)} if direct else {}
        return Door(self._clients[way], extensions, _place(way.proxy))

    async def close(self) -> None:
        """Close every connection."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.aclose()

    async def _new(self, way: _Way) -> httpx.AsyncBaseTransport:
        return self._inside() if way.inside and self._inside else await _new(way, self._limits)

    async def _way(self, target: Endpoint) -> _Way:
        around = self.surroundings
        if around is not self._looked_up_in:
            self._looked_up_in = around
            self._proxies.clear()
            self._logins.clear()
        proxy = login = ""
        if not (target.loopback or self._transport):
            proxy = await self._proxy(around, target.origin)
        if proxy:
            login = await self._login(around, _place(proxy))
        ca_file = around.ca_file if target.secure or proxy else ""
        return _Way(target.secure, target.inside, proxy, login, ca_file)

    async def _look_allowed(self, target: Endpoint) -> None:
        if target.loopback or target.inside:
            return
        if self._policy is None:
            self._policy = await asyncio.to_thread(self.surroundings.policy)
        if not self._policy.allows(target.name):
            raise NotAllowed(host=target.host)

    async def _proxy(self, around: Surroundings, origin: str) -> str:
        now = asyncio.get_running_loop().time()
        since, proxy = self._proxies.get(origin, (-_PROXY_SECONDS, ""))
        if now - since >= _PROXY_SECONDS:
            proxy = await asyncio.to_thread(around.proxy_for, origin)
            scheme, _, place = proxy.partition("://")
            proxy = f"{_SCHEMES[scheme]}://{place}" if scheme in _SCHEMES else ""
            self._proxies[origin] = now, proxy
        return proxy

    async def _login(self, around: Surroundings, place: str) -> str:
        if place not in self._logins:
            self._logins[place] = await asyncio.to_thread(around.login_for, place)
        return self._logins[place]


async def _new(way: _Way, limits: httpx.Limits) -> httpx.AsyncBaseTransport:
    encrypts = way.secure or way.proxy
    context = await asyncio.to_thread(trusted, way.ca_file) if encrypts else _no_tls()
    proxy = None
    if way.proxy:
        user, _, password = way.login.partition(":")
        login = (user, password) if way.login else None
        encrypted = context if way.proxy.startswith("https://") else None
        proxy = httpx.Proxy(way.proxy, ssl_context=encrypted, auth=login)
    kind = _Socks if way.proxy.startswith("socks5") else httpx.AsyncHTTPTransport
    return kind(verify=context, trust_env=False, limits=limits, proxy=proxy)


class _Socks(httpx.AsyncHTTPTransport):
    """Through a SOCKS proxy, one that is none included. httpcore leaves the connection open where
    that goes wrong, and lets errors through of what reads the proxy's words."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Ask. Raises httpx.HTTPError."""
        begun: list[Any] = []

        async def look(event: str, info: dict[str, Any]) -> None:
            if event.endswith("setup_socks5_connection.started"):
                begun.append(info["stream"])
            elif event.endswith("setup_socks5_connection.failed"):
                await begun.pop().aclose()

        request.extensions = {**request.extensions, "trace": look}
        try:
            return await super().handle_async_request(request)
        except (httpx.HTTPError, OSError):
            raise
        except Exception as error:
            raise httpx.ProxyError(
                "what listens there is no SOCKS proxy", request=request
            ) from error


def _place(proxy: str) -> str:
    """A proxy's host and port, without what else its address may hold."""
    return urlsplit(proxy).netloc.rpartition("@")[2].lower()


def _no_tls() -> ssl.SSLContext:
    """For plain HTTP: trusts nobody, and is quick to make."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
