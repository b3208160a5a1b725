"""What a server's refusals and a broken connection mean, as the typed errors of app.errors."""

import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx

from app import errors as er
from app.vlm.error_shapes import ToldError, asked_to_wait, in_answer, in_body

_SAID_CHARACTERS = 500
_SHORTEST_SECRET = 4

# What the words of an error's code and message mean; the first that fits counts. The servers
# they were gathered from stand in error_shapes.
_MEANINGS: tuple[tuple[type[er.ModelError], re.Pattern[str]], ...] = (
    (
        er.QuotaUsedUp,
        re.compile(
            r"insufficient[_ ]?(quota|balance|credit|funds)|arrearage|overdue|freetieronly"
            r"|free tier|billing|payment|current quota|credits? (exhausted|used up)"
        ),
    ),
    (
        er.ContentRefused,
        re.compile(
            r"sensitive[_ ]?content|data_?inspection_?failed|content[_ ](filter|policy)"
            r"|moderation|flagged|inappropriate content|responsibleaipolicy"
        ),
    ),
    (
        er.KeyRefused,
        re.compile(
            r"no_db_connection|invalid[_ ]?api[_ ]?key|(incorrect|wrong|missing) api key"
            r"|authentication_?error|invalid_?authentication"
        ),
    ),
    (
        er.ModelNotFound,
        re.compile(
            r"model_?not_?(found|open)|invalidendpointormodel"
            r"|\bmodel\b.{0,120}?(not found|not exist\b|is not loaded)"
        ),
    ),
    (
        er.TooLarge,
        re.compile(
            r"exceed_context_size|context_length_exceeded|context (length|size|window)"
            r"|too many images|at most \d+ image|oversize|range of input length"
            r"|(prompt|input|request|image|payload|entity|body|file)s?( is| are)? too (large|long)"
            r"|exceeds? the (model|maximum (context|length|size|allowed|number of tokens))"
        ),
    ),
    (
        er.RateLimited,
        re.compile(r"rate_?limit|limit_(requests|burst)|throttling|too many requests"),
    ),
)


@dataclass(frozen=True, slots=True)
class Server:
    """Whom an error is about: host for display, the model asked for, and the key, which a
    server may repeat and which must never be shown."""

    host: str
    model: str = ""
    key: str = field(default="", repr=False)

    def says(self, text: str) -> str:
        """A server's words, fit to be shown: one line, no control or direction characters,
        the key blotted out, at most 500 characters."""
        for secret in (self.key, *self.key.split(":")):
            if len(secret) >= _SHORTEST_SECRET:
                text = text.replace(secret, "***")
        clean = "".join(" " if unicodedata.category(c)[0] == "C" else c for c in text)
        return " ".join(clean.split())[:_SAID_CHARACTERS]


def refused(status: int, headers: Mapping[str, str], body: bytes, server: Server) -> er.ModelError:
    """The error for an answer whose status is not 200."""
    if 300 <= status < 400:
        place = headers.get("location", "").partition("?")[0]
        return er.Redirected(host=server.host, said=server.says(place))
    told = in_body(body) or ToldError("", f"HTTP {status}")
    if status < 400:
        return er.BadAnswer(host=server.host, said=server.says(f"HTTP {status}"))
    return _meaning(status, told, asked_to_wait(headers), server)


def inside(payload: object, server: Server) -> er.ModelError | None:
    """The error told inside an answer that began with 200, None where there is none."""
    told = in_answer(payload)
    if told is None:
        return None
    return _meaning(told.status if 400 <= told.status < 600 else 200, told, 0.0, server)


def broken(error: Exception, server: Server) -> er.ModelError:
    """The error for a connection that could not be made or kept, or spoke no HTTP."""
    host, said = server.host, server.says(_deepest(error))
    match error:
        case httpx.ProxyError() if str(error).startswith("407"):
            return er.ProxyRefused(host, said)
        case httpx.ConnectError() | httpx.ProxyError():
            return er.Unreachable(host, said)
        case httpx.UnsupportedProtocol() | httpx.InvalidURL():
            return er.BadAddress(host, reason="host")
        case httpx.RemoteProtocolError() if not _hung_up(str(error)):
            return er.BadAnswer(host, said)
    return er.ConnectionLost(host, said)


def retriable(error: er.ModelError) -> bool:
    """Whether asking again may help: 408, 429, 5xx and connection errors, nothing else."""
    match error:
        case er.ServerFailed(status=status):
            return status == 408 or status >= 500
        case er.Unreachable(said=said):
            return "SSL" not in said and "certificate" not in said.lower()
    return isinstance(error, er.RateLimited | er.ConnectionLost)


def _meaning(status: int, told: ToldError, wait: float, server: Server) -> er.ModelError:
    host, said = server.host, server.says(told.message)
    kind = _kind(status, f"{told.code} {told.message}".lower())
    if kind is er.ModelNotFound:
        return er.ModelNotFound(host, said, server.model)
    if kind is er.RateLimited:
        return er.RateLimited(host, said, wait)
    if kind is er.RequestRefused:
        return er.RequestRefused(host, said, status)
    if kind is er.ServerFailed:
        return er.ServerFailed(host, said, status)
    return kind(host, said)


def _kind(status: int, words: str) -> type[er.ModelError]:
    certain = {401: er.KeyRefused, 402: er.QuotaUsedUp, 407: er.ProxyRefused, 413: er.TooLarge}.get(
        status
    )
    if certain is not None:
        return certain
    meant = next((kind for kind, pattern in _MEANINGS if pattern.search(words)), None)
    if status in (403, 404, 429):
        plain = {403: er.KeyRefused, 404: er.ModelNotFound, 429: er.RateLimited}[status]
        return meant if meant in (er.QuotaUsedUp, er.ContentRefused) else plain
    if status >= 500:
        return er.TooLarge if meant is er.TooLarge else er.ServerFailed
    return meant or (er.ServerFailed if status in (200, 408) else er.RequestRefused)


def _hung_up(words: str) -> bool:
    """The other side went away, as opposed to speaking something that is not HTTP."""
    return "disconnected" in words or "peer closed" in words


def _deepest(error: BaseException) -> str:
    """The system's own words, which httpx and anyio wrap in theirs."""
    while True:
        if isinstance(error, OSError) and error.errno:
            said = error.strerror or str(error)
            return os.strerror(error.errno) if said.startswith("Connect call failed") else said
        inner = error.__cause__ or error.__context__
        if isinstance(error, BaseExceptionGroup):
            inner = error.exceptions[0]
        if inner is None:
            return str(error) or type(error).__name__
        error = inner
