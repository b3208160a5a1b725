"""Questions of a batch that were handed to a provider in one file, to be answered within a day."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class PostingState(StrEnum):
    """FILLING: questions are still put into its file. READY: the file is to be uploaded. AWAY: the
    provider works on it. OVER: what it answered is kept with its questions."""

    FILLING = "filling"
    READY = "ready"
    AWAY = "away"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Posting:
    """lines, size: questions in its file, and bytes. file_id, remote_id: as the provider calls the
    file and its work on it, "" until it has them. ends_by: when that was to be done. look_at: when
    it is looked at next, after so many looks. why, why_data: class name and fields of the AppError
    met last, "" for none. unused: lines of its answer that told nothing of its questions."""

    id: str
    batch_id: str
    made_at: datetime
    state: PostingState = PostingState.FILLING
    lines: int = 0
    size: int = 0
    file_id: str = ""
    remote_id: str = ""
    posted_at: datetime | None = None
    ends_by: datetime | None = None
    look_at: datetime | None = None
    looks: int = 0
    why: str = ""
    why_data: dict[str, str] = field(default_factory=dict)
    unused: int = 0


@dataclass(frozen=True, slots=True)
class Posted:
    """How a batch's postings stand together. jobs: cases whose answers are waited for; since:
    when the first of those went out, look_at: when one is looked at next, None before it is with
    the provider. why, why_data, unused: as in Posting."""

    jobs: int = 0
    since: datetime | None = None
    look_at: datetime | None = None
    why: str = ""
    why_data: dict[str, str] = field(default_factory=dict)
    unused: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer to one question as the provider gave it: the HTTP status, the body."""

    status: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Told:
    """One line of a provider's answer. name: of the question. kept: the answer to it, None where
    there is none, but a reason: why, why_data of an AppError."""

    name: str
    kept: Kept | None = None
    why: str = ""
    why_data: dict[str, str] = field(default_factory=dict)
