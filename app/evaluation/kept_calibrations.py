"""What confidence is worth by the newest runs, read off their first and last lines."""

import json
from pathlib import Path
from typing import Any

from app.domain.measured.calibrated import Calibration, Calibrations

_MOST_LINE, _MOST_RUNS = 1_000_000, 1_000  # bytes of a line; runs looked at, the newest first


def calibrations(runs: Path) -> Calibrations:
    """By host and model: of the newest run that came to its end and was large enough. Blocks."""
    told: dict[tuple[str, str], Calibration] = {}
    for path in sorted(runs.glob("*.jsonl"), reverse=True)[:_MOST_RUNS]:
        try:
            found = _calibration(path)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue  # not a run, or not a whole one
        if found is not None:
            told.setdefault(*found)
    return told


def _calibration(path: Path) -> tuple[tuple[str, str], Calibration] | None:
    with path.open("rb") as file:
        head = json.loads(file.readline(_MOST_LINE))
        file.seek(max(0, path.stat().st_size - _MOST_LINE))
        last: dict[str, Any] = json.loads(file.readlines()[-1])
    points = last.get("calibration")
    if not points:
        return None
    place = str(head["host"]), str(head["model"])
    return place, Calibration(tuple((float(x), float(y)) for x, y in points))
