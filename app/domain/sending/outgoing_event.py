"""What a message says of a case: JSON that other systems read, described in COMMANDS.md.

Regions are fractions of the upright photo, times UTC with offset. No photo, no file name, no place
or device of a photo's EXIF, no name of the insured, and nothing the model thought aloud.
"""

from datetime import UTC, datetime
from typing import Any

from app.domain.case import Case, Decision
from app.domain.finding import Finding
from app.domain.sending.outgoing import Occasion


def event(occasion: Occasion, case: Case | None, told: dict[str, Any]) -> dict[str, Any]:
    """The message, as Standard Webhooks has it; told: what only this occasion has, by its name.
    case None: a test."""
    return {
        "type": occasion.value,
        "timestamp": datetime.now(UTC).isoformat(timespec="seconds"),
        "data": ({} if case is None else _about(case)) | told,
    }


def _about(case: Case) -> dict[str, Any]:
    about: dict[str, Any] = {"case": _case(case), "decision": _decision(case.decision)}
    if case.decision.complete:
        about["findings"] = [
            _finding(case, number, found)
            for number, found in enumerate(case.findings, 1)
            if found in case.standing
        ]
    return about


def _case(case: Case) -> dict[str, Any]:
    return {
        "id": case.id,
        "number": case.number,
        "kind": case.kind.value,
        "template": case.template,
        "status": case.status.value,
        "created_at": case.created_at.isoformat(timespec="seconds"),
        "photos": [{"number": n, "sha256": p.sha256} for n, p in enumerate(case.photos, 1)],
    }


def _decision(decision: Decision) -> dict[str, Any] | None:
    if not decision.complete or decision.severity is None:
        return None
    return {
        "severity": decision.severity.value,
        "action": decision.action,
        "note": decision.note,
        "adjuster": decision.adjuster,
        "at": decision.at.isoformat(timespec="seconds") if decision.at else None,
    }


def _finding(case: Case, number: int, found: Finding) -> dict[str, Any]:
    value = found.value
    return {
        "number": number,
        "photo": case.photo_number(found.photo_id),
        "part": value.part,
        "type": value.type,
        "severity": value.severity.value,
        "region": value.region.as_list() if value.region else None,
        "action": value.action,
        "text": value.text,
        "verdict": found.verdict.value if found.verdict else None,
    }
