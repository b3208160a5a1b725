"""What is left of a deleted case when its time is over: nothing but its log."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Select, Table, delete, insert, select
from sqlalchemy.exc import IntegrityError

from app.domain.who import Who
from app.store.base import log
from app.store.base.acceptance_tables import acceptances
from app.store.base.batch_tables import jobs, questions
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.note_tables import links, marks
from app.store.base.outgoing_tables import messages
from app.store.base.people import everybody
from app.store.base.tables import (
    cases,
    clearing,
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
from app.store.base.tables import log as logged
from app.store.base.ticket_tables import tickets
from app.store.base.turn_tables import judgements, turns
from app.store.cases.seen_elsewhere import forget_seen
from app.store.finding import search

# Each table with the column by which its rows hang on those of another, those hanging first.
HANGING: tuple[tuple[Table, str, Table], ...] = (
    (judgements, "turn_id", turns),
    (turns, "run_id", runs),
    (marks, "run_id", runs),
    (links, "one", findings),
    (links, "other", findings),
    (reviews, "finding_id", findings),
    (findings, "inspection_id", inspections),
    (runs, "inspection_id", inspections),
    (messages, "case_id", cases),
    (acceptances, "case_id", cases),
    (questions, "job_id", jobs),
    (jobs, "case_id", cases),
    (tickets, "case_id", cases),
    (photos, "case_id", cases),
    (inspections, "case_id", cases),
    (decisions, "case_id", cases),
    (report_told, "case_id", cases),
    (report_voids, "case_id", cases),
    (reports, "case_id", cases),
)
ABOVE = {table: (column, above) for table, column, above in HANGING}


def due(connection: Connection, before: datetime, limit: int) -> dict[str, tuple[str, ...]]:
    """Cases put away before then that no hold keeps, longest ago first; of each the SHA-256 of
    its photos' originals."""
    put_away = select(cases.c.id).where(cases.c.deleted_at < before, cases.c.held.is_(False))
    ids = connection.execute(put_away.order_by(cases.c.deleted_at).limit(limit)).scalars().all()
    return {case_id: _originals(connection, case_id) for case_id in ids}


def clear(connection: Connection, case_id: str) -> bool:
    """Take everything of the case away but its log; False if something else still stands on it,
    so that all of it stays."""
    try:
        with connection.begin_nested():
            _clear(connection, case_id)
    except IntegrityError:
        return False
    return True


def _clear(connection: Connection, case_id: str) -> None:
    (by,) = who_deleted(connection, [case_id])
    log.add(connection, case_id, Change(What.CASE_CLEARED, by))
    log.forget_words(connection, case_id)
    search.forget(connection, case_id)
    forget_seen(connection, case_id)
    connection.execute(insert(clearing).values(case_id=case_id))
    for table, column, above in HANGING:
        there = of_case(above, case_id)
        connection.execute(delete(table).where(table.c[column].in_(there)))
    connection.execute(delete(cases).where(cases.c.id == case_id))
    connection.execute(delete(clearing))


def of_case(table: Table, case_id: str) -> Select[tuple[str]]:
    """Ids of the table's rows that hang on the case."""
    if table is cases:
        return select(cases.c.id).where(cases.c.id == case_id)
    column, above = ABOVE[table]
    return select(table.c.id).where(table.c[column].in_(of_case(above, case_id)))


def _originals(connection: Connection, case_id: str) -> tuple[str, ...]:
    held = select(photos.c.sha256).where(photos.c.case_id == case_id)
    return tuple(connection.execute(held).scalars())


def who_deleted(connection: Connection, case_ids: Sequence[str]) -> dict[Who, list[str]]:
    """Of cases that were put away, those that each person did last."""
    deleted = logged.c.case_id.in_(case_ids) & (logged.c.what == What.CASE_DELETED.value)
    asked = select(logged.c.case_id, logged.c.by).where(deleted).order_by(logged.c.seq)
    last = {row.case_id: row.by for row in connection.execute(asked)}
    people, told = everybody(connection), dict[Who, list[str]]()
    for case_id, by in last.items():
        told.setdefault(people[by], []).append(case_id)
    return told
