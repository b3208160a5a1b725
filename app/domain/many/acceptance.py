"""Taking a case as the model has it: one at a time, or many together, of which some are drawn for
a person to judge after all."""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.case import Case, Decision
from app.domain.finding import Review
from app.domain.many.bounds import Bounds
from app.domain.many.triage import Reason, facts, proposal, reason
from app.domain.who import Who
from app.domain.words import Verdict


@dataclass(frozen=True, slots=True)
class Signed:
    """Who takes it. act: under which many were taken together, "" for a case by itself."""

    by: Who
    at: datetime
    adjuster: str
    licence: str = ""
    act: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What becomes of a case: verdicts by finding id, and the decision."""

    reviews: tuple[tuple[str, Review], ...]
    decision: Decision


def accepted(case: Case, signed: Signed) -> Accepted | None:
    """Every finding nobody has judged holds as proposed, and the case is decided as proposed; what
    a person has chosen already stays. None where the models propose no one decision for it, or
    where a person made something else of the findings, so that the proposal is not about them."""
    left = [found for found in case.findings if found.review is None and found.proposed]
    reviews = tuple(
        (found.id, Review(Verdict.ACCEPTED, found.value, signed.by, signed.at, act=signed.act))
        for found in left
    )
    before, proposed = case.decision, proposal(case)
    changed = any(f.verdict not in (None, Verdict.ACCEPTED) for f in case.findings)
    if before.severity is None or not before.action:
        if proposed is None or changed:
            return None
        before = replace(
            before,
            severity=proposed[0] if before.severity is None else before.severity,
            action=before.action or proposed[1],
        )
    decision = replace(
        before,
        adjuster=before.adjuster or signed.adjuster,
        licence=before.licence or signed.licence,
        by=signed.by,
        at=signed.at,
        act=signed.act,
    )
    return Accepted(reviews, decision) if decision.complete else None


def may_be_together(case: Case, bounds: Bounds) -> bool:
    """Nothing speaks against the case, no person has begun on it, its template allows it; and it
    is no claim, whatever the template says."""
    return (
        not case.kind.is_claim
        and case.template in bounds.together
        and reason(facts(case), bounds) is Reason.UNDISPUTED
        and not any(found.review for found in case.findings)
        and case.decision == Decision()
    )


def drawn(case_ids: Sequence[str], act: str, percent: int) -> frozenset[str]:
    """Of the cases of one act those a person judges after all: so many in a hundred, rounded up.
    act: random, and kept with each of its cases, so that the draw can be made again and could not
    be foreseen."""

    def lot(case_id: str) -> str:
        return hashlib.sha256(f"{act} {case_id}".encode()).hexdigest()

    wanted = math.ceil(len(set(case_ids)) * percent / 100)
    return frozenset(sorted(set(case_ids), key=lot)[:wanted])


def other_than(case: Case, run_ids: Sequence[str], decision: Decision) -> bool:
    """A person made something else of a case than taking it as it was proposed would have been:
    run_ids and decision as they were then."""
    judged = {found.verdict for found in case.findings}
    now = case.decision
    return (
        bool(judged & {Verdict.EDITED, Verdict.REJECTED, Verdict.ADDED})
        or tuple(run.id for run in case.runs) != tuple(run_ids)
        or (now.severity, now.action) != (decision.severity, decision.action)
    )


@dataclass(frozen=True, slots=True)
class Audited:
    """What samples have shown. waiting: drawn, and not judged yet."""

    judged: int = 0
    changed: int = 0
    waiting: int = 0

    @property
    def share(self) -> float:
        """Changed of judged, 0 to 1; 0 while none is judged."""
        return self.changed / self.judged if self.judged else 0.0
