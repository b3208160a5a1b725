"""Where a phone may reach this computer."""

import socket
from types import SimpleNamespace

import psutil
import pytest

from app.phone.addresses import private_addresses


def test_only_private_addresses_of_connections_that_are_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def address(text: str, family: int = socket.AF_INET) -> SimpleNamespace:
        return SimpleNamespace(address=text, family=family)

    there = {
        "lo": [address("127.0.0.1")],
        "wlan": [address("192.168.1.20"), address("fd00::20", socket.AF_INET6)],
        "cable": [address("10.1.2.3"), address("169.254.1.1"), address("8.8.8.8")],
        "off": [address("172.16.0.1")],
    }
    monkeypatch.setattr(psutil, "net_if_addrs", lambda: there)
    up = {name: SimpleNamespace(isup=name != "off") for name in there}
    monkeypatch.setattr(psutil, "net_if_stats", lambda: up)
    assert set(private_addresses()) == {"192.168.1.20", "10.1.2.3"}
    monkeypatch.setattr("app.phone.addresses._usual", lambda: "10.1.2.3")
    assert private_addresses() == ("10.1.2.3", "192.168.1.20")
