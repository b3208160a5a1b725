"""What is put to a model, a run or a turn: whom and how, what the server said, how it ended."""

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.events import Waits
from app.domain.who import Who
from app.domain.words import Language, RunState


@dataclass(frozen=True, slots=True)
class AskedHow:
    """Of whom, and how. host: the endpoint's host and port, never its full address; prompt_sha256
    and schema_sha256 hash the exact texts, all that was said before included."""

    dialect: str
    host: str
    model: str
    practice: bool
    language: Language
    temperature: float
    top_p: float
    max_new_tokens: int
    prompt_version: str
    prompt_sha256: str
    schema_sha256: str


@dataclass(frozen=True, slots=True)
class Told:
    """What the server said of its answer; seconds from sending; None where it said nothing."""

    model: str = ""
    finish_reason: str = ""
    tokens_in: int | None = None
    tokens_out: int | None = None
    first_byte_seconds: float | None = None
    seconds: float = 0.0
    retries: int = 0
    schema_form: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """From when it goes on record to its end; times are UTC. error: class name of the AppError
    that ended it, "" if none; error_data: its fields. cost: an exact decimal in that currency, by
    the connection's price when it was asked; "" where price or tokens are not known. waits: what
    it waits for before it asks again; not kept."""

    started_at: datetime
    started_by: Who
    state: RunState = RunState.RUNNING
    finished_at: datetime | None = None
    told: Told = Told()
    error: str = ""
    error_data: dict[str, str] = field(default_factory=dict)
    cost: str = ""
    currency: str = ""
    waits: Waits | None = None
