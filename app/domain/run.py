"""One model run over the photos of an inspection, with all that must be on record of it."""

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.assessment import Assessment
from app.domain.events import Waits
from app.domain.sent import Adjustment, Sent
from app.domain.who import Who
from app.domain.words import Language, RunState


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked, of whom. host: the endpoint's host and port, never its full address;
    prompt_sha256 and schema_sha256 hash the exact texts; photo_ids in the order sent; text: what
    came with the photos and was sent as quoted data; template, template_version and
    template_sha256: by which template, "" in cases from before templates were counted; sent:
    each picture in order, empty for runs from before it was recorded."""

    dialect: str
    host: str
    model: str
    practice: bool
    question: str
    language: Language
    temperature: float
    top_p: float
    max_new_tokens: int
    prompt_version: str
    prompt_sha256: str
    schema_sha256: str
    photo_ids: tuple[str, ...]
    text: str = ""
    template: str = ""
    template_version: str = ""
    template_sha256: str = ""
    sent: tuple[Sent, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()


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


@dataclass(frozen=True, slots=True)
class Run:
    """error: class name of the AppError that ended it, "" if none; error_data: its fields.
    second: a second opinion, which never takes the place of the run that counts. cost: an exact
    decimal in that currency, by the connection's price when it was asked; "" where price or
    tokens are not known. waits: what it waits for before it asks again; not kept."""

    id: str
    inspection_id: str
    asked: Asked
    started_at: datetime
    started_by: Who
    state: RunState = RunState.RUNNING
    finished_at: datetime | None = None
    told: Told = Told()
    error: str = ""
    error_data: dict[str, str] = field(default_factory=dict)
    assessment: Assessment = Assessment()
    second: bool = False
    cost: str = ""
    currency: str = ""
    waits: Waits | None = None

    @property
    def refused(self) -> bool:
        """The provider's own moderation refused to look, and that is the result: no other error
        ends a run that is done."""
        return self.state is RunState.DONE and bool(self.error)

    @property
    def model(self) -> str:
        """The model that answered, as the server names it; before that, the one asked for."""
        return self.told.model or self.asked.model
