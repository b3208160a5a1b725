"""What a connection was measured on last, read off the kept runs' first and last lines."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.evaluated import Estimate, Measured
from app.settings.settings import Connection

_MOST_LINE, _MOST_RUNS = 1_000_000, 1_000  # bytes of a line; runs looked at, the newest first


def asked_of(connection: Connection) -> dict[str, str]:
    """By what a run knows whom it asked: a connection may be called anything later."""
    return {
        "host": connection.host,
        "model": connection.model,
        "dialect": str(connection.dialect),
    }


def measured(runs: Path, connection: Connection) -> Measured | None:
    """The newest run that came to its end; None where the connection was never measured. Blocks."""
    asked = asked_of(connection)
    for path in sorted(runs.glob("*.jsonl"), reverse=True)[:_MOST_RUNS]:
        try:
            if found := _measured(path, asked):
                return found
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue  # not a run, or not a whole one
    return None


def _measured(path: Path, asked: dict[str, str]) -> Measured | None:
    with path.open("rb") as file:
        head = json.loads(file.readline(_MOST_LINE))
        if {key: head.get(key) for key in asked} != asked:
            return None
        file.seek(max(0, path.stat().st_size - _MOST_LINE))
        last: dict[str, Any] = json.loads(file.readlines()[-1])
    if "done" not in last:
        return None
    found, right = (Estimate(**last[name]) for name in ("recall", "precision"))
    at = datetime.fromisoformat(last["done"])
    return Measured(str(head["set"]["name"]), at, int(last["cases"]), found, right)
