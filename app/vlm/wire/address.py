"""Which addresses a question, with its photos and key, may be sent to."""

import ipaddress
import re
import socket
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit, urlunsplit

from app.errors import BadAddress, NotConnected
from app.settings.providers import provider_at
from app.settings.settings import Connection, Dialect

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_CHAT = "/chat/completions"
_OLLAMA = "/api/chat"
# What people paste of an interface's other paths.
_OTHER_CALL = re.compile(
    r"(/chat/completions|(?<=/v\d)/(completions|responses|models|embeddings))$"
)
_OTHER_OLLAMA = re.compile(r"(/api/(chat|generate|tags|show|version)|/api)$")

# Services inside a cloud machine that hand out its credentials; those that are link-local
# (169.254.169.254 and the like) are refused as such.
_METADATA_HOSTS = {"metadata", "metadata.google.internal", "instance-data"}
_METADATA_ADDRESSES = {"100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254"}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address that may be called. host: host and port as people write them, for errors and
    records; name: the host alone; loopback: it is this machine; plain: a person allowed it to be
    spoken to unencrypted."""

    url: str
    host: str
    name: str
    secure: bool
    loopback: bool
    plain: bool = False

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{'https' if self.secure else 'http'}://{self.host}"


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
    plain = not secure and connection.plain_http_to == host
    if not secure and not loopback and not plain:
        raise BadAddress(host=host, reason="plain_http")
    url = urlunsplit((parts.scheme, host, _path(connection, parts.path), parts.query, ""))
    return Endpoint(url, host, name, secure, loopback, plain)


def is_address(name: str) -> bool:
    """It is an IP address, which needs no looking up."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def check_reached(ip: str, target: Endpoint) -> None:
    """Look again at the address a name led to, before anything is sent there.

    Raises BadAddress for what would be refused if typed, and for an address beyond this
    machine where the question would go unencrypted.
    """
    loopback = _checked(_plain(ipaddress.ip_address(ip.partition("%")[0])), target.host)
    if not target.secure and not loopback and not target.plain:
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


def _path(connection: Connection, typed: str) -> str:
    """The path questions go to, whichever of the interface's paths was typed."""
    if connection.dialect is Dialect.VOLCENGINE:
        return typed or "/"
    path = re.sub("/+", "/", typed).rstrip("/")
    if connection.dialect is Dialect.OLLAMA:
        return _OTHER_OLLAMA.sub("", _OTHER_CALL.sub("", path).removesuffix("/v1")) + _OLLAMA
    return (_OTHER_CALL.sub("", path) or _usual_path(connection)) + _CHAT


def _usual_path(connection: Connection) -> str:
    """What a bare host means: its provider's own path, else /v1, as nearly all have it."""
    provider = provider_at(connection)
    return urlsplit(provider.address).path if provider else "/v1"


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
