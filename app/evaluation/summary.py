"""An evaluation, and two compared, as JSON for other programs."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from app.domain.measured.evaluated import Bin, Estimate, Evaluated
from app.evaluation.comparing import Compared
from app.evaluation.kept_run import KeptRun
from app.measured import EXAMPLES
from app.settings.dialect import Dialect


def is_practice(run: KeptRun) -> bool:
    """No model was asked: its figures are of the practice engine, which assesses nothing."""
    return bool(run.head.get("dialect") == Dialect.PRACTICE)


def as_json(run: KeptRun, found: Evaluated) -> dict[str, Any]:
    """Each figure as {value, low, high, n}; None where nothing stands behind it."""
    asked = ("kind", "template", "template_version", "connection", "host", "model")
    return {
        "set": run.head["set"],
        "run": run.id,
        "made_at": run.made_at.isoformat(),
        "complete": run.done,
        "practice": is_practice(run),
        **{key: run.head.get(key) for key in asked},
        "models": list(run.models),
        "looks": found.looks,
        "cases": found.cases,
        "photos": found.photos,
        "refused": list(run.refused),
        "erased": len(run.erased),
        "examples": {
            "allowed": bool(run.head.get(EXAMPLES)),
            "answers": run.answers_with_examples,
        },
        "matched_from_overlap": found.overlap,
        **{name: figure(each) for name, each in found.overall.items()},
        "currency": run.currency,
        "per_class": _table(found.per_type),
        "per_part": _table(found.per_part),
        "per_severity": _table(found.per_severity),
        "severity_confusion": _table(found.confusion),
        "reliability": _bins(found.reliability),
        "reliability_calibrated": _bins(found.calibrated),
    }


def comparison_as_json(one: KeptRun, other: KeptRun, found: Compared) -> dict[str, Any]:
    """The second beside the first."""
    differences = {
        name: {
            "first": _rounded(each.first),
            "second": _rounded(each.second),
            "difference": figure(each.change),
            "outcome": str(each.outcome),
        }
        for name, each in found.differences.items()
    }
    photos = [{"photo": p.photo, "found": p.found, "wrong": p.wrong} for p in found.photos]
    return {"runs": [one.id, other.id], "cases": found.cases, **differences, "differ": photos}


def figure(each: Estimate) -> dict[str, Any]:
    """To six digits: a float's last ones mean nothing."""
    edges = {key: _rounded(getattr(each, key)) for key in ("value", "low", "high")}
    return edges | {"n": each.n}


def _bins(bins: tuple[Bin, ...]) -> list[dict[str, Any]]:
    return [asdict(each) | {"right": figure(each.right)} for each in bins]


def _table(rows: Mapping[str, Mapping[str, Estimate]]) -> dict[str, Any]:
    return {
        row: {name: figure(each) for name, each in figures.items()} for row, figures in rows.items()
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)
