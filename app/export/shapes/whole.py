"""A whole case, and the files that hold cases."""

from typing import Annotated, TypeAlias, TypedDict

from app.domain.details.case_fields import Form as FactForm
from app.domain.details.case_fields import every_field
from app.domain.words import Kind, Status
from app.export.shapes.asked import Fields, Run, Step, Summary, TableLine, Template, Warned
from app.export.shapes.conversation import Turn
from app.export.shapes.found import Finding, Fired, Notice, OpenItem, Opinion, PriceRange, Ticket
from app.export.shapes.photos import PhotoTold, Refused
from app.export.shapes.plain import Money, Time, Version, told

_ALWAYS = ("insured", "policy", "date_of_loss", "cause", "item")


Details: TypeAlias = Annotated[
    dict[str, str | Money],
    told(
        "what a person knows of the case; nothing confidential",
        properties={
            **{code: {"type": "string"} for code in _ALWAYS},
            **{
                code: {"type": "string"}
                if field.form is not FactForm.MONEY
                else {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Money"}]}
                for code, field in every_field().items()
                if not field.confidential
            },
            "acv": {"$ref": "#/$defs/Money"},
        },
        required=list(_ALWAYS),
        additionalProperties=False,
    ),
]


class About(TypedDict):
    """Which case it is, and how far it has come."""

    id: str
    number: str
    kind: Kind
    status: Status
    assignee: str | None
    held: bool
    details: Details


Failure: TypeAlias = Annotated[
    dict[str, str],
    told(
        "a failure, with its own figures",
        properties={"code": {"type": "string"}},
        required=["code"],
    ),
]


class Answered(TypedDict):
    """What the runs brought, joined; summary and fields are those of the most severe."""

    template: Template
    answer: str
    reasoning: list[Step]
    summary: Summary | None
    fields: Fields
    office_table: TableLine | None
    run: Run | None
    runs: list[Run]
    warnings: list[Warned]


class Case(Answered):
    """A whole case, as «inspect» prints it and «export --json» lists it."""

    schema_version: Version
    case: About
    photos: list[PhotoTold]
    refused: list[Refused]
    findings: list[Finding]
    notices: list[Notice]
    open_items: list[OpenItem]
    price_range: PriceRange | None
    rules: list[Fired]
    tickets: list[Ticket]
    second_opinions: list[Opinion]
    conversation: list[Turn]
    errors: list[Failure]
    notice: Annotated[str | None, told("said of practice alone")]


class File(TypedDict):
    """What «export --json» writes."""

    schema_version: Version
    cases: list[Case]


class Attached(Case):
    """The case in an issued report, as far as its sections tell of it; version: the report's."""

    version: int
    made_at: Time
