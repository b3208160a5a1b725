"""Which addresses may be called at all."""

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from app.domain.policy import Policy
from app.errors import BadAddress, NotAllowed

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# Services inside a cloud machine that hand out its credentials; those that are link-local
# (169.254.169.254 and the like) are refused as such.
_METADATA_HOSTS = {"metadata", "metadata.google.internal", "instance-data"}
_METADATA_ADDRESSES = {"100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254"}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address that may be called. host: host and port as people write them, for errors and
    records; name: the host alone; loopback: it is this machine; plain: a person allowed it to be
    spoken to unencrypted; inside: it is served by this very program; public_only: it must not lie
    in a private network, nor be this machine under another name."""

    url: str
    host: str
    name: str
    secure: bool
    loopback: bool
    plain: bool = False
    inside: bool = False
    public_only: bool = False

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{'https' if self.secure else 'http'}://{self.host}"


@dataclass(frozen=True, slots=True)
class Place:
    """What an address as typed names: see Endpoint."""

    parts: SplitResult
    host: str
    name: str
    secure: bool
    loopback: bool


def place_of(typed: str, plain_to: str) -> Place:
    """Look at an address as a person typed it; plain_to: the host, with its port, that they
    allowed to be spoken to unencrypted. Raises BadAddress."""
    parts, port = _split(typed.strip())
    name = (parts.hostname or "").rstrip(".")
    shown = f"[{name}]" if ":" in name else name
    host = f"{shown}:{port}" if port else shown
    secure, loopback = parts.scheme == "https", _literal(name, host)
    if not secure and not loopback and plain_to != host:
        raise BadAddress(host=host, reason="plain_http")
    return Place(parts, host, name, secure, loopback)


def not_allowed(typed: str, plain_to: str, policy: Policy) -> NotAllowed | None:
    """What would be raised if anything were to go there, told beforehand; see place_of."""
    place = place_of(typed, plain_to)
    return None if place.loopback or policy.allows(place.name) else NotAllowed(host=place.host)


def is_address(name: str) -> bool:
    """It is an IP address, which needs no looking up."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def check_reached(ip: str, target: Endpoint) -> None:
    """Look again at the address a name led to, before anything is sent there.

    Raises BadAddress for what would be refused if typed, for one in a private network where only
    public ones are allowed, and for one beyond this machine where what is sent would go
    unencrypted.
    """
    address = _plain(ipaddress.ip_address(ip.partition("%")[0]))
    loopback = _checked(address, target.host)
    if target.public_only and not address.is_global and not (loopback and target.loopback):
        raise BadAddress(host=target.host, reason="private")
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
