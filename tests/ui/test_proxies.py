"""The system's proxies as Qt finds them."""

from urllib.parse import unquote, urlsplit

import pytest
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory

from ui.proxies import system_proxy

Kind = QNetworkProxy.ProxyType


def found(monkeypatch: pytest.MonkeyPatch, *proxies: QNetworkProxy) -> list[str]:
    """Qt's answer replaced; returns the addresses it was asked about."""
    asked: list[str] = []

    def answer(query: object) -> list[QNetworkProxy]:
        asked.append(query.url().toString())  # type: ignore[attr-defined]
        return list(proxies)

    monkeypatch.setattr(QNetworkProxyFactory, "systemProxyForQuery", staticmethod(answer))
    return asked


def test_the_first_that_can_be_used_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = found(
        monkeypatch,
        QNetworkProxy(Kind.FtpCachingProxy, "ftp.office", 21),
        QNetworkProxy(Kind.HttpProxy, "proxy.office", 3128, "me@i", "p:w/d"),
        QNetworkProxy(Kind.NoProxy),
    )
    proxy = system_proxy("https://api.example.com:8443")
    parts = urlsplit(proxy)
    assert (parts.scheme, parts.hostname, parts.port) == ("http", "proxy.office", 3128)
    login = (unquote(parts.username or ""), unquote(parts.password or ""))
    assert login == ("me@i", "p:w/d")
    assert asked == ["https://api.example.com:8443/"]


def test_a_proxy_of_socks_is_one_too(monkeypatch: pytest.MonkeyPatch) -> None:
    found(monkeypatch, QNetworkProxy(Kind.Socks5Proxy, "socks.office", 0))
    assert system_proxy("https://api.example.com") == "socks5://socks.office:1080"


@pytest.mark.parametrize(
    "proxies",
    [
        (),
        (QNetworkProxy(Kind.NoProxy),),
        (QNetworkProxy(Kind.NoProxy), QNetworkProxy(Kind.HttpProxy, "proxy.office", 3128)),
        (QNetworkProxy(Kind.HttpProxy, "", 3128),),
    ],
)
def test_a_direct_way_stays_direct(
    monkeypatch: pytest.MonkeyPatch, proxies: tuple[QNetworkProxy, ...]
) -> None:
    found(monkeypatch, *proxies)
    assert system_proxy("https://api.example.com") == ""
