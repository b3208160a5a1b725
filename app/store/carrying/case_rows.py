"""All rows of one case as they lie in the file, to be carried elsewhere."""

import json
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, select, type_coerce
from sqlalchemy.types import NullType

from app.store.base.note_tables import links, marks
from app.store.base.people import everybody
from app.store.base.proof_tables import log_elsewhere, log_words
from app.store.base.tables import (
    cases,
    decisions,
    findings,
    inspections,
    log,
    people,
    photos,
    report_told,
    report_voids,
    reports,
    reviews,
    runs,
    templates,
)
from app.store.base.ticket_tables import tickets
from app.store.base.turn_tables import judgements, turns

Rows = dict[str, list[dict[str, Any]]]

PEOPLE = ("by", "received_by", "started_by")
"""Columns that hold a person's number."""

# Everything of a case, those first that others hang on.
TABLES: tuple[Table, ...] = (
    *(people, templates, cases, inspections, photos, runs, findings, reviews, links, marks),
    *(turns, judgements, decisions, reports, report_told, report_voids, tickets),
    *(log, log_words, log_elsewhere),
)


def rows_of(connection: Connection, case_id: str) -> Rows:
    """By table; with the people who did something in it, and the templates a model was asked by."""
    found = {
        table.name: _rows(connection, table, which) for table, which in _which(case_id).items()
    }
    numbers = {row.get(column) for rows in found.values() for row in rows for column in PEOPLE}
    logged = (*found["log"], *found["log_elsewhere"])
    numbers |= {_given_to(row, everybody(connection)) for row in logged}
    known = [number for number in numbers if number is not None]
    return {"people": _rows(connection, people, people.c.seq.in_(known)), **found}


def _which(case_id: str) -> dict[Table, ColumnElement[bool]]:
    """Which rows of each table are the case's."""
    here = select(inspections.c.id).where(inspections.c.case_id == case_id)
    ran = select(runs.c.id).where(runs.c.inspection_id.in_(here))
    seen = select(findings.c.id).where(findings.c.inspection_id.in_(here))
    turned = select(turns.c.id).where(turns.c.run_id.in_(ran))
    asked_by = select(runs.c.asked_template_sha256).where(runs.c.inspection_id.in_(here))
    logged = select(log.c.seq).where(log.c.case_id == case_id)
    of_reports = (reports, report_told, report_voids)
    of_case = (inspections, photos, decisions, *of_reports, tickets, log, log_elsewhere)
    return {
        templates: templates.c.sha256.in_(asked_by),
        cases: cases.c.id == case_id,
        **{table: table.c.case_id == case_id for table in of_case},
        **{table: table.c.inspection_id.in_(here) for table in (runs, findings)},
        reviews: reviews.c.finding_id.in_(seen),
        links: links.c.one.in_(seen),
        marks: marks.c.run_id.in_(ran),
        turns: turns.c.run_id.in_(ran),
        judgements: judgements.c.turn_id.in_(turned),
        log_words: log_words.c.seq.in_(logged),
    }


def _given_to(row: dict[str, Any], known: Any) -> int | None:
    """The number of whom a case was given to, where an entry of the log says so."""
    to = json.loads(row["data"]).get("to")
    return int(to) if to is not None and int(to) in known else None


def _rows(connection: Connection, table: Table, which: ColumnElement[bool]) -> list[dict[str, Any]]:
    raw = [type_coerce(column, NullType()).label(column.name) for column in table.c]
    asked = select(*raw).where(which).order_by(table.c.seq)
    return [dict(row) for row in connection.execute(asked).mappings()]
