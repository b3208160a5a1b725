"""Runs of models: what was asked, what they said, and how it went."""

from typing import Annotated, TypeAlias, TypedDict

from app.domain.events import Repair
from app.domain.sent import Adjustment
from app.domain.strategy import Way
from app.domain.words import Basis, RunState, Severity
from app.export.shapes.plain import Amount, Hash, Number, Photo, Region, Time, told


class Template(TypedDict):
    """The template the answer was asked by."""

    id: str
    version: str


class AskedTemplate(TypedDict):
    """The template as it was then; sha256: empty where that was not on record yet."""

    id: str
    version: str
    sha256: str


class Step(TypedDict):
    """A step of the model's reasoning."""

    photo: Photo | None
    text: str
    region: Region | None


class Summary(TypedDict):
    """The model's summary, not a person's decision."""

    severity: Severity
    action: str
    text: str
    undetermined: list[str]
    photos_needed: list[str]


class Statement(TypedDict):
    """A text, and what it rests on."""

    text: str
    basis: Basis | None


FieldValue: TypeAlias = str | list[str] | list[Statement] | None


Fields: TypeAlias = Annotated[dict[str, FieldValue], told("a template's own fields by code")]


class TableLine(TypedDict):
    """The row of the office's product table; known: the product is in it."""

    known: bool
    table: str
    row: int
    product: str
    price: str
    stock: str
    facts: str
    date: str


class Cost(TypedDict):
    """By the connection's price; what it was, not what will be billed."""

    amount: Amount
    currency: str


class Warned(TypedDict):
    """What was wrong with an answer and how it was understood."""

    code: Repair
    detail: str


class Sent(TypedDict):
    """A picture a model was shown."""

    width: int
    height: int
    bytes: int
    sha256: Hash
    part: Region
    blackouts: list[Region]


class SentOf(Sent):
    """A picture a model was shown, and of which photo."""

    photo: Photo


class Taken(TypedDict):
    """Where an answer is from that no model was asked for; distance: of 256 bits."""

    case_id: str
    number: str
    run_id: str
    at: Time
    distance: int
    facts_only: bool


class Look(TypedDict):
    """One of several looks, on record as a run of its own."""

    look: Number
    model: str
    host: str
    state: RunState
    seconds: float


class Merged(TypedDict):
    """What an answer was merged from: a finding is in it if so many looks agree; lost: looks that
    brought nothing; left_out: findings of single looks that too few saw."""

    way: Way
    planned: Number
    agree: Number
    lost: int
    left_out: int
    looks: list[Look]


class Went(TypedDict):
    """Of whom it was asked and how that went; tokens, cost: null where not known."""

    practice: bool
    model: str
    host: str
    state: RunState
    seconds: float
    tokens: int | None
    prompt_tokens: int | None
    finish_reason: str
    cost: Cost | None


class Run(Went):
    """One question to a model about up to four photos; merged: null where it was asked once."""

    template: AskedTemplate
    fields: Fields
    office_table: TableLine | None
    error: str | None
    taken: Taken | None
    merged: Merged | None
    adjustments: list[Adjustment]
    photos: list[SentOf]
