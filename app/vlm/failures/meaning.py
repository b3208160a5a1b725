"""What a server's refusals and a broken connection mean, as the typed errors of app.errors."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx

from app import errors as er
from app.vlm.failures.figures import images_allowed, tokens_told
from app.vlm.failures.shapes import ToldError, asked_to_wait, in_answer, in_body
from app.vlm.failures.words import kind_of, of_time
from app.wire.clock import Clock
from app.wire.unreached import unreached, words_of

_SAID_CHARACTERS = 500
_SHORTEST_SECRET = 4


@dataclass(frozen=True, slots=True)
class Server:
    """Whom an error is about: host for display, the model asked for, and the key, which a
    server may repeat and which must never be shown. regional: its keys hold in one of the
    provider's regions only."""

    host: str
    model: str = ""
    key: str = field(default="", repr=False)
    regional: bool = False

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
    error = _meaning(status, told, asked_to_wait(headers), server)
    clock = Clock()
    clock.hear(headers)
    if isinstance(error, er.KeyRefused) and clock.wrong and of_time(told.words):
        return er.ClockWrong(error.host, error.said, clock.ahead or 0.0)
    return error


def inside(payload: object, server: Server) -> er.ModelError | None:
    """The error told inside an answer that began with 200, None where there is none."""
    told = in_answer(payload)
    if told is None:
        return None
    return _meaning(told.status if 400 <= told.status < 600 else 200, told, 0.0, server)


def broken(error: Exception, server: Server, clock: Clock) -> er.ModelError:
    """The error for a connection that could not be made or kept, or spoke no HTTP."""
    host, said = server.host, server.says(words_of(error))
    match error:
        case httpx.ConnectError() | httpx.ProxyError():
            kind, said = unreached(error, clock)
            made = kind(host, server.says(said))
            if isinstance(made, er.ClockWrong) and clock.wrong:
                made.seconds = clock.ahead or 0.0
            return made
        case httpx.UnsupportedProtocol() | httpx.InvalidURL():
            return er.BadAddress(host, reason="host")
        case httpx.RemoteProtocolError() if not _hung_up(str(error)):
            return er.BadAnswer(host, said)
    return er.ConnectionLost(host, said)


def retriable(error: er.ModelError) -> bool:
    """Whether asking again may help: 408, 429, 5xx and connection errors, nothing else."""
    match error:
        case er.OutOfMemory():
            return False
        case er.ServerFailed(status=status):
            return status == 408 or status >= 500
        case er.Unreachable():
            return type(error) in (er.Unreachable, er.HostNotFound, er.NothingListens)
    return isinstance(error, er.RateLimited | er.ConnectionLost)


def _meaning(status: int, told: ToldError, wait: float, server: Server) -> er.ModelError:
    kind = kind_of(status, told.words)
    error = kind(server.host, server.says(told.message))
    match error:
        case er.ModelNotFound() | er.SeesNoPictures():
            error.model = server.model
        case er.KeyRefused() if not server.key and status == 401:
            error = er.KeyWanted(error.host, error.said)
        case er.KeyRefused() if server.regional and status == 401:
            error = er.KeyOfOtherRegion(error.host, error.said)
        case er.RateLimited():
            error.retry_after = wait
        case er.RequestRefused() | er.ServerFailed():
            error.status = status
        case er.ContextTooLong():
            error.tokens, error.window = tokens_told(told)
        case er.TooManyImages():
            error.most = images_allowed(told.message)
    return error


def _hung_up(words: str) -> bool:
    """The other side went away, as opposed to speaking something that is not HTTP."""
    return "disconnected" in words or "peer closed" in words
