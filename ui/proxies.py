"""The system's proxies as Qt finds them: settings, automatic ones (PAC), the environment."""

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

_Kind = QNetworkProxy.ProxyType
# Scheme and usual port of those that can be gone through.
_KINDS = {
    _Kind.HttpProxy: ("http", 8080),
    _Kind.HttpCachingProxy: ("http", 8080),
    _Kind.Socks5Proxy: ("socks5", 1080),
}


def system_proxy(origin: str) -> str:
    """The address of the proxy for scheme://host:port, "" for none. May take seconds, where a
    script has to be fetched first: call it in a thread."""
    query = QNetworkProxyQuery(QUrl(f"{origin}/"))
    for proxy in QNetworkProxyFactory.systemProxyForQuery(query):
        if proxy.type() == _Kind.NoProxy:
            return ""
        if proxy.type() in _KINDS and proxy.hostName():
            return _address(proxy)
    return ""


def _address(proxy: QNetworkProxy) -> str:
    scheme, port = _KINDS[proxy.type()]
    url = QUrl()
    url.setScheme(scheme)
    url.setHost(proxy.hostName())
    url.setPort(proxy.port() or port)
    if proxy.user():
        url.setUserName(proxy.user())
        url.setPassword(proxy.password())
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
