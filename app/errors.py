"""Every error a person may meet. They carry data, never sentences: app.wording has the words.

AppError
├── PhotoRefused            a file is no usable photo; the others go on
├── ModelError              the model's side
│   ├── NotConnected        no connection is set up
│   ├── BadAddress          the address can't be used
│   ├── Unreachable         no connection could be made
│   ├── ConnectionLost      it broke off in the middle
│   ├── TimedOut            nothing came in time
│   ├── KeyRefused          401, 403
│   ├── ModelNotFound       404
│   ├── TooLarge            413, or more than the model's window
│   ├── RequestRefused      400 and other 4xx
│   ├── ContentRefused      moderation
│   ├── RateLimited         429
│   ├── QuotaUsedUp         402, or a quota
│   ├── ServerFailed        5xx, or an error inside the stream
│   ├── Redirected          3xx: never followed
│   └── BadAnswer           what came is no answer of this dialect
├── StoreError              the case store
│   ├── StoreInUse          another Tessera has this folder open
│   ├── StoreTooNew         written by a newer Tessera
│   ├── StoreDamaged        the database can't be read
│   ├── StoreUnwritable     disk full, no rights, a network drive
│   └── NotInStore          a case, photo or finding that is not there
├── ReportNotWritten        the PDF could not be written
└── SettingsError
    ├── SettingsUnreadable  the settings file is damaged; defaults are used
    ├── KeyNotKept          the system's keyring took no key
    └── BadSetting          a value that is not allowed
"""

from dataclasses import dataclass, fields
from enum import StrEnum


@dataclass(eq=False)
class AppError(Exception):
    """Something in the user's world went wrong; its fields say what."""

    def data(self) -> dict[str, str]:
        """The fields as text, to keep on record and to fill sentences with."""
        return {f.name: str(getattr(self, f.name)) for f in fields(self)}

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.data().items())
        return f"{type(self).__name__}({told})"


class Refusal(StrEnum):
    """Why a file is not taken as a photo."""

    NOT_A_FILE = "not_a_file"  # a folder, device, pipe or link
    MISSING = "missing"
    NO_ACCESS = "no_access"
    EMPTY = "empty"
    TOO_LARGE = "too_large"  # bytes
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_SMALL = "too_small"  # sides in pixels
    TOO_NARROW = "too_narrow"  # sides too unequal to be shown to a model
    UNKNOWN_FORMAT = "unknown_format"
    BROKEN = "broken"
    TOOK_TOO_LONG = "took_too_long"
    TOO_MUCH_MEMORY = "too_much_memory"
    DECODER_DIED = "decoder_died"
    DUPLICATE = "duplicate"  # already in this case


@dataclass(eq=False)
class PhotoRefused(AppError):
    """name: the file's name for display; detail: a figure or format, where one helps."""

    name: str
    refusal: Refusal
    detail: str = ""


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


@dataclass(eq=False)
class StoreError(AppError):
    """The case store; place: the data folder's path."""

    place: str = ""


class StoreInUse(StoreError):
    """Another Tessera has the folder open."""


@dataclass(eq=False)
class StoreTooNew(StoreError):
    """revision: the schema's revision in the file."""

    revision: str = ""


@dataclass(eq=False)
class StoreDamaged(StoreError):
    """said: what SQLite reported."""

    said: str = ""


@dataclass(eq=False)
class StoreUnwritable(StoreError):
    """said: what the system reported."""

    said: str = ""


@dataclass(eq=False)
class NotInStore(StoreError):
    """what: case, photo, inspection or finding; id: what was asked for."""

    what: str = ""
    id: str = ""


@dataclass(eq=False)
class ReportNotWritten(AppError):
    """path: where it should have gone; said: what the system reported."""

    path: str = ""
    said: str = ""


class SettingsError(AppError):
    """The settings or the system's keyring."""


@dataclass(eq=False)
class SettingsUnreadable(SettingsError):
    """path: the file; its damaged copy is kept beside it."""

    path: str = ""


@dataclass(eq=False)
class KeyNotKept(SettingsError):
    """said: what the keyring reported."""

    said: str = ""


@dataclass(eq=False)
class BadSetting(SettingsError):
    """name of the setting and the value that is not allowed."""

    name: str = ""
    value: str = ""
