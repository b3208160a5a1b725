"""What is asked for a whole case, put together once: a case is read at every change of it."""

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Executable,
    FromClause,
    Table,
    bindparam,
    select,
)

from app.domain.ticket import TicketState
from app.store.base.note_tables import links, marks
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
from app.store.base.turn_tables import judgements, turns

RUNS = runs.join(inspections)
FINDINGS = findings.join(inspections)
REVIEWS = reviews.join(FINDINGS)
LINKS = links.join(findings, links.c.one == findings.c.id).join(inspections)
MARKS = marks.join(RUNS)
TURNS = turns.join(RUNS)
JUDGEMENTS = judgements.join(TURNS)


_OWN: BindParameter[str] = bindparam("case_id")


def _asked(
    table: Table, of_case: ColumnElement[bool], source: FromClause | None = None
) -> Executable:
    """A table's rows of one case in the order they came in."""
    asked = select(table).select_from(table if source is None else source)
    return asked.where(of_case).order_by(table.c.seq)


_INSIDE = inspections.c.case_id == _OWN
_OPEN = tickets.c.state != TicketState.WITHDRAWN
CASE = select(cases).where(cases.c.id == _OWN)
ITS_INSPECTIONS = _asked(inspections, _INSIDE)
ITS_PHOTOS = _asked(photos, photos.c.case_id == _OWN)
ITS_RUNS = _asked(runs, _INSIDE, RUNS)
ITS_REVIEWS = _asked(reviews, _INSIDE, REVIEWS)
ITS_FINDINGS = _asked(findings, _INSIDE, FINDINGS)
ITS_LINKS = _asked(links, _INSIDE, LINKS)
ITS_MARKS = _asked(marks, _INSIDE, MARKS)
ITS_TICKETS = _asked(tickets, (tickets.c.case_id == _OWN) & _OPEN)
ITS_JUDGEMENTS = _asked(judgements, _INSIDE, JUDGEMENTS)
ITS_TURNS = _asked(turns, _INSIDE, TURNS)
ITS_DECISIONS = (
    select(decisions).where(decisions.c.case_id == _OWN).order_by(decisions.c.seq.desc()).limit(1)
)


def _same_version(table: Table) -> ColumnElement[bool]:
    own = table.c
    return (own.case_id == reports.c.case_id) & (own.version == reports.c.version)


ITS_REPORTS = (
    select(
        reports,
        report_told.c.told,
        report_told.c.supplements,
        *(report_voids.c[name].label(f"void_{name}") for name in ("why", "at", "by")),
    )
    .select_from(
        reports.outerjoin(report_told, _same_version(report_told)).outerjoin(
            report_voids, _same_version(report_voids)
        )
    )
    .where(reports.c.case_id == _OWN)
    .order_by(reports.c.seq)
)
