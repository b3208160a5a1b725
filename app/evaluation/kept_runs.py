"""All runs that were kept, as a list needs them: read off their first and last lines."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.evaluated import Estimate
from app.evaluation.order import asked_of
from app.settings.settings import Connection, Dialect

RUN_ID = re.compile(r"[0-9]{8}-[0-9]{6}-[0-9a-f]{4}")
_MOST_LINE, _MOST_RUNS = 1_000_000, 1_000  # bytes of a line; runs looked at, the newest first
_ANSWER = b'{"answer": '
_BROKEN = (OSError, ValueError, KeyError, TypeError, AttributeError)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run did that came to its end, at that time (UTC), on so many cases. found, right:
    recall and precision."""

    at: datetime
    cases: int
    found: Estimate
    right: Estimate


@dataclass(frozen=True, slots=True)
class RunLine:
    """head: as in Evaluation.head(); asked: answers there are, counted where the run did not come
    to its end; ended: None for such a run."""

    id: str
    made_at: datetime
    head: dict[str, Any]
    asked: int
    ended: Ended | None

    @property
    def of(self) -> int:
        """Answers there are to be; 0 for a run from before this was kept."""
        return int(self.head.get("questions", 0))

    @property
    def practice(self) -> bool:
        """No model was asked."""
        return bool(self.head.get("dialect") == Dialect.PRACTICE)

    def is_of(self, connection: Connection) -> bool:
        """It asked that one: a connection may be called anything later."""
        asked = asked_of(connection)
        return {key: self.head.get(key) for key in asked} == asked


def run_lines(folder: Path) -> Iterator[RunLine]:
    """The newest first; what is no run is passed over. Blocks."""
    for path in sorted(folder.glob("*.jsonl"), reverse=True)[:_MOST_RUNS]:
        if RUN_ID.fullmatch(path.stem):
            try:
                yield _line(path)
            except _BROKEN:
                continue


def _line(path: Path) -> RunLine:
    with path.open("rb") as file:
        head = json.loads(file.readline(_MOST_LINE))
        ended = _ended(_last(file, path))
        file.seek(0)
        asked = 0 if ended else sum(line.startswith(_ANSWER) for line in file)
    made_at = datetime.fromisoformat(head.pop("made_at"))
    return RunLine(str(head.pop("run")), made_at, head, asked, ended)


def _last(file: Any, path: Path) -> bytes:
    file.seek(max(0, path.stat().st_size - _MOST_LINE))
    lines = file.readlines()
    return lines[-1] if lines else b""


def _ended(last: bytes) -> Ended | None:
    if not last.startswith(b'{"done": '):
        return None
    told = json.loads(last)
    found, right = (Estimate(**told[name]) for name in ("recall", "precision"))
    return Ended(datetime.fromisoformat(told["done"]), int(told["cases"]), found, right)
