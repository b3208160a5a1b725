"""The system's proxies as Qt finds them: settings, automatic ones (PAC), the environment."""

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

_HTTP = (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy)


def system_proxy(origin: str) -> str:
    """The address of the proxy for scheme://host:port, "" for none. May take seconds, where a
    script has to be fetched first: call it in a thread."""
    query = QNetworkProxyQuery(QUrl(f"{origin}/"))
    for proxy in QNetworkProxyFactory.systemProxyForQuery(query):
        if proxy.type() == QNetworkProxy.ProxyType.NoProxy:
            return ""
        if proxy.type() in _HTTP and proxy.hostName():
            return _address(proxy)
    return ""


def _address(proxy: QNetworkProxy) -> str:
    url = QUrl()
    url.setScheme("http")
    url.setHost(proxy.hostName())
    url.setPort(proxy.port() or 8080)
    url.setUserName(proxy.user())
    url.setPassword(proxy.password())
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
