"""Why a case comes first where many are gone through, and which of them nothing speaks against."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.case import Case
from app.domain.events import Repair
from app.domain.finding import Finding, Summary
from app.domain.looking.dispute import of_case
from app.domain.many.bounds import Bounds
from app.domain.noticed.forewarning import notices
from app.domain.open_items import open_items
from app.domain.run import Run
from app.domain.ticket import TicketState
from app.domain.words import RunState, Severity

# Of an answer's fields: one that has entries where a rule is touched, one that has them where
# something is not sure, and one that says how sure it is.
_TOUCHED, _UNCERTAIN, _CERTAINTY, _CERTAIN = "rules_touched", "uncertain", "certainty", "certain"
# After these repairs an answer may lack something that was meant.
_MAIMED = frozenset(
    {
        *(Repair.JSON_MENDED, Repair.TRUNCATED, Repair.NOT_JSON, Repair.REFUSAL, Repair.EMPTY),
        *(Repair.REPETITION, Repair.IN_THINKING, Repair.NO_REGION, Repair.WRONG_PHOTO),
        *(Repair.UNKNOWN_WORD, Repair.UNKNOWN_SEVERITY, Repair.DROPPED_ITEM, Repair.TOO_MANY),
        *(Repair.TEXT_CUT, Repair.BLACKED_OUT, Repair.OUTPUT_CAPPED),
    }
)


class Reason(StrEnum):
    """Why a person looks at a case, in the order in which they do. FAILED: photos no model has
    looked at to the end. DIFFER: answers, looks that one was merged from, or an
    answer and itself. UNSURE: the model's own confidence is low. GRAVE: worse than the office lets
    pass. FLAGGED: a notice, a rule, a ticket, or an answer that had to be mended."""

    FAILED = "failed"
    DIFFER = "differ"
    UNDETERMINED = "undetermined"
    UNSURE = "unsure"
    GRAVE = "grave"
    FLAGGED = "flagged"
    UNDISPUTED = "undisputed"

    @property
    def rank(self) -> int:
        """From 0, what comes first."""
        return _RANK[self]


_RANK = {reason: place for place, reason in enumerate(Reason)}


@dataclass(frozen=True, slots=True)
class Facts:
    """What of a case its place follows from, whatever an office lets pass. found: never UNSURE
    and GRAVE, which follow from the other two; None where there is nothing to review. sure: the
    lowest confidence of what stands, 1 where nothing does, 0 where none was given; severity: the
    worst that was said; dispute: as of domain.dispute, by which those that differ are sorted."""

    found: Reason | None = None
    sure: float = 1.0
    severity: Severity = Severity.NONE
    dispute: float = 0.0


def reason(facts: Facts, bounds: Bounds) -> Reason | None:
    """Why it comes where it comes; None where there is nothing to review."""
    found = facts.found
    if found is None or found.rank < Reason.UNSURE.rank:
        return found
    if facts.sure < bounds.sure:
        return Reason.UNSURE
    return Reason.GRAVE if facts.severity.weight > bounds.severity.weight else found


def worth(facts: Facts, bounds: Bounds, host: str, model: str) -> Facts:
    """The facts with what that model's confidence is worth, where it was measured. Certainty that
    follows from something else than its figures, 0 and 1, stays."""
    told = bounds.calibrated.get((host, model))
    if told is None or not 0 < facts.sure < 1:
        return facts
    return replace(facts, sure=told(facts.sure))


def facts(case: Case) -> Facts:
    """Of an undecided case with an answer, or with a question that failed."""
    runs = [run for i in case.inspections for run in i.runs]
    answering = any(run.state is RunState.RUNNING for run in runs)
    decided = case.kind.has_findings and case.decision.complete
    if decided or answering or not runs:
        return Facts()
    dispute = of_case(case)
    return Facts(_found(case, dispute), _sure(case), _worst(case), dispute)


def proposal(case: Case) -> tuple[Severity, str] | None:
    """Severity and action the models propose for all of the case; None where they propose none,
    or several."""
    summed = [run.assessment.summary for run in case.runs]
    if not summed or None in summed:
        return None
    worst = max((s.severity for s in summed if s), key=lambda severity: severity.weight)
    actions = {s.action for s in summed if s and s.severity is worst}
    return (worst, next(iter(actions))) if len(actions) == 1 and "" not in actions else None


def _found(case: Case, dispute: float) -> Reason:
    if any(inspection.waits or _lost(inspection.run) for inspection in case.inspections):
        return Reason.FAILED
    if dispute or _contradicts(case):
        return Reason.DIFFER
    if _undetermined(case):
        return Reason.UNDETERMINED
    return Reason.FLAGGED if _flagged(case) else Reason.UNDISPUTED


def _lost(run: Run | None) -> bool:
    return run is not None and run.state is not RunState.DONE


def _contradicts(case: Case) -> bool:
    """What an answer sums up is less than the worst it names."""
    return any(
        found.proposed.severity.weight > summary.severity.weight
        for run in case.runs
        for found in run.assessment.findings
        for summary in (run.assessment.summary,)
        if summary is not None and found.proposed is not None
    )


def _undetermined(case: Case) -> bool:
    if any(entry for run in case.runs for entry in _entries(run, _UNCERTAIN)) or open_items(case):
        return True
    if not case.kind.has_findings:
        return False
    said = {found.value.severity for found in case.standing}
    proposed = proposal(case)
    return (
        proposed is None
        or proposed[0] is Severity.UNDETERMINED
        or Severity.UNDETERMINED in said
        or any(summary.undetermined for summary in _summaries(case))
    )


def _summaries(case: Case) -> Iterator[Summary]:
    return (run.assessment.summary for run in case.runs if run.assessment.summary)


def _flagged(case: Case) -> bool:
    return (
        bool(notices(case))
        or any(ticket.state is TicketState.OPEN for ticket in case.tickets)
        or any(inspection.fired for inspection in case.inspections)
        or any(run.refused or _maimed(run) or _entries(run, _TOUCHED) for run in case.runs)
    )


def _maimed(run: Run) -> bool:
    return any(warned.repair in _MAIMED for warned in run.assessment.warnings)


def _entries(run: Run, code: str) -> tuple[str, ...]:
    value = run.assessment.field(code)
    return tuple(e.text for e in value.entries if e.text.strip()) if value else ()


def _sure(case: Case) -> float:
    """A finding a person has judged is sure."""
    left = [found for found in case.findings if found.review is None]
    said = [*map(_confidence, left), *(_certainty(run) for run in case.runs)]
    return min(said, default=1.0)


def _confidence(found: Finding) -> float:
    return found.confidence or 0.0


def _certainty(run: Run) -> float:
    said = _entries(run, _CERTAINTY)
    return float(said in ((), (_CERTAIN,)))


def _worst(case: Case) -> Severity:
    said = [found.value.severity for found in case.standing]
    said += [summary.severity for summary in _summaries(case)]
    return max(said, key=lambda severity: severity.weight, default=Severity.NONE)
