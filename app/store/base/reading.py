"""Whole cases, as they lie in the file."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, FromClause, Table, select

from app.domain.case import Case, Decision
from app.domain.conversation import Turn
from app.domain.finding import Finding
from app.domain.inspection import Inspection
from app.domain.link import Link
from app.domain.mark import Mark
from app.domain.photo import Photo
from app.domain.reply import Judged
from app.domain.run import Run
from app.domain.ticket import Ticket, TicketState
from app.store.base import rows
from app.store.base.note_tables import links, marks
from app.store.base.people import everybody
from app.store.base.rows import People, Row
from app.store.base.tables import (
    cases,
    decisions,
    findings,
    inspections,
    photos,
    report_told,
    report_voids,
    reports,
    reviews,
    runs,
)
from app.store.base.ticket_tables import tickets
from app.store.base.turn_rows import judged_from, turn_from
from app.store.base.turn_tables import judgements, turns

Made = TypeVar("Made")
RUNS = runs.join(inspections)
FINDINGS = findings.join(inspections)
REVIEWS = reviews.join(FINDINGS)
LINKS = links.join(findings, links.c.one == findings.c.id).join(inspections)
MARKS = marks.join(RUNS)
TURNS = turns.join(RUNS)
JUDGEMENTS = judgements.join(TURNS)


def load(connection: Connection, case_id: str) -> Case | None:
    """The whole case, None if there is none of that id."""
    case = connection.execute(select(cases).where(cases.c.id == case_id)).mappings().first()
    if case is None:
        return None
    people = everybody(connection)
    issued = _reports(connection, case_id)
    return rows.built(
        Case,
        case,
        details=rows.details_from(case),
        inspections=_inspections(connection, case_id, people),
        decision=decision(connection, case_id, people),
        reports=tuple(rows.issued_from(row, people) for row in issued),
        links=_links(connection, case_id, people),
        marks=_marks(connection, case_id, people),
        number_made=rows.number_made(case),
        tickets=_tickets(connection, case_id, people),
    )


def _rows(
    connection: Connection, table: Table, source: FromClause, here: ColumnElement[bool]
) -> Iterable[Row]:
    """A table's rows in the order they came in."""
    asked = select(table).select_from(source).where(here).order_by(table.c.seq)
    return connection.execute(asked).mappings()


def _inspections(connection: Connection, case_id: str, people: People) -> tuple[Inspection, ...]:
    here = inspections.c.case_id == case_id
    taken = _rows(connection, photos, photos, photos.c.case_id == case_id)
    shown = _by(taken, "inspection_id", lambda row: rows.photo_from(row, people))
    found = _findings(connection, here, people)
    ran = _runs(connection, here, people, found)
    said = _turns(connection, here, people)
    return tuple(
        Inspection(
            row["id"],
            tuple(shown[row["id"]]),
            tuple(ran[row["id"]]),
            _added(found[row["id"]], shown[row["id"]]),
            turns=tuple(turn for run in ran[row["id"]] for turn in said[run.id]),
        )
        for row in _rows(connection, inspections, inspections, here)
    )


def _runs(
    connection: Connection,
    here: ColumnElement[bool],
    people: People,
    found: Mapping[str, list[Finding]],
) -> defaultdict[str, list[Run]]:
    return _by(
        _rows(connection, runs, RUNS, here),
        "inspection_id",
        lambda row: rows.run_from(row, tuple(found[row["id"]]), people),
    )


def _findings(
    connection: Connection, here: ColumnElement[bool], people: People
) -> defaultdict[str, list[Finding]]:
    """By the run that proposed them; those a person added by their inspection."""
    # Rows come oldest first, so that the newest review of a finding is the one left over.
    newest = {
        row["finding_id"]: rows.review_from(row, people)
        for row in _rows(connection, reviews, REVIEWS, here)
    }
    grouped: defaultdict[str, list[Finding]] = defaultdict(list)
    for row in _rows(connection, findings, FINDINGS, here):
        found = rows.finding_from(row, newest.get(row["id"]))
        grouped[found.run_id or row["inspection_id"]].append(found)
    return grouped


def _added(found: list[Finding], photos: list[Photo]) -> tuple[Finding, ...]:
    """Without those that were taken back, or whose photo was."""
    there = {photo.id for photo in photos}
    return tuple(each for each in found if each.review is not None and each.photo_id in there)


def _links(connection: Connection, case_id: str, people: People) -> tuple[Link, ...]:
    said = _rows(connection, links, LINKS, inspections.c.case_id == case_id)
    newest = {(row["one"], row["other"]): rows.link_from(row, people) for row in said}
    return tuple(link for link in newest.values() if link)


def _marks(connection: Connection, case_id: str, people: People) -> tuple[Mark, ...]:
    said = _rows(connection, marks, MARKS, inspections.c.case_id == case_id)
    newest = {
        (row["run_id"], row["lack"], row["place"]): rows.mark_from(row, people) for row in said
    }
    return tuple(mark for mark in newest.values() if mark)


def _reports(connection: Connection, case_id: str) -> Iterable[Row]:
    told, void = report_told.c, report_voids.c
    source = reports.outerjoin(report_told, _same_version(report_told))
    source = source.outerjoin(report_voids, _same_version(report_voids))
    voided = (void[name].label(f"void_{name}") for name in ("why", "at", "by"))
    asked = select(reports, told.told, told.supplements, *voided).select_from(source)
    asked = asked.where(reports.c.case_id == case_id).order_by(reports.c.seq)
    return connection.execute(asked).mappings()


def _same_version(table: Table) -> ColumnElement[bool]:
    own = table.c
    return (own.case_id == reports.c.case_id) & (own.version == reports.c.version)


def _tickets(connection: Connection, case_id: str, people: People) -> tuple[Ticket, ...]:
    here = (tickets.c.case_id == case_id) & (tickets.c.state != TicketState.WITHDRAWN)
    made = _rows(connection, tickets, tickets, here)
    return tuple(rows.ticket_from(row, people) for row in made)


def _turns(
    connection: Connection, here: ColumnElement[bool], people: People
) -> dict[str, list[Turn]]:
    # Oldest first, so that the newest verdict on a change is the one left over.
    newest: defaultdict[str, dict[int, Judged | None]] = defaultdict(dict)
    for row in _rows(connection, judgements, JUDGEMENTS, here):
        newest[row["turn_id"]][row["place"]] = judged_from(row, people)
    return _by(
        _rows(connection, turns, TURNS, here),
        "run_id",
        lambda row: turn_from(row, newest[row["id"]], people),
    )


def decision(connection: Connection, case_id: str, people: People) -> Decision:
    """The decision that counts."""
    newest = (
        select(decisions)
        .where(decisions.c.case_id == case_id)
        .order_by(decisions.c.seq.desc())
        .limit(1)
    )
    row = connection.execute(newest).mappings().first()
    return rows.decision_from(row, people) if row else Decision()


def _by(
    taken: Iterable[Row], column: str, made: Callable[[Row], Made]
) -> defaultdict[str, list[Made]]:
    """What is made of each row, in order, under the row's value of that column."""
    grouped: defaultdict[str, list[Made]] = defaultdict(list)
    for row in taken:
        grouped[row[column]].append(made(row))
    return grouped
