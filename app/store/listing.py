"""The case list: one line per case, kept ready in the case's own row."""

import unicodedata
from typing import Any

from sqlalchemy import Connection, func, select

from app.domain.case import Case
from app.domain.case_row import CaseRow
from app.domain.words import Severity
from app.store import rows
from app.store.columns import clean
from app.store.tables import cases


def newest(connection: Connection, limit: int, text: str) -> tuple[CaseRow, ...]:
    """Lines of cases, newest changed first; only those in whose number, item, insured or policy
    every word of text stands, in any case; none that were put away."""
    shown = [cases.c[field] for field in CaseRow.__dataclass_fields__]
    there = cases.c.deleted_at.is_(None)
    asked = (
        select(*shown)
        .where(there)
        .order_by(cases.c.changed_at.desc(), cases.c.seq.desc())
        .limit(limit)
    )
    for word in _needle(text).split():
        # instr and not LIKE: % and _ are letters like any other to whoever types them.
        asked = asked.where(func.instr(cases.c.needle, word) > 0)
    return tuple(rows.built(CaseRow, row) for row in connection.execute(asked).mappings())


def line(case: Case) -> dict[str, Any]:
    """The columns of a case's row that stem from all of the case."""
    told = (case.number, case.details.item, case.details.insured, case.details.policy)
    return {
        "status": case.status,
        "severity": _severity(case),
        "practice": case.practice,
        "thumbnail": case.photos[0].sha256 if case.photos else "",
        "needle": _needle("\n".join(told)),
    }


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


def _needle(text: str) -> str:
    """The same for all spellings of the same letters."""
    folded = unicodedata.normalize("NFC", clean(text)).casefold()
    return unicodedata.normalize("NFC", folded)
