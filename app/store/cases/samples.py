"""Samples of what was accepted together: cases that a person judges after all."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, select, update

from app.domain.case import Case, Decision
from app.domain.many.acceptance import Audited, other_than
from app.domain.words import Status
from app.store.base import reading
from app.store.base.acceptance_tables import acceptances

_OF: Final = acceptances.c
_STANDS: Final = _OF.drawn.is_(True), _OF.taken_back_at.is_(None)
_DRAWN: Final = select(acceptances).where(_OF.case_id == bindparam("case_id"), *_STANDS)
_AUDITED: Final = """
    SELECT count(judged_at), coalesce(sum(changed AND judged_at IS NOT NULL), 0),
        count(*) - count(judged_at)
    FROM acceptances WHERE drawn = 1 AND taken_back_at IS NULL"""


def judge(connection: Connection, case: Case) -> None:
    """A person has decided the case, or taken the decision back: what that says of the sample,
    where the case is one."""
    for row in connection.execute(_DRAWN, {"case_id": case.id}).mappings():
        then = Decision(row["severity"], row["action"])
        told: dict[str, Any] = {"judged_at": None, "changed": None}
        if _judged(case):
            now = row["judged_at"] or datetime.now(UTC)
            told = {"judged_at": now, "changed": other_than(case, row["run_ids"], then)}
        connection.execute(update(acceptances).where(_OF.seq == row["seq"]).values(told))


def judge_filed(connection: Connection, case_ids: Iterable[str]) -> None:
    """The same for cases that were closed or reopened: where nothing else is decided, closing
    says that a person is done."""
    for case_id in case_ids:
        if connection.execute(_DRAWN, {"case_id": case_id}).first() is None:
            continue
        case = reading.load(connection, case_id)
        if case is not None:
            judge(connection, case)


def waits(connection: Connection, case_id: str) -> bool:
    """A person is to judge the case."""
    rows = connection.execute(_DRAWN, {"case_id": case_id}).mappings()
    return any(row["judged_at"] is None for row in rows)


def audited(connection: Connection) -> Audited:
    """What all samples have shown so far."""
    return Audited(*connection.exec_driver_sql(_AUDITED).one())


def _judged(case: Case) -> bool:
    return case.decision.complete if case.kind.has_findings else case.status is Status.CLOSED
