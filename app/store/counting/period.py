"""The figures of a period, some hundred cases at a time: what is asked in between is not kept
waiting. Functions are for Store.do()."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from app.domain.figures.period import day_of
from app.domain.figures.period_figures import FigureQuery, PeriodFigures, Seen
from app.domain.finding import Finding
from app.domain.looking.comparison import matched
from app.domain.words import Kind, Severity
from app.store.base import rows
from app.store.base.columns import Garbled, as_text
from app.store.base.tables import findings
from app.store.counting.case_counts import seconds, verdicts

_AT_ONCE: Final = 250  # cases
_CASES: Final = """
    SELECT created_at, seq, id, kind, severity, practice FROM cases
    WHERE deleted_at IS NULL AND created_at < :until AND (created_at, seq) > (:at, :seq)
    ORDER BY created_at, seq LIMIT :most"""

Pair = tuple[str, str]  # ids of the run that counts, and of a second opinion on it
Place = tuple[str, int]  # when a case was opened, and its number in the table


@dataclass(frozen=True, slots=True)
class Part:
    """pairs: what is still to be compared of these cases; last: where the next ones begin, None
    after the last ones."""

    figures: PeriodFigures
    pairs: tuple[Pair, ...]
    last: Place | None


def part(connection: Connection, query: FigureQuery, after: Place | None) -> Part:
    """The next cases of the period, oldest first, from the first one behind after."""
    begin, until = map(as_text, query.period.moments)
    at, seq = after or (begin, -1)
    asked = {"until": until, "at": at, "seq": seq, "most": _AT_ONCE}
    found = connection.exec_driver_sql(_CASES, asked).fetchall()
    last = (found[-1][0], found[-1][1]) if len(found) == _AT_ONCE else None
    meant = [row for row in found if _is_meant(row, query)]
    try:
        return _counted(connection, meant, last)
    except (KeyError, TypeError, ValueError) as error:
        raise Garbled("a case of a period") from error


def agreement(connection: Connection, pairs: Sequence[Pair]) -> PeriodFigures:
    """What second opinions made of the places that both or one of two runs saw. At most some
    dozens at once."""
    wanted = {run_id for pair in pairs for run_id in pair}
    asked = select(findings).where(findings.c.run_id.in_(wanted)).order_by(findings.c.seq)
    said: dict[str, list[Finding]] = {run_id: [] for run_id in wanted}
    for row in connection.execute(asked).mappings():
        said[row["run_id"]].append(rows.finding_from(row, None))
    seen: Counter[Seen] = Counter()
    for one, other in pairs:
        told = matched(said[one], said[other])
        seen[Seen.AGREED] += len(told.agreed)
        seen[Seen.DIFFERING] += len(told.differing)
        seen[Seen.BY_ONE] += len(told.left_only) + len(told.right_only)
    return PeriodFigures(opinions=len(pairs), seen=seen)


def _is_meant(row: Row[Any], query: FigureQuery) -> bool:
    return (query.kind is None or row.kind == query.kind) and (query.practice or not row.practice)


def _counted(connection: Connection, meant: Iterable[Row[Any]], last: Place | None) -> Part:
    days: Counter[date] = Counter()
    kinds: Counter[Kind] = Counter()
    severities: Counter[Severity] = Counter()
    judged = []
    for row in meant:
        created_at, _, case_id, code, severity, _ = tuple(row)
        kind = Kind(code)
        days[day_of(datetime.fromisoformat(created_at))] += 1
        kinds[kind] += 1
        if kind.has_findings:
            judged.append(case_id)
            if severity is not None:
                severities[Severity(severity)] += 1
    ids = json.dumps(judged)
    told, pairs = verdicts(connection, ids)
    waited = seconds(connection, ids)
    return Part(PeriodFigures(days, kinds, severities, waited, told), pairs, last)
