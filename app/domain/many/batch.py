"""A batch: many photos that become cases unattended, one job for each case."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from app.domain.many.grouping import Arriving
from app.domain.strategy import Strategy
from app.domain.who import Who
from app.domain.words import Language


@dataclass(frozen=True, slots=True)
class Planned:
    """A case that a batch is to make, or one that is there and asked again.

    name: what people would call it (the folder, the row, the file it comes from). number: claim or
    tracking number, "" for none. paths: of its photos, in their order, absolute. case_id: of the
    case that is asked again, "" for a new one. question: "" for the template's usual one. facts:
    what else is known of a new case, as in Details; none its kind has no field for."""

    name: str
    number: str = ""
    paths: tuple[str, ...] = ()
    case_id: str = ""
    question: str = ""
    facts: tuple[tuple[str, str], ...] = ()


def alike(originals: Iterable[str]) -> str:
    """One hash for the photos of a case, by the SHA-256 of their originals in order: cases with
    the same photos have the same."""
    return sha256(" ".join(originals).encode()).hexdigest()


class BatchState(StrEnum):
    """What is to become of what still waits. PAUSED: it is kept until a person goes on, or until
    what paused it is mended. STOPPED: a person wants no more of it."""

    GOING = "going"
    PAUSED = "paused"
    STOPPED = "stopped"


class Priority(StrEnum):
    """Which of several batches goes first."""

    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"

    @property
    def weight(self) -> int:
        """0 goes first."""
        return list(Priority).index(self)


@dataclass(frozen=True, slots=True)
class Limits:
    """When a batch pauses by itself. calls: so many questions to the model, 0 for any number.
    money: an exact decimal in the currency of the connection's price, "" for any sum. begins_at:
    not before then (UTC)."""

    calls: int = 0
    money: str = ""
    begins_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Spent:
    """calls: questions that went to a model, answered: those that came to their end. known: cases
    answered without asking, from what was known. money: an exact decimal, "" where no price is
    known."""

    calls: int = 0
    answered: int = 0
    known: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    money: str = ""
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """name: as a person knows it. template: id of the one that is asked by, "" for that of each
    case, where all of them are there already. connection: name of a saved one, or that of the
    practice engine. question: for every case that has none of its own.
    later: asked by the provider's cheaper interface, which may take a day.
    why, why_data: class name and fields of the AppError that paused it, "" if a person did.
    arriving: the folder it goes on with, where it does. strategy: how it looks, None as its
    template says."""

    id: str
    name: str
    template: str
    connection: str
    language: Language
    by: Who
    created_at: datetime
    question: str = ""
    limits: Limits = Limits()
    priority: Priority = Priority.NORMAL
    state: BatchState = BatchState.GOING
    why: str = ""
    why_data: dict[str, str] = field(default_factory=dict)
    spent: Spent = Spent()
    later: bool = False
    arriving: Arriving = Arriving()
    strategy: Strategy | None = None

    @property
    def awaits(self) -> bool:
        """It goes on with what comes into a folder, now or when it is resumed."""
        return bool(self.arriving.folder) and self.state is not BatchState.STOPPED


class JobState(StrEnum):
    """How far a case of a batch has come. LEFT: it failed, and a person leaves it at that."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Failure:
    """code: class name of the AppError, «PhotoRefused» with its reason behind a point; data: its
    fields."""

    code: str
    data: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Job:
    """One case of a batch. place: from 1. tries: begun so far, those cut off left out. case_id:
    "" until its case is made. pictures: hash of its photos' originals, "" until they are taken in.
    failed: what went wrong last. refused: photos that were left out, each with the reason."""

    id: str
    batch_id: str
    place: int
    planned: Planned
    state: JobState = JobState.WAITING
    tries: int = 0
    next_try_at: datetime | None = None
    case_id: str = ""
    pictures: str = ""
    failed: Failure | None = None
    refused: tuple[tuple[str, str], ...] = ()
    finished_at: datetime | None = None
    seconds: float | None = None
