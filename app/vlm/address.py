"""Which addresses a question, with its photos and key, may be sent to."""

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit, urlunsplit

from app.errors import BadAddress, NotConnected
from app.settings.settings import Connection, Dialect

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_CHAT = "/chat/completions"
_OLLAMA = "/api/chat"

# Services inside a cloud machine that hand out its credentials; those that are link-local
# (169.254.169.254 and the like) are refused as such.
_METADATA_HOSTS = {"metadata", "metadata.google.internal", "instance-data"}
_METADATA_ADDRESSES = {"100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254"}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address that may be called. host: host and port as people write them, for errors and
    records; name: the host alone; loopback: it is this machine."""

    url: str
    host: str
    name: str
    secure: bool
    loopback: bool


PRACTICE = Endpoint("http://practice.invalid/v1" + _CHAT, "practice", "practice", False, True)


def resolve(connection: Connection) -> str:
    """The full address a connection's questions go to, to be shown before anything is sent.

    Raises NotConnected and BadAddress.
    """
    return endpoint(connection).url


def endpoint(connection: Connection) -> Endpoint:
    """Where a connection leads. Raises NotConnected, and BadAddress where that is refused."""
    if connection.dialect is Dialect.PRACTICE:
        return PRACTICE
    if not connection.ready:
        raise NotConnected
    parts, port = _split(connection.base_url.strip())
    name = (parts.hostname or "").rstrip(".")
    secure = parts.scheme == "https"
    shown = f"[{name}]" if ":" in name else name
    host = f"{shown}:{port}" if port else shown
    loopback = _literal(name, host)
    if not secure and not loopback:
        raise BadAddress(host=host, reason="plain_http")
    path = _PATHS.get(connection.dialect, _as_typed)(parts.path)
    url = urlunsplit((parts.scheme, host, path, parts.query, ""))
    return Endpoint(url, host, name, secure, loopback)


def check_reached(ip: str, target: Endpoint) -> None:
    """Look again at the address a name led to, before anything is sent there.

    Raises BadAddress for what would be refused if typed, and for an address beyond this
    machine where the question would go unencrypted.
    """
    loopback = _checked(_plain(ipaddress.ip_address(ip.partition("%")[0])), target.host)
    if not target.secure and not loopback:
        raise BadAddress(host=target.host, reason="plain_http")


def _split(typed: str) -> tuple[SplitResult, int | None]:
    try:
        parts = urlsplit(typed)
    except ValueError:
        raise BadAddress(reason="host") from None
    if parts.scheme not in ("http", "https") or not typed.lower().startswith(parts.scheme + "://"):
        raise BadAddress(reason="scheme")
    if "@" in parts.netloc:
        raise BadAddress(host=parts.netloc.rpartition("@")[2], reason="userinfo")
    try:
        port = parts.port
    except ValueError:
        raise BadAddress(host=parts.hostname or "", reason="port") from None
    if port == 0:
        raise BadAddress(host=parts.hostname or "", reason="port")
    return parts, port


def _chat_path(typed: str) -> str:
    """The path of chat completions; a bare host means /v1, as every such server has it."""
    path = typed.rstrip("/")
    return path if path.endswith(_CHAT) else (path or "/v1") + _CHAT


def _ollama_path(typed: str) -> str:
    """The path of Ollama's own chat, also where its other interface was typed."""
    path = typed.rstrip("/").removesuffix(_CHAT).removesuffix("/v1")
    return path if path.endswith(_OLLAMA) else path.removesuffix("/api") + _OLLAMA


def _as_typed(typed: str) -> str:
    return typed or "/"


_PATHS = {Dialect.OPENAI: _chat_path, Dialect.OLLAMA: _ollama_path}


def _literal(name: str, host: str) -> bool:
    """Whether the host as typed is this machine. Raises BadAddress."""
    if name in _METADATA_HOSTS:
        raise BadAddress(host=host, reason="metadata")
    if not name or not name.isprintable() or any(mark in name for mark in " \\%"):
        raise BadAddress(host=host, reason="host")
    try:
        address: _Address = ipaddress.ip_address(name)
    except ValueError:
        return _named(name, host)
    loopback = _checked(_plain(address), host)
    if _plain(address) != address:  # IPv4 in IPv6 clothes serves nobody but a trick
        raise BadAddress(host=host, reason="host")
    return loopback


def _named(name: str, host: str) -> bool:
    """A host that is no plain address: 2852039166 or 0xa9fea9fe would still be taken as one."""
    try:
        disguised = ipaddress.IPv4Address(socket.inet_aton(name))
    except (OSError, UnicodeError):
        return name == "localhost" or name.endswith(".localhost")
    _checked(disguised, host)
    raise BadAddress(host=host, reason="host")


def _checked(address: _Address, host: str) -> bool:
    """Whether the address is this machine. Raises BadAddress for those nobody may be sent to."""
    if address.is_link_local or str(address) in _METADATA_ADDRESSES:
        raise BadAddress(host=host, reason="metadata")
    if address.is_multicast or address.is_unspecified or str(address) == "255.255.255.255":
        raise BadAddress(host=host, reason="host")
    return address.is_loopback


def _plain(address: _Address) -> _Address:
    """The IPv4 address inside an IPv6 one (mapped, 6to4, NAT64), else the address itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    inside = address.ipv4_mapped or address.sixtofour
    if inside is None and address in ipaddress.ip_network("64:ff9b::/96"):
        inside = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return inside or address
