"""This computer's addresses in networks a phone in the room may be in too."""

import socket
from contextlib import suppress
from ipaddress import IPv4Address

import psutil

# An address nobody has (RFC 5737): for UDP, connecting sends nothing, it only chooses the way.
_NOWHERE = ("192.0.2.1", 9)


def private_addresses() -> tuple[str, ...]:
    """Private IPv4 addresses of connections that are up, the one other machines are usually
    reached by first; never one of the whole internet. Empty without a local network."""
    up = {name for name, state in psutil.net_if_stats().items() if state.isup}
    found = [
        each.address
        for name, addresses in psutil.net_if_addrs().items()
        for each in addresses
        if name in up and each.family == socket.AF_INET and _is_private(each.address)
    ]
    usual = _usual()
    return tuple(sorted(dict.fromkeys(found), key=lambda address: address != usual))


def _is_private(address: str) -> bool:
    known = IPv4Address(address)
    return known.is_private and not (known.is_loopback or known.is_link_local)


def _usual() -> str:
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        way.connect(_NOWHERE)
        return str(way.getsockname()[0])
    return ""
