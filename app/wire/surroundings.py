"""What lies between this machine and a server: proxies, and certificates of the company's own."""

import ssl
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.domain.policy import Policy
from app.errors import BadSetting
from app.settings.policy_file import system_policy


def system_proxy(origin: str) -> str:
    """The proxy that the environment, macOS or Windows names for scheme://host:port, "" for
    none. May ask name servers."""
    parts = urlsplit(origin)
    named = urllib.request.getproxies()
    proxy = named.get(parts.scheme) or named.get("all") or named.get("socks", "")
    if not proxy or urllib.request.proxy_bypass(parts.netloc):
        return ""
    return proxy if "://" in proxy else f"http://{proxy}"


def no_login(_proxy: str) -> str:
    """Nobody typed a password for any proxy."""
    return ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The functions may block and are called in threads. proxy_for: the address of the proxy
    for scheme://host:port, "" for none; login_for: «user:password» for a proxy's host and port,
    "" where it wants none; ca_file: certificates in PEM, trusted besides the system's;
    policy: what an administrator laid down, which may raise PolicyUnreadable."""

    proxy_for: Callable[[str], str] = system_proxy
    login_for: Callable[[str], str] = no_login
    ca_file: str = ""
    policy: Callable[[], Policy] = system_policy


def trusted(ca_file: str = "") -> ssl.SSLContext:
    """Whom TLS believes: the system's certificates, and those in the file. Takes a tenth of a
    second. Raises BadSetting for a file that holds none."""
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except (OSError, ValueError):  # ssl.SSLError is an OSError
            raise BadSetting("ca_file", ca_file) from None
    return context
