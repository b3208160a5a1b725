"""What passes between the little server and whoever started it; only frozen values."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may come, and for how long. photo_bytes: of one photo; photos: sent in all,
    refused ones among them; connections: open at once; uploads: bodies held at once. Times in
    seconds: seconds of the whole, head of a request until it is complete, body likewise."""

    photo_bytes: int
    photos: int = 40
    seconds: float = 600
    connections: int = 12
    uploads: int = 2
    head_seconds: float = 10
    body_seconds: float = 120


class Outcome(StrEnum):
    """What became of a photo, as the phone is told. FULL: more than may come."""

    TAKEN = "taken"
    DUPLICATE = "duplicate"
    TOO_LARGE = "too_large"
    UNUSABLE = "unusable"
    NOT_KEPT = "not_kept"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Listening:
    """The page can be opened at url, which has the secret in it."""

    url: str


@dataclass(frozen=True, slots=True)
class Visited:
    """Somebody has opened the page."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file came whole; nothing has looked into it. name: as the phone calls it, unchecked.
    answer: to be called once, from any thread, with what became of it."""

    name: str
    data: bytes
    answer: Callable[[Outcome], object]


Told = Listening | Visited | Arrived
