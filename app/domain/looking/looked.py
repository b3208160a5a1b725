"""What is known of findings that were merged from several looks: who saw them, who says what."""

from collections import Counter
from dataclasses import dataclass

from app.domain.case import Case
from app.domain.finding import Finding, FindingValue
from app.domain.inspection import Inspection
from app.domain.looking.looks import usable
from app.domain.merged import Merged, Seen
from app.domain.run import Run
from app.domain.strategy import Strategy
from app.domain.words import RunState, Severity


@dataclass(frozen=True, slots=True)
class Other:
    """What so many looks said instead."""

    part: str
    type: str
    severity: Severity
    looks: int


@dataclass(frozen=True, slots=True)
class Looked:
    """seen: by how many looks; others: what some of them said otherwise, the most first."""

    seen: Seen
    others: tuple[Other, ...] = ()


def looked(inspection: Inspection) -> dict[str, Looked]:
    """By finding id, for all of an answer that was merged, and the looks' own that a person decided
    on while they came; empty where the run that counts was not merged."""
    run = inspection.run
    if run is None or run.merged is None:
        return {}
    said = {f.id: f for look in inspection.looks for f in look.assessment.findings}
    values = {found.id: _value(found) for found in run.assessment.findings}
    told: dict[str, Looked] = {}
    for seen in run.merged.seen:
        members = [said[member] for member in seen.members if member in said]
        each = Looked(seen, _others(values[seen.finding], members))
        told |= dict.fromkeys((seen.finding, *seen.members), each)
    return told


def looked_at(case: Case) -> dict[str, Looked]:
    """The same of all inspections of a case."""
    every = map(looked, case.inspections)
    return {finding_id: each for told in every for finding_id, each in told.items()}


def looks_of(inspection: Inspection, merged: Merged) -> tuple[Run, ...]:
    """The looks that count, in their order."""
    return tuple(run for run in inspection.looks if run.id in merged.looks)


def left_over(inspection: Inspection, wanted: Strategy | None = None) -> list[Run]:
    """The whole looks of the last attempt, where that did not come to its end: they need not be
    asked again. wanted: only of one by that strategy."""
    last = inspection.firsts[-1] if inspection.firsts else None
    if last is None or last.merged is None or last.state in (RunState.DONE, RunState.RUNNING):
        return []
    if wanted is not None and last.merged.strategy != wanted:
        return []
    whole = (run for run in inspection.looks if run.state is RunState.DONE and usable(run))
    return [run for run in whole if run.look_of == last.id or run.id in last.merged.looks]


def left_out(inspection: Inspection, merged: Merged) -> int:
    """How many findings too few looks saw, each look's counted by itself."""
    kept = {member for seen in merged.seen for member in seen.members}
    found = (f.id for run in looks_of(inspection, merged) for f in run.assessment.findings)
    return sum(each not in kept for each in found)


def _value(found: Finding) -> FindingValue:
    return found.proposed or found.value


def _others(value: FindingValue, members: list[Finding]) -> tuple[Other, ...]:
    said = Counter((v.part, v.type, v.severity) for v in map(_value, members))
    said.pop((value.part, value.type, value.severity), None)
    return tuple(Other(*words, times) for words, times in said.most_common())
