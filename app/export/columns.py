"""Cases and findings as rows of a table, one row a finding: columns with a type each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TypeAlias

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.looking.looked import looked_at
from app.domain.merged import Seen
from app.domain.photo import Photo

Cell: TypeAlias = str | int | float | Decimal | datetime | None


@dataclass(frozen=True, slots=True)
class Row:
    """A finding of a case, with its number; a case without findings has one row without one."""

    case: Case
    number: int | None = None
    finding: Finding | None = None


Column: TypeAlias = tuple[str, Callable[[Row], Cell]]


def rows_of(case: Case) -> Iterator[Row]:
    """All findings of the case in order, those a person rejected too."""
    found = [Row(case, number, each) for number, each in enumerate(case.findings, 1)]
    yield from found or [Row(case)]


def _of_case(take: Callable[[Case], Cell]) -> Callable[[Row], Cell]:
    return lambda row: take(row.case)


def _of_finding(take: Callable[[Finding], Cell]) -> Callable[[Row], Cell]:
    return lambda row: take(row.finding) if row.finding else None


def _corner(name: str) -> Callable[[Row], Cell]:
    """Fractions of the upright original, 0 to 1."""
    return _of_finding(lambda found: getattr(found.value.region, name, None))


def _photo(row: Row) -> Cell:
    return row.case.photo_number(row.finding.photo_id) if row.finding else None


def _photo_name(row: Row) -> Cell:
    shown = {photo.id: photo.name for photo in row.case.photos}
    return shown.get(row.finding.photo_id) if row.finding else None


def _asked_model(row: Row) -> Cell:
    run_id = row.finding.run_id if row.finding else ""
    return next((run.asked.model for run in row.case.runs if run.id == run_id), None)


def _seen(count: Callable[[Seen], int]) -> Callable[[Row], Cell]:
    """Of several looks; empty where it was looked once."""

    def cell(row: Row) -> Cell:
        told = looked_at(row.case).get(row.finding.id) if row.finding else None
        return count(told.seen) if told else None

    return cell


OF_CASE: tuple[Column, ...] = (
    ("case", _of_case(lambda case: case.number)),
    ("kind", _of_case(lambda case: case.kind.value)),
    ("status", _of_case(lambda case: case.status.value)),
    ("practice", _of_case(lambda case: "yes" if case.practice else "no")),
    ("created_at", _of_case(lambda case: case.created_at)),
    ("insured", _of_case(lambda case: case.details.insured)),
    ("policy", _of_case(lambda case: case.details.policy)),
    ("date_of_loss", _of_case(lambda case: case.details.date_of_loss)),
    ("cause", _of_case(lambda case: case.details.cause)),
    ("item", _of_case(lambda case: case.details.item)),
    ("photos", _of_case(lambda case: len(case.photos))),
    ("decided_severity", _of_case(lambda case: case.decision.severity)),
    ("decided_action", _of_case(lambda case: case.decision.action)),
    ("decided_note", _of_case(lambda case: case.decision.note)),
    ("adjuster", _of_case(lambda case: case.decision.adjuster)),
    ("decided_at", _of_case(lambda case: case.decision.at)),
    ("report_version", _of_case(lambda case: len(case.reports) or None)),
)
OF_FINDING: tuple[Column, ...] = (
    ("finding", lambda row: row.number),
    ("photo", _photo),
    ("photo_name", _photo_name),
    ("part", _of_finding(lambda found: found.value.part)),
    ("type", _of_finding(lambda found: found.value.type)),
    ("severity", _of_finding(lambda found: found.value.severity)),
    ("action", _of_finding(lambda found: found.value.action)),
    ("text", _of_finding(lambda found: found.value.text)),
    ("x1", _corner("x1")),
    ("y1", _corner("y1")),
    ("x2", _corner("x2")),
    ("y2", _corner("y2")),
    ("verdict", _of_finding(lambda found: found.verdict or "open")),
    ("reviewed_by", _of_finding(lambda found: found.review.by.name if found.review else None)),
    ("reviewed_at", _of_finding(lambda found: found.review.at if found.review else None)),
    ("why", _of_finding(lambda found: found.review.why if found.review else None)),
    ("model", _asked_model),
    ("seen_in_looks", _seen(lambda seen: seen.looks)),
    ("of_looks", _seen(lambda seen: seen.of)),
)

OF_PHOTO: tuple[tuple[str, Callable[[Case, Photo], Cell]], ...] = (
    ("case", lambda case, _: case.number),
    ("photo", lambda case, photo: case.photo_number(photo.id)),
    ("name", lambda _, photo: photo.name),
    ("caption", lambda _, photo: photo.caption),
    ("received_at", lambda _, photo: photo.received_at),
    ("width", lambda _, photo: photo.width),
    ("height", lambda _, photo: photo.height),
    ("sha256", lambda _, photo: photo.sha256),
)
