"""The assessment as JSON, for other programs. Regions are fractions of the upright original."""

from collections.abc import Sequence
from typing import Any

from app import wording
from app.cli.conversation import conversation
from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.photo import Photo
from app.domain.region import Region
from app.domain.run import Run
from app.domain.words import Severity
from app.errors import AppError, PhotoRefused

_BY_WEIGHT = [
    Severity.NONE,
    Severity.UNDETERMINED,
    Severity.MINOR,
    Severity.MODERATE,
    Severity.SEVERE,
]


def as_json(
    case: Case, refused: Sequence[PhotoRefused], failures: Sequence[AppError]
) -> dict[str, Any]:
    """The whole case. With more than four photos there are several runs: answers are joined,
    the summary is that of the most severe run, and «runs» has each."""
    runs = list(case.runs)
    summaries = [run.assessment.summary for run in runs if run.assessment.summary]
    worst = max(summaries, key=lambda s: _BY_WEIGHT.index(s.severity), default=None)
    told: dict[str, Any] = {
        "case": {"id": case.id, "number": case.number, "kind": case.kind},
        "photos": [_photo(case, photo) for photo in case.photos],
        "refused": [{"name": r.name, "reason": r.refusal, "detail": r.detail} for r in refused],
        "answer": "\n".join(text for run in runs if (text := _answer(run))),
        "reasoning": [step for run in runs for step in _reasoning(case, run)],
        "findings": [_finding(case, n, found) for n, found in enumerate(case.findings, 1)],
        "summary": None
        if worst is None
        else {
            "severity": worst.severity,
            "action": worst.action,
            "text": worst.text,
            "undetermined": list(worst.undetermined),
            "photos_needed": list(worst.photos_needed),
        },
        "conversation": conversation(case),
        "run": _run(runs[-1]) if runs else None,
        "runs": [_run(run) for run in runs],
        "warnings": [
            {"code": w.repair, "detail": w.detail} for run in runs for w in run.assessment.warnings
        ],
        "errors": [{"code": type(e).__name__, **e.data()} for e in failures],
    }
    if case.practice:
        told["notice"] = wording.PRACTICE
    return told


def _answer(run: Run) -> str:
    return run.assessment.answer or run.assessment.prose


def _photo(case: Case, photo: Photo) -> dict[str, Any]:
    return {
        "number": case.photo_number(photo.id),
        "name": photo.name,
        "sha256": photo.sha256,
        "width": photo.width,
        "height": photo.height,
        "quality": list(photo.quality.flags),
        "sent": {
            "width": photo.sent.width,
            "height": photo.sent.height,
            "sha256": photo.sent.sha256,
        },
    }


def _reasoning(case: Case, run: Run) -> list[dict[str, Any]]:
    return [
        {
            "photo": case.photo_number(step.photo_id) if step.photo_id else None,
            "text": step.text,
            "region": _region(step.region),
        }
        for step in run.assessment.steps
    ]


def _finding(case: Case, number: int, found: Finding) -> dict[str, Any]:
    value = found.value
    return {
        "number": number,
        "photo": case.photo_number(found.photo_id),
        "part": value.part,
        "type": value.type,
        "severity": value.severity,
        "region": _region(value.region),
        "confidence": found.confidence,
        "ruled_out": list(found.ruled_out),
        "action": value.action,
        "text": value.text,
        "verdict": found.verdict,
    }


def _region(region: Region | None) -> list[float] | None:
    return region.as_list() if region else None


def _run(run: Run) -> dict[str, Any]:
    return {
        "practice": run.asked.practice,
        "model": run.told.model or run.asked.model,
        "host": run.asked.host,
        "state": run.state,
        "seconds": round(run.told.seconds, 3),
        "tokens": run.told.tokens_out,
        "prompt_tokens": run.told.tokens_in,
        "finish_reason": run.told.finish_reason,
    }
