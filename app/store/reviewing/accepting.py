"""What is written where a case is taken as the model has it, by itself or together with others."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select, update

from app.domain.case import Case, Decision
from app.domain.filing import Act
from app.domain.many.acceptance import Accepted, Signed, accepted, may_be_together
from app.domain.many.bounds import Bounds
from app.domain.who import Who
from app.errors import NotAcceptable
from app.store.base import log, rows
from app.store.base.acceptance_tables import acceptances
from app.store.base.people import everybody, number_of
from app.store.base.tables import decisions
from app.store.cases import case_file, case_runs, filing, samples
from app.store.cases.changing import finish, loaded
from app.store.finding import search
from app.store.outgoing import queueing


def accept(connection: Connection, case_id: str, signed: Signed) -> Case:
    """Every finding nobody has judged holds, and the case is decided as proposed; where nothing is
    judged, it is closed. Raises NotAcceptable."""
    filing.look(connection, case_id)
    return _accept(connection, loaded(connection, case_id), signed)


def accept_together(
    connection: Connection, case_id: str, signed: Signed, bounds: Bounds, drawn: bool
) -> Case:
    """The same as one of many, on record as such. drawn: nothing is accepted, a person judges it
    like any other. Raises NotAcceptable for a claim, or where something speaks against it now."""
    filing.look(connection, case_id)
    case = loaded(connection, case_id)
    if not may_be_together(case, bounds) or samples.waits(connection, case_id):
        raise NotAcceptable(case.number)
    would = _would(case, signed)
    row = {"case_id": case_id, "act": signed.act, "at": signed.at, "drawn": drawn}
    row |= {"by": number_of(connection, signed.by)}
    row |= {"run_ids": tuple(run.id for run in case.runs)}
    row |= {"severity": would.decision.severity, "action": would.decision.action}
    connection.execute(insert(acceptances), row)
    return case if drawn else _accept(connection, case, signed)


def take_back(connection: Connection, case_id: str, act: str, by: Who) -> Case:
    """What was accepted under that act is as it was; what a person has changed since stays."""
    here = (acceptances.c.case_id == case_id) & (acceptances.c.act == act)
    undone = update(acceptances).where(here, acceptances.c.judged_at.is_(None))
    drawn = select(acceptances.c.drawn).where(here)
    was_drawn = connection.execute(drawn).scalar_one()
    connection.execute(undone.values(taken_back_at=datetime.now(UTC)))
    case = loaded(connection, case_id)
    if was_drawn:
        return case
    held = [found.id for found in case.findings if found.review and found.review.act == act]
    mine = case.decision.act == act
    return restore(
        connection, case_id, held, _before(connection, case_id, act) if mine else None, by
    )


def restore(
    connection: Connection, case_id: str, held: Sequence[str], before: Decision | None, by: Who
) -> Case:
    """Take back what accept() made of a case: verdicts on these findings, and the decision, which
    is before again (None: it stays as it is now); where nothing is judged, it is reopened."""
    case = loaded(connection, case_id)
    if not case.kind.has_findings:
        return _file(connection, case, Act.REOPEN, by)
    filing.look(connection, case_id)
    change = None
    for finding_id in held:
        if change is not None:
            log.add(connection, case_id, change)
        change = case_runs.judge(connection, case_id, finding_id, None, by)
    if before is None:
        return finish(connection, case_id, change)
    if change is not None:
        log.add(connection, case_id, change)
    return _decide(connection, case.decision, case_id, before, by)


def acted(connection: Connection, act: str) -> tuple[str, ...]:
    """Ids of the cases of an act that stands."""
    of = acceptances.c
    asked = select(of.case_id).where(of.act == act, of.taken_back_at.is_(None)).order_by(of.seq)
    return tuple(connection.execute(asked).scalars())


def _would(case: Case, signed: Signed) -> Accepted:
    """What accepting makes of it; where nothing is judged, nothing. Raises NotAcceptable."""
    if not case.kind.has_findings:
        return Accepted((), Decision())
    told = accepted(case, signed)
    if told is None:
        raise NotAcceptable(case.number)
    return told


def _accept(connection: Connection, case: Case, signed: Signed) -> Case:
    would, by = _would(case, signed), signed.by
    if not case.kind.has_findings:
        if not any(case.runs):
            raise NotAcceptable(case.number)
        return _file(connection, case, Act.CLOSE, by, signed.act)
    for finding_id, review in would.reviews:
        change = case_runs.judge(connection, case.id, finding_id, review, by)
        log.add(connection, case.id, change)
    return _decide(connection, case.decision, case.id, would.decision, by)


def _decide(
    connection: Connection, before: Decision, case_id: str, decision: Decision, by: Who
) -> Case:
    change = case_file.decide(connection, case_id, decision, by)
    case = finish(connection, case_id, change)
    queueing.decided(connection, before, case)
    samples.judge(connection, case)
    return case


def _file(connection: Connection, case: Case, act: Act, by: Who, under: str = "") -> Case:
    filed = filing.act(connection, (case.id,), act, by, {"act": under} if under else {})
    search.refile(connection, filed.done)
    samples.judge_filed(connection, filed.done)
    return loaded(connection, case.id)


def _before(connection: Connection, case_id: str, act: str) -> Decision:
    """The decision that counted before that act."""
    of = decisions.c
    asked = select(decisions).where(of.case_id == case_id, of.act != act)
    row = connection.execute(asked.order_by(of.seq.desc()).limit(1)).mappings().first()
    people = everybody(connection)
    return Decision() if row is None else rows.decision_from(row, people)
