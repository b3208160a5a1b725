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


class ConnectionLost(ModelError):
    """The connection broke while the answer came."""


@dataclass(eq=False)
class TimedOut(ModelError):
    """phase: connect, first_byte, between_bytes or overall; seconds waited."""

    phase: str = ""
    seconds: float = 0.0


class ConnectTimedOut(TimedOut):
    """Nothing took the connection, or its encryption, in time: a firewall, mostly."""


class KeyRefused(ModelError):
    """401 or 403."""


class KeyWanted(KeyRefused):
    """The same, where none was sent."""


class KeyOfOtherRegion(KeyRefused):
    """The same, where keys hold in one of the provider's regions only."""


@dataclass(eq=False)
class ModelNotFound(ModelError):
    """404: no such model, or no such address."""

    model: str = ""


class ModelNotOpen(ModelNotFound):
    """The model is there, and not opened for this account."""


@dataclass(eq=False)
class PhotoNotAsSent(ModelError):
    """A photo can't be sent again exactly as it was, and was not; name: the file's, for display.
    An answer is only gone on from with the same pictures."""

    name: str = ""


class ExampleNotAsSent(ModelError):
    """What went before the question can't be sent again exactly as it was, and was not."""


class PhotoHiddenSince(PhotoNotAsSent):
    """The same, because places in it were blacked out since."""


class TooLarge(ModelError):
    """The photos or the question are more than the server takes."""


@dataclass(eq=False)
class WindowTooSmall(ModelError):
    """Told before sending. tokens: what the question and its answer need at least; window: what
    the model takes."""

    tokens: int = 0
    window: int = 0


@dataclass(eq=False)
class ContextTooLong(TooLarge):
    """More than the model's window: tokens of the question, tokens that fit; 0 where not told."""

    tokens: int = 0
    window: int = 0


@dataclass(eq=False)
class TooManyImages(TooLarge):
    """Told by the server, or known before sending. most: how many pictures one question may
    have, 0 where not told."""

    most: int = 0


class ImageTooLarge(TooLarge):
    """One picture is larger than the server takes."""


class PictureUnreadable(ModelError):
    """The server could not decode a picture."""


@dataclass(eq=False)
class SeesNoPictures(ModelError):
    """The model takes text only."""

    model: str = ""


class ThinkingRefused(ModelError):
    """The model does not take the way its thinking was switched."""


@dataclass(eq=False)
class RequestRefused(ModelError):
    """The server did not like the request; status: HTTP status."""

    status: int = 0


class ContentRefused(ModelError):
    """The server's moderation refused photos or words."""


class PictureFlagged(ContentRefused):
    """The server's moderation refused a photo."""


@dataclass(eq=False)
class RateLimited(ModelError):
    """retry_after: seconds the server asked to wait, 0 if it did not say."""

    retry_after: float = 0.0


class QuotaUsedUp(ModelError):
    """No money or quota left."""


class PaymentOverdue(QuotaUsedUp):
    """The account owes money."""


class FreeTierUsedUp(QuotaUsedUp):
    """The free part is used up, and the account is set to use nothing else."""


@dataclass(eq=False)
class ServerFailed(ModelError):
    """status: HTTP status, 200 where the error came inside the stream."""

    status: int = 0


@dataclass(eq=False)
class ServerLoading(ServerFailed):
    """The server is still loading its model; seconds: how long it was waited for."""

    seconds: float = 0.0


class ServerBusy(ServerFailed):
    """Too many questions wait there."""


class ServerTimedOut(ServerFailed):
    """The server gave the answer up after a time limit of its own."""


class OutOfMemory(ServerFailed):
    """The server's memory, or its card's, is too small for the model or the question."""


class Redirected(ModelError):
    """The address leads elsewhere; a key is never sent there."""


class BadAnswer(ModelError):
    """What came back is not what this kind of connection speaks."""
