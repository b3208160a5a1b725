"""Which address a question, with its photos and key, is sent to."""

import re
from urllib.parse import urlsplit, urlunsplit

from app.errors import NotConnected
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.settings.providers import provider_at
from app.wire.address import Endpoint, place_of

_CHAT = "/chat/completions"
_OLLAMA = "/api/chat"
# What people paste of an interface's other paths.
_OTHER_CALL = re.compile(
    r"(/chat/completions|(?<=/v\d)/(completions|responses|models|embeddings))$"
)
_OTHER_OLLAMA = re.compile(r"(/api/(chat|generate|tags|show|version)|/api)$")

PRACTICE = Endpoint(
    "http://practice.invalid/v1" + _CHAT, "practice", "practice", False, True, inside=True
)


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
    at = place_of(connection.base_url, connection.plain_http_to)
    path = _path(connection, at.parts.path)
    url = urlunsplit((at.parts.scheme, at.host, path, at.parts.query, ""))
    plain = not at.secure and connection.plain_http_to == at.host
    return Endpoint(url, at.host, at.name, at.secure, at.loopback, plain)


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
