"""The case list: which cases, in which order, and one line per case."""

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any, Final

from sqlalchemy import Connection, select

from app.domain.case import Details
from app.domain.search.case_query import CaseQuery
from app.domain.search.case_row import CaseRow
from app.domain.search.hit import Hit, Where, hit
from app.domain.words import Kind, Severity, Status
from app.store.base.columns import Garbled, as_text
from app.store.base.search_tables import index
from app.store.base.tables import cases
from app.store.finding import picked
from app.store.finding.known_words import beginning_with
from app.store.finding.search_words import expression, together

# Which, newest changed first: their numbers in the table, and the place of the last, from which
# on the next are asked for. MATCH first: the plan is to go through what it finds.
_FOUND: Final = """
    SELECT places.case_seq, places.place FROM search CROSS JOIN places
        ON places.place = search.rowid
    WHERE search MATCH :sought AND search.rowid < :below AND search.rowid >= :since
    ORDER BY search.rowid DESC LIMIT :most"""
_ALL: Final = """
    SELECT case_seq, place FROM places
    WHERE place < :below AND place >= :since AND NOT deleted ORDER BY place DESC LIMIT :most"""
_COUNT_FOUND: Final = """
    SELECT count(*) FROM (SELECT 1 FROM search
        WHERE search MATCH :sought AND rowid < :below AND rowid >= :since LIMIT :most)"""
_COUNT_ALL: Final = """
    SELECT count(*) FROM (SELECT 1 FROM places
        WHERE place < :below AND place >= :since AND NOT deleted LIMIT :most)"""
_LINES: Final = """
    SELECT seq, place, id, number, kind, item, status, severity, changed_at, thumbnail, practice,
        assignee, held, deleted_at, date_of_loss, facts
    FROM cases JOIN places ON places.case_seq = cases.seq
    WHERE seq IN (SELECT value FROM json_each(?))"""
_KINDS: Final = {str(kind): kind for kind in Kind}
_STATUSES: Final = {str(status): status for status in Status}
_SEVERITIES: Final = {None: None} | {str(severity): severity for severity in Severity}
_FIRST_SINCE: Final = """
    SELECT place FROM places JOIN cases ON cases.seq = places.case_seq
    WHERE changed_at >= :at AND deleted_at IS NULL ORDER BY changed_at, seq LIMIT 1"""
# From name to name by the index, however many decisions there are.
_ADJUSTERS: Final = """
    WITH RECURSIVE named (name) AS (
        SELECT min(adjuster) FROM decisions UNION ALL
        SELECT (SELECT min(adjuster) FROM decisions WHERE adjuster > name) FROM named
        WHERE name IS NOT NULL)
    SELECT name FROM named WHERE name IS NOT NULL LIMIT 500"""
_BEYOND: Final = 2**62  # no place is so high


def found(
    connection: Connection, query: CaseQuery, most: int, below: int = 0
) -> tuple[list[int], int]:
    """Numbers of at most so many cases, newest changed first, of those at places below, 0 for the
    first; and the place of the last."""
    told = _asked(connection, query, most)
    told["below"] = min(below or _BEYOND, told["below"])
    if picked.picks(query):
        lines = picked.found(connection, query, told)
    else:
        asked = _FOUND if told["sought"] else _ALL
        lines = [(seq, at) for seq, at in connection.exec_driver_sql(asked, told)]
    return [seq for seq, _ in lines], lines[-1][1] if lines else 0


def count(connection: Connection, query: CaseQuery, most: int) -> int:
    """How many cases there are, counted to most and no further."""
    told = _asked(connection, query, most)
    if picked.picks(query):
        return len(picked.found(connection, query, told))
    asked = _COUNT_FOUND if told["sought"] else _COUNT_ALL
    return int(connection.exec_driver_sql(asked, told).scalar_one())


def numbered(connection: Connection, number: str) -> list[int]:
    """Numbers in the table of cases called exactly so, but those that were put away."""
    here = cases.c.number == number, cases.c.deleted_at.is_(None)
    return list(connection.execute(select(cases.c.seq).where(*here)).scalars())


def lines(connection: Connection, seqs: Sequence[int], sought: str) -> dict[int, CaseRow]:
    """The line of each of these cases that is there; with the hit, where words are sought."""
    told = connection.exec_driver_sql(_LINES, (json.dumps(list(seqs)),)).fetchall()
    hit, at = _hits(connection, [row[1] for row in told], sought).get, datetime.fromisoformat
    nothing = Details()
    try:
        # By hand and not by the tables' columns, which take four times as long: it is done often.
        return {
            seq: CaseRow(
                case_id,
                number,
                _KINDS[kind],
                item,
                _STATUSES[status],
                _SEVERITIES[severity],
                at(changed_at),
                thumbnail,
                practice == 1,
                assignee,
                held == 1,
                at(deleted_at) if deleted_at else None,
                hit(place),
                _details(date_of_loss, facts) if date_of_loss or facts != "[]" else nothing,
            )
            for (seq, place, case_id, number, kind, item, status, severity, changed_at, thumbnail,
                 practice, assignee, held, deleted_at, date_of_loss, facts) in told
        }  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise Garbled(f"a line of {seqs!r:.80}") from error


def _details(date_of_loss: str, facts: str) -> Details:
    told = tuple((str(code), str(text)) for code, text in json.loads(facts))
    return Details(date_of_loss=date_of_loss, facts=told)


def ids(connection: Connection, seqs: Sequence[int]) -> tuple[str, ...]:
    """The ids of these cases, in order."""
    told = connection.execute(select(cases.c.seq, cases.c.id).where(cases.c.seq.in_(seqs)))
    known = {row.seq: row.id for row in told}
    return tuple(known[seq] for seq in seqs if seq in known)


def _hits(connection: Connection, at: Sequence[int], sought: str) -> dict[int, Hit | None]:
    words = sought.split()
    if not words or not at:
        return {}
    texts = (index.c[where] for where in Where)
    held = connection.execute(select(index.c.rowid, *texts).where(index.c.rowid.in_(at)))
    return {
        place: hit(zip(Where, map(together, texts), strict=True), words) for place, *texts in held
    }


def _asked(connection: Connection, query: CaseQuery, most: int) -> dict[str, Any]:
    since, until = query.since, query.until
    if query.days:
        since = max(since, (_today() - timedelta(days=query.days - 1)).isoformat())
    return {
        "sought": expression(query, partial(beginning_with, connection)),
        "since": _begin(connection, since, 0) or 0,
        "below": _begin(connection, until, 1) or _BEYOND,
        "most": most,
    }


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _begin(connection: Connection, day: str, later: int) -> int | None:
    """The first place of that day, by the calendar on the wall, or so many days later; None for
    what is no day of our times."""
    try:
        begins = date.fromisoformat(day) + timedelta(days=later)
        at = as_text(datetime.combine(begins, time()).astimezone())
    except (ValueError, OverflowError):
        return None
    first = connection.exec_driver_sql(_FIRST_SINCE, {"at": at}).scalar()
    return _BEYOND if first is None else int(first)


def adjusters(connection: Connection) -> tuple[str, ...]:
    """Everybody who ever decided a case, by the alphabet."""
    return tuple(filter(str.strip, connection.exec_driver_sql(_ADJUSTERS).scalars()))
