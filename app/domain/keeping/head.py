"""What stands at the end of the log at one time, and who says when that was."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time-stamp server's answer (RFC 3161), byte for byte; time: as it says, UTC."""

    server: str
    time: datetime
    response: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """All chains tied together: number from 1, hash: SHA-256 of text. at: UTC by this computer's
    own clock; stamp: the first one, None where nobody else says when it was."""

    number: int
    at: datetime
    text: str
    hash: str
    stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class CaseHead:
    """The end of a case's chain: how many entries, the newest link, and the head that holds it."""

    entries: int
    link: str
    head: Head
