"""Seals: salted hashes of what lies in the rows of a case, so that a changed row is found.

An entry of the log carries the seal of its case's rows as they were right after it; the end of a
run or turn carries that of its own rows instead, which never change again.
"""

import hashlib
from collections.abc import Mapping

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Executable,
    Table,
    bindparam,
    select,
    type_coerce,
)
from sqlalchemy.types import NullType

from app.store.base.columns import as_json
from app.store.base.entry import What
from app.store.base.note_tables import links, marks
from app.store.base.sealed_columns import FORM, SEALED
from app.store.base.tables import (
    cases,
    decisions,
    findings,
    inspections,
    photos,
    reports,
    reviews,
    runs,
)
from app.store.base.ticket_tables import tickets
from app.store.base.turn_tables import judgements, turns

OF_ANSWERS = frozenset({What.RUN_ENDED, What.TURN_ENDED, What.ANSWER_ERASED, What.ANSWER_BROUGHT})
# What says all there is to it by itself: it changes nothing of what is sealed, or the case is gone.
WITHOUT_ROWS = frozenset(
    {
        *(What.CASE_CLOSED, What.CASE_REOPENED, What.CASE_ASSIGNED, What.HOLD_SET),
        *(What.HOLD_LIFTED, What.CASE_DELETED, What.CASE_RESTORED, What.CASE_CLEARED),
        *(What.MESSAGE_SENT, What.MESSAGE_GIVEN_UP, What.EVIDENCE_MADE),
        # A row that grows is sealed at its end, and somebody waits for it to be sent.
        *(What.RUN_STARTED, What.SECOND_OPINION, What.TURN_STARTED),
    }
)

_OWN: BindParameter[str] = bindparam("own_id")
_HERE = select(inspections.c.id).where(inspections.c.case_id == _OWN)
_FOUND = select(findings.c.id).where(findings.c.inspection_id.in_(_HERE))
_RAN = select(runs.c.id).where(runs.c.inspection_id.in_(_HERE))
_TURNED = select(turns.c.id).where(turns.c.run_id.in_(_RAN))
_BY_HAND = findings.c.run_id.is_(None) & findings.c.inspection_id.in_(_HERE)


def _rows(table: Table, which: ColumnElement[bool]) -> Executable:
    """The table's sealed columns as SQLite has them: what reads a column must mend nothing."""
    raw = [type_coerce(table.c[name], NullType()) for name in SEALED[table.name].split()]
    return select(*raw).where(which).order_by(table.c.seq)


_OF_CASE = (
    _rows(cases, cases.c.id == _OWN),
    _rows(inspections, inspections.c.case_id == _OWN),
    _rows(photos, photos.c.case_id == _OWN),
    _rows(findings, _BY_HAND),
    _rows(reviews, reviews.c.finding_id.in_(_FOUND)),
    _rows(decisions, decisions.c.case_id == _OWN),
    _rows(reports, reports.c.case_id == _OWN),
    _rows(links, links.c.one.in_(_FOUND)),
    _rows(marks, marks.c.run_id.in_(_RAN)),
    _rows(judgements, judgements.c.turn_id.in_(_TURNED)),
    _rows(tickets, tickets.c.case_id == _OWN),
)
_OF_RUN = (_rows(runs, runs.c.id == _OWN), _rows(findings, findings.c.run_id == _OWN))
_OF_TURN = (_rows(turns, turns.c.id == _OWN),)


def salted(salt: str, text: str) -> str:
    """SHA-256 of salt and text; without the salt no guess at the text can be tried."""
    return hashlib.sha256((salt + text).encode()).hexdigest()


def of_entry(
    connection: Connection, case_id: str, what: str, data: Mapping[str, str], salt: str
) -> str:
    """The seal an entry carries, of the rows as they lie now; "" where it is of none."""
    if what in WITHOUT_ROWS:
        return ""
    if what in OF_ANSWERS and "turn" in data:
        return _seal(connection, _OF_TURN, data["turn"], salt)
    if what in OF_ANSWERS:
        return _seal(connection, _OF_RUN, data["run"], salt)
    return _seal(connection, _OF_CASE, case_id, salt)


def _seal(connection: Connection, asked: tuple[Executable, ...], own_id: str, salt: str) -> str:
    found = (connection.execute(rows, {"own_id": own_id}) for rows in asked)
    told = [[[_plain(value) for value in row] for row in rows] for rows in found]
    return f"{FORM}:{salted(salt, as_json(told))}"


def _plain(value: object) -> object:
    """Nothing Tessera wrote lies there as bytes, but a flipped bit can make them."""
    return {"bytes": value.hex()} if isinstance(value, bytes) else value
