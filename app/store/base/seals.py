"""Seals: salted hashes of what lies in the rows of a case, so that a changed row is found.

An entry of the log carries the seal of its case's rows as they were right after it; the end of a
run or turn carries that of its own rows instead, which never change again.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Table,
    bindparam,
    func,
    literal_column,
    select,
    type_coerce,
)
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.types import NullType

from app.store.base.columns import as_json
from app.store.base.entry import What
from app.store.base.note_tables import links, marks
from app.store.base.sealed_columns import FORM, FORMS, columns_by
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

OF_ANSWERS = frozenset({What.RUN_ENDED, What.TURN_ENDED, What.ANSWER_ERASED, What.ANSWER_BROUGHT})
# What says all there is to it by itself: it changes nothing of what is sealed, or the case is gone.
WITHOUT_ROWS = frozenset(
    {
        *(What.CASE_CLOSED, What.CASE_REOPENED, What.CASE_ASSIGNED, What.HOLD_SET),
        *(What.HOLD_LIFTED, What.CASE_DELETED, What.CASE_RESTORED, What.CASE_CLEARED),
        *(What.MESSAGE_SENT, What.MESSAGE_GIVEN_UP, What.EVIDENCE_MADE, What.PHOTOS_DROPPED),
        What.COPIES_DROPPED,
        # A row that grows is sealed at its end, and somebody waits for it to be sent.
        *(What.RUN_STARTED, What.SECOND_OPINION, What.TURN_STARTED),
    }
)

_DIALECT = dialect(paramstyle="named")
_OWN: BindParameter[str] = bindparam("own_id")
_HERE = select(inspections.c.id).where(inspections.c.case_id == _OWN)
_FOUND = select(findings.c.id).where(findings.c.inspection_id.in_(_HERE))
_RAN = select(runs.c.id).where(runs.c.inspection_id.in_(_HERE))
_TURNED = select(turns.c.id).where(turns.c.run_id.in_(_RAN))
# Not «run_id IS NULL»: SQLite would go through all findings of that kind there are.
_NOBODY: ColumnElement[str] = literal_column("''")
_BY_HAND = (func.coalesce(findings.c.run_id, _NOBODY) == _NOBODY) & findings.c.inspection_id.in_(
    _HERE
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked of the tables for a seal of one form. later: of tables that came since, which
    are in a seal only where they have rows, so that seals from before hold."""

    of_case: tuple[str, ...]
    later: tuple[str, ...]
    of_run: tuple[str, ...]
    of_turn: tuple[str, ...]


@cache  # only for what is sealed: compiling it takes longer than the rest of this room to load
def _asked(form: str) -> _Asked:
    def rows(table: Table, which: ColumnElement[bool]) -> str:
        """The sealed columns as SQLite has them: what reads a column must mend nothing."""
        raw = [type_coerce(table.c[name], NullType()) for name in columns_by(form, table.name)]
        asked = select(*raw).where(which).order_by(table.c.seq)
        return str(asked.compile(dialect=_DIALECT))

    return _Asked(
        of_case=(
            rows(cases, cases.c.id == _OWN),
            rows(inspections, inspections.c.case_id == _OWN),
            rows(photos, photos.c.case_id == _OWN),
            rows(findings, _BY_HAND),
            rows(reviews, reviews.c.finding_id.in_(_FOUND)),
            rows(decisions, decisions.c.case_id == _OWN),
            rows(reports, reports.c.case_id == _OWN),
            rows(links, links.c.one.in_(_FOUND)),
            rows(marks, marks.c.run_id.in_(_RAN)),
            rows(judgements, judgements.c.turn_id.in_(_TURNED)),
            rows(tickets, tickets.c.case_id == _OWN),
        ),
        later=tuple(rows(each, each.c.case_id == _OWN) for each in (report_told, report_voids)),
        of_run=(rows(runs, runs.c.id == _OWN), rows(findings, findings.c.run_id == _OWN)),
        of_turn=(rows(turns, turns.c.id == _OWN),),
    )


def salted(salt: str, text: str) -> str:
    """SHA-256 of salt and text; without the salt no guess at the text can be tried."""
    return hashlib.sha256((salt + text).encode()).hexdigest()


def of_entry(
    connection: Connection,
    case_id: str,
    what: str,
    data: Mapping[str, str],
    salt: str,
    form: str = FORM,
) -> str:
    """The seal an entry carries, of the rows as they lie now; "" where it is of none. form: an
    earlier one, of an entry from then."""
    if what in WITHOUT_ROWS:
        return ""
    form = form if form in FORMS else FORM
    ask = _asked(form)
    asked, own_id, later = ask.of_case, case_id, ask.later
    if what in OF_ANSWERS and "turn" in data:
        asked, own_id, later = ask.of_turn, data["turn"], ()
    elif what in OF_ANSWERS:
        asked, own_id, later = ask.of_run, data["run"], ()
    told = [_told(connection, rows, own_id) for rows in asked]
    told += filter(None, (_told(connection, rows, own_id) for rows in later))
    return f"{form}:{salted(salt, as_json(told))}"


def _told(connection: Connection, rows: str, own_id: str) -> list[list[object]]:
    """Asked of SQLite itself: a dozen of them at every change take five times as long by
    SQLAlchemy, which has nothing to do for values that are taken as they are."""
    driver = connection.connection.driver_connection
    if driver is None:
        raise RuntimeError("a connection that is closed")
    found = driver.execute(rows, {"own_id": own_id})
    return [[_plain(value) for value in row] for row in found]


def _plain(value: object) -> object:
    """Nothing Tessera wrote lies there as bytes, but a flipped bit can make them."""
    return {"bytes": value.hex()} if isinstance(value, bytes) else value
