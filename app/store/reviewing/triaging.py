"""Which cases are to be gone through, in which order: of every case only a few columns are read."""

import json
from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, update

from app.domain.many.bounds import Bounds
from app.domain.many.going import Due, Going
from app.domain.many.triage import Facts, Reason, reason, worth
from app.domain.search.case_query import CaseQuery
from app.domain.words import Kind, Severity
from app.store.base import reading
from app.store.base.tables import cases
from app.store.finding import listing
from app.store.finding.case_line import case_line

_MOST: Final = 100_000
_REASONS: Final = {str(each): each for each in Reason}
_SEVERITIES: Final = {str(each): each for each in Severity}
_CLAIMS: Final = frozenset(str(kind) for kind in Kind if kind.is_claim)
_OPEN: Final = """
    SELECT seq, id, triage, sure, gravest, dispute, kind, template FROM cases
    WHERE triage <> '' AND status = 'open' AND deleted_at IS NULL
    AND (:every OR seq IN (SELECT value FROM json_each(:seqs)))"""
# Asked only where a model's confidence was measured.
_ASKED: Final = """
    SELECT cases.seq, asked_host, asked_model FROM cases
    JOIN inspections ON inspections.case_id = cases.id JOIN runs ON inspection_id = inspections.id
    WHERE triage <> '' AND status = 'open' AND deleted_at IS NULL AND NOT second
    ORDER BY runs.seq"""
_HELD_OUT: Final = """
    SELECT case_id FROM acceptances WHERE drawn = 1 AND judged_at IS NULL
    AND taken_back_at IS NULL"""
_UNKNOWN: Final = """
    SELECT id FROM cases WHERE triage IS NULL AND status = 'open' LIMIT :most"""


def due(
    connection: Connection, query: CaseQuery, seqs: Sequence[int] | None, bounds: Bounds
) -> Going:
    """What of those cases is to be gone through, what comes first first; of equal ones those whose
    answers are furthest apart, then the gravest, then the oldest. seqs: of these alone, None for
    all the query finds."""
    if seqs is None and not query.is_open:
        seqs = listing.found(connection, query, _MOST)[0]
    told = {"every": seqs is None, "seqs": json.dumps(list(seqs or ()))}
    sampled = set(connection.exec_driver_sql(_HELD_OUT).scalars())
    asked = _asked(connection) if bounds.calibrated else {}
    placed = []
    for row in connection.exec_driver_sql(_OPEN, told):
        seq, case_id, found, sure, gravest, dispute, kind, template = row
        known = Facts(_REASONS[found], sure, _SEVERITIES[gravest])
        raw = reason(known, bounds) or Reason.FAILED
        known = worth(known, bounds, *asked.get(seq, ("", "")))
        why = reason(known, bounds) or Reason.FAILED
        together = (
            why is raw is Reason.UNDISPUTED
            and kind not in _CLAIMS
            and template in bounds.together
            and case_id not in sampled
        )
        place = why.rank, -dispute, -_SEVERITIES[gravest].weight, seq
        placed.append((place, Due(seq, case_id, why, together)))
    placed.sort()
    return Going(tuple(each for _, each in placed))


def _asked(connection: Connection) -> dict[int, tuple[str, str]]:
    """By the case's number, the host and model that were asked last."""
    rows = connection.exec_driver_sql(_ASKED)
    return {seq: (host, model) for seq, host, model in rows}


def fill(connection: Connection, most: int) -> int:
    """Look at so many open cases from before there was a review; returns at how many."""
    ids = connection.exec_driver_sql(_UNKNOWN, {"most": most}).scalars().all()
    for case_id in ids:
        case = reading.load(connection, case_id)
        if case is not None:
            here = update(cases).where(cases.c.id == case_id)
            connection.execute(here.values(case_line(case)))
    return len(ids)
