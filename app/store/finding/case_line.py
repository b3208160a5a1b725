"""What of a whole case is kept with its row, so that lists need not read it."""

from typing import Any

from app.domain.case import Case
from app.domain.many.triage import facts
from app.domain.words import Severity


def case_line(case: Case) -> dict[str, Any]:
    """The columns of a case's row that stem from all of the case."""
    return {
        "status": case.status,
        "severity": _severity(case),
        "practice": case.practice,
        "thumbnail": case.photos[0].sha256 if case.photos else "",
        **_triage(case),
    }


def _triage(case: Case) -> dict[str, Any]:
    """What its place in a review follows from."""
    told = facts(case)
    known = {"sure": told.sure, "gravest": told.severity, "dispute": told.dispute}
    return {"triage": told.found or "", **known}


def _severity(case: Case) -> Severity | None:
    """The person's; before there is one, the worst of what stands; where nothing was found, the
    worst of what the models summed up."""
    if case.decision.severity is not None:
        return case.decision.severity
    summed = (run.assessment.summary for run in case.runs)
    said = (
        [finding.value.severity for finding in case.standing]
        if case.findings
        else [summary.severity for summary in summed if summary]
    )
    return max(said, key=lambda severity: severity.weight, default=None)
