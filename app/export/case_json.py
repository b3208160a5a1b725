"""The assessment as JSON, for other programs. Regions are fractions of the upright original."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from app import wording
from app.domain.case import Case
from app.domain.details.price import PriceTable
from app.domain.finding import Finding, Summary
from app.domain.looking.looked import Looked, looked_at
from app.domain.noticed.forewarning import quotes_instruction
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.same_damage import firsts
from app.domain.words import Severity
from app.errors import AppError, PhotoRefused
from app.export.about import about
from app.export.conversation import conversation
from app.export.fields import fields_of, table_line
from app.export.looks import seen_in_looks
from app.export.opinions import open_items, second_opinions, told_before
from app.export.photos import photo_told
from app.export.prices import price_range
from app.export.rules import rules, tickets
from app.export.runs import run_told
from app.export.shapes import asked as of_asked
from app.export.shapes import found as of_found
from app.export.shapes import plain as of_plain
from app.export.shapes import whole as of_whole
from app.templates.shelf import Shelf

_BY_WEIGHT = [
    Severity.NONE,
    Severity.UNDETERMINED,
    Severity.MINOR,
    Severity.MODERATE,
    Severity.SEVERE,
]


def as_json(
    case: Case,
    templates: Shelf,
    refused: Sequence[PhotoRefused],
    failures: Sequence[AppError],
    prices: PriceTable | None = None,
) -> of_whole.Case:
    """The whole case. With more than four photos there are several runs: answers are joined,
    summary and fields are those of the most severe run, and «runs» has each."""
    return {
        **_answered(case, templates),
        "schema_version": of_plain.VERSION,
        "case": about(case),
        "photos": [photo_told(case, photo) for photo in case.photos],
        "refused": [{"name": r.name, "reason": r.refusal, "detail": r.detail} for r in refused],
        "findings": _findings(case),
        "notices": told_before(case),
        "open_items": open_items(case),
        "price_range": price_range(case, prices, templates.shown(case)),
        "rules": rules(case),
        "tickets": tickets(case),
        "second_opinions": second_opinions(case),
        "conversation": conversation(case),
        "errors": [{"code": type(e).__name__, **e.data()} for e in failures],
        "notice": wording.PRACTICE if case.practice else None,
    }


def spelled(told: Mapping[str, Any]) -> bytes:
    """As it stands in a file."""
    # A text may hold a lone half of a pair, which no UTF-8 can carry.
    return json.dumps(told, ensure_ascii=False, indent=2).encode("utf-8", errors="replace")


def _answered(case: Case, templates: Shelf) -> of_whole.Answered:
    """What the runs brought."""
    runs = list(case.runs)
    first = max(runs, key=_weight, default=None)
    template = templates.for_run(first.asked, case.kind) if first else templates.for_case(case)
    warnings = (warned for run in runs for warned in run.assessment.warnings)
    return {
        "template": {"id": template.id, "version": template.version},
        "answer": "\n".join(text for run in runs if (text := _answer(run))),
        "reasoning": [step for run in runs for step in _reasoning(case, run)],
        "summary": _summary(first.assessment.summary) if first else None,
        "fields": fields_of(first.assessment, template) if first else {},
        "office_table": table_line(first.assessment.table_line) if first else None,
        "run": run_told(runs[-1], case, templates) if runs else None,
        "runs": [run_told(run, case, templates) for run in runs],
        "warnings": [{"code": warned.repair, "detail": warned.detail} for warned in warnings],
    }


def _summary(summary: Summary | None) -> of_asked.Summary | None:
    if summary is None:
        return None
    return {
        "severity": summary.severity,
        "action": summary.action,
        "text": summary.text,
        "undetermined": list(summary.undetermined),
        "photos_needed": list(summary.photos_needed),
    }


def _weight(run: Run) -> int:
    summary = run.assessment.summary
    return _BY_WEIGHT.index(summary.severity) if summary else -1


def _answer(run: Run) -> str:
    return run.assessment.answer or run.assessment.prose


def _reasoning(case: Case, run: Run) -> list[of_asked.Step]:
    return [
        {
            "photo": case.photo_number(step.photo_id) if step.photo_id else None,
            "text": step.text,
            "region": _region(step.region),
        }
        for step in run.assessment.steps
    ]


def _findings(case: Case) -> list[of_found.Finding]:
    told = looked_at(case)
    every = enumerate(case.findings, 1)
    return [_finding(case, number, found, told.get(found.id)) for number, found in every]


def _finding(case: Case, number: int, found: Finding, looked: Looked | None) -> of_found.Finding:
    value = found.value
    return {
        "number": number,
        "photo": case.photo_number(found.photo_id),
        "part": value.part,
        "type": value.type,
        "severity": value.severity,
        "region": _region(value.region),
        "outline": value.outline.as_lists() if value.outline else None,
        "confidence": found.confidence,
        "ruled_out": list(found.ruled_out),
        "action": value.action,
        "text": value.text,
        "verdict": found.verdict,
        "accepted_together": bool(found.review and found.review.act),
        "same_as": _same_as(case, found),
        "reads_like_instruction": quotes_instruction(found),
        "looks": seen_in_looks(looked) if looked else None,
    }


def _same_as(case: Case, found: Finding) -> int | None:
    """The number of the finding that a person linked it to as the same damage."""
    first = firsts(case).get(found.id)
    return None if first is None else case.findings.index(first) + 1


def _region(region: Region | None) -> list[float] | None:
    return region.as_list() if region else None
