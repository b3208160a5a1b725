"""What of a case a report stands for, as one text, and what changed between two of them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.domain.case import Case
from app.domain.details.case_fields import fields_of
from app.domain.finding import Finding

Part = dict[str, Any]
_DECIDED = ("severity", "action", "note", "adjuster", "licence")


@dataclass(frozen=True, slots=True)
class Changed:
    """of: case, photo, decision or finding; id: of the photo or finding, "" else; field: which of
    its fields, "" where all of it came or went; before, after: what stood there as text or code, ""
    for nothing; of a whole finding its part and type, a line each."""

    of: str
    id: str
    field: str
    before: str
    after: str


def told(case: Case) -> str:
    """The case's facts, findings and decision as JSON; equal texts say the same."""
    decision, details = case.decision, case.details
    facts: Part = {
        "number": case.number,
        "insured": details.insured,
        "policy": details.policy,
        "date_of_loss": details.date_of_loss,
        "cause": details.cause,
        "item": details.item,
    }
    printed = [field.code for field in fields_of(case.kind) if not field.confidential]
    facts |= {f"fact_{code}": text for code in printed if (text := details.fact(code))}
    decided = {name: str(getattr(decision, name) or "") for name in _DECIDED}
    parts = {
        "case": {"": facts},
        "photo": {photo.id: {"caption": photo.caption} for photo in case.photos},
        "decision": {"": decided},
        "finding": {found.id: _finding(found) for found in case.findings},
    }
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def changes(before: str, after: str) -> tuple[Changed, ...]:
    """What is not as it was, in the order a report has it; none where one of them is ""."""
    if not before or not after or before == after:
        return ()
    was, now = json.loads(before), json.loads(after)
    return tuple(
        change for of in ("case", "decision", "finding", "photo")
        for change in _of(of, was[of], now[of])
    )  # fmt: skip


def changed_since_issue(case: Case) -> bool:
    """What the newest report in force stands for is not what the case says now."""
    report = case.in_force
    return report is not None and bool(report.told) and report.told != told(case)


def _finding(found: Finding) -> Part:
    value = found.value
    place = list(value.outline.points) if value.outline else value.region
    return {
        "photo": found.photo_id,
        "part": value.part,
        "type": value.type,
        "severity": value.severity.value,
        "action": value.action,
        "text": value.text,
        "place": repr(place) if place else "",
        "verdict": found.verdict.value if found.verdict else "",
    }


def _of(of: str, was: dict[str, Part], now: dict[str, Part]) -> Iterator[Changed]:
    for own_id in dict.fromkeys((*was, *now)):
        if own_id not in was or own_id not in now:
            yield Changed(of, own_id, "", _short(was.get(own_id)), _short(now.get(own_id)))
            continue
        one, other = was[own_id], now[own_id]
        for field in dict.fromkeys((*one, *other)):
            before, after = one.get(field, ""), other.get(field, "")
            if before != after:
                yield Changed(of, own_id, field, before, after)


def _short(part: Part | None) -> str:
    """What it is, in a word or two."""
    if part is None:
        return ""
    return f"{part['part']}\n{part['type']}" if "part" in part else part["caption"] or "✓"
