"""The model's side failed."""

from dataclasses import dataclass

from app.errors.base import AppError


@dataclass(eq=False)
class ModelError(AppError):
    """The model's side failed; host: host and port; said: the server's own words, cut to 500
    characters and never to be shown as anything but plain text."""

    host: str = ""
    said: str = ""


class NotConnected(ModelError):
    """No connection is set up."""


@dataclass(eq=False)
class BadAddress(ModelError):
    """reason: one of scheme, userinfo, host, metadata, plain_http, port, empty."""

    reason: str = ""


class Unreachable(ModelError):
    """Name not found, refused, no route, TLS failed."""


@dataclass(eq=False)
class ProxyRefused(ModelError):
    """407: the proxy on the way asks for a password, or takes another one; proxy: host and
    port."""

    proxy: str = ""


class ConnectionLost(ModelError):
    """The connection broke while the answer came."""


@dataclass(eq=False)
class TimedOut(ModelError):
    """phase: connect, first_byte, between_bytes or overall; seconds waited."""

    phase: str = ""
    seconds: float = 0.0


class KeyRefused(ModelError):
    """401 or 403."""


@dataclass(eq=False)
class ModelNotFound(ModelError):
    """404: no such model, or no such address."""

    model: str = ""


class TooLarge(ModelError):
    """The photos or the question are more than the server takes."""


@dataclass(eq=False)
class RequestRefused(ModelError):
    """The server did not like the request; status: HTTP status."""

    status: int = 0


class ContentRefused(ModelError):
    """The server's moderation refused photos or words."""


@dataclass(eq=False)
class RateLimited(ModelError):
    """retry_after: seconds the server asked to wait, 0 if it did not say."""

    retry_after: float = 0.0


class QuotaUsedUp(ModelError):
    """No money or quota left."""


@dataclass(eq=False)
class ServerFailed(ModelError):
    """status: HTTP status, 200 where the error came inside the stream."""

    status: int = 0


class Redirected(ModelError):
    """The address leads elsewhere; a key is never sent there."""


class BadAnswer(ModelError):
    """What came back is not what this kind of connection speaks."""
