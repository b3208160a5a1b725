"""Findings and what is told of them: opinions, prices, rules, tickets."""

from typing import Annotated, TypedDict

from app.domain.mark import Lack
from app.domain.notice import NoticeKind
from app.domain.rule import Ground, Priority
from app.domain.ticket import TicketState
from app.domain.words import Severity, Verdict
from app.export.shapes.plain import Amount, Number, Photo, Point, Region, told


class SaidByLooks(TypedDict):
    """What so many looks said of a finding instead."""

    part: str
    type: str
    severity: Severity
    looks: Number


class SeenInLooks(TypedDict):
    """So many of the looks that were shown the place saw the finding; differing: what some of them
    said otherwise."""

    seen: Number
    of: Number
    differing: list[SaidByLooks]


class Finding(TypedDict):
    """One damage as it holds now; verdict: null while no person judged it. accepted_together: with
    other cases, by one act. looks: null where it was looked once."""

    number: Number
    photo: Photo
    part: str
    type: str
    severity: Severity
    region: Region | None
    outline: list[Point] | None
    confidence: float | None
    ruled_out: list[str]
    action: str
    text: str
    verdict: Verdict | None
    accepted_together: bool
    same_as: Number | None
    reads_like_instruction: bool
    looks: SeenInLooks | None


class Notice(TypedDict):
    """What to know before deciding; hint: the program's, by a rule."""

    kind: NoticeKind
    photo: Photo | None
    text: str
    hint: bool


class OpenItem(TypedDict):
    """What could not be determined, or a photo that is needed."""

    lack: Lack
    text: str
    photos: list[Photo]
    open: bool
    answered_by: str | None


class Range(TypedDict):
    """A sum of the lines in one currency."""

    low: Amount
    high: Amount
    currency: str


class PriceLine(TypedDict):
    """A finding and its row in the table; null where there is none."""

    finding: Number
    low: Amount | None
    high: Amount | None
    currency: str | None
    row: int | None
    date: str | None
    source: str | None


PriceRange = TypedDict(
    "PriceRange",
    {
        "from": Annotated[str, told(const="office_table")],
        "table": str,
        "version": str,
        "lines": list[PriceLine],
        "totals": list[Range],
    },
)


class Reason(TypedDict):
    """One thing that made a rule hold."""

    ground: Ground
    said: str


class Fired(TypedDict):
    """An office's rule that held, and what it asks for."""

    rule: str
    name: str
    sha256: str
    why: list[Reason]
    advice: str | None
    ask_for_photos: str | None
    priority: Priority | None
    queue: str | None
    intent: str | None
    webhook: str | None


class Ticket(TypedDict):
    """A ticket of the case."""

    id: str
    title: str
    queue: str
    assignee: str
    priority: Priority
    due: str | None
    state: TicketState
    rule: str | None


class Said(TypedDict):
    """A finding as one of two answers has it; number: null where it is not part of the case."""

    number: Number | None
    photo: Photo
    part: str
    type: str
    severity: Severity
    region: Region | None


class Compared(TypedDict):
    """What two answers say of one place; overlap: of their boxes, 0 to 1."""

    relation: Annotated[str, told(enum=["agreed", "differing", "only_first", "only_second"])]
    overlap: float | None
    first: Said | None
    second: Said | None


class Opinion(TypedDict):
    """How far a second answer agrees with the one that counts; no measure of being right."""

    photos: list[Photo]
    practice: bool
    model: str
    host: str
    agreed: int
    differing: int
    only_first: int
    only_second: int
    findings: list[Compared]
