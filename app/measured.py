"""Measurements of models that are kept, as lists need them: read off their first and last lines.
app.evaluation makes them, evaluation.run_file says how they lie."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.measured.evaluated import PRECISION, RECALL, Estimate
from app.domain.strategy import Strategy, Way
from app.settings.connection import Connection
from app.settings.dialect import Dialect

FOLDER = "evaluations"
PROMPT = "prompt_version"  # of a head: of the words Tessera asked in
EXAMPLES = "examples"  # of a head: closed cases went before the questions
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

    @property
    def with_examples(self) -> bool:
        """Closed cases went before its questions, where any outside of the set were to be had."""
        return bool(self.head.get(EXAMPLES))

    def is_of(self, connection: Connection) -> bool:
        """It asked that one: a connection may be called anything later."""
        return _is_of(self.head, asked_of(connection))


def same_set(one: RunLine, other: RunLine) -> bool:
    """Another run over it, with answers to be compared."""
    sets = (each.head["set"] for each in (one, other))
    names = {(told["name"], told["format"]) for told in sets}
    return len(names) == 1 and one.id != other.id and bool(one.asked or one.ended)


def set_of(line: RunLine) -> tuple[str, str, str]:
    """Which set it stands on: what it is called, in which format, where it lies."""
    head = line.head
    return str(head["set"]["name"]), str(head["set"]["format"]), str(head.get("from"))


def differs_in_way(one: RunLine, other: RunLine) -> bool:
    """Two runs over the same photos, asked alike, that looked another way."""
    told = [
        {key: value for key, value in each.head.items() if key not in ("strategy", "batch")}
        for each in (one, other)
    ]
    return told[0] == told[1] and one.head.get("strategy") != other.head.get("strategy")


def strategy_of(head: dict[str, Any]) -> Strategy:
    """How a kept run looked; once, where it says nothing that is known here."""
    try:
        told = head["strategy"]
        return Strategy(Way(told["way"]), told["looks"], told["agree"], told["referee"])
    except (KeyError, TypeError, ValueError):
        return Strategy()


def runs_in(folder: Path) -> Path:
    """Where a data folder keeps its runs."""
    return folder / FOLDER / "runs"


def asked_of(connection: Connection) -> dict[str, Any]:
    """By what a run knows whom it asked, and whether examples were shown: a connection may be
    called anything later."""
    asked = {
        "host": connection.host,
        "model": connection.model,
        "dialect": str(connection.dialect),
    }
    return asked | ({EXAMPLES: True} if connection.shows_examples else {})


def _is_of(head: dict[str, Any], asked: dict[str, Any]) -> bool:
    """What was not asked with examples says nothing of what is, nor the other way round."""
    alike = all(head.get(key) == value for key, value in asked.items())
    return alike and head.get(EXAMPLES) == asked.get(EXAMPLES)


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
        ended = _ended(_last_line(file, path))
        file.seek(0)
        asked = 0 if ended else sum(line.startswith(_ANSWER) for line in file)
    made_at = datetime.strptime(path.stem[:15], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    told = {key: value for key, value in head.items() if key not in ("run", "made_at")}
    return RunLine(path.stem, made_at, told, asked, ended)


def _last_line(file: Any, path: Path) -> bytes:
    file.seek(max(0, path.stat().st_size - _MOST_LINE))
    lines = file.readlines()
    return lines[-1] if lines else b""


def _ended(last: bytes) -> Ended | None:
    if not last.startswith(b'{"done": '):
        return None
    told = json.loads(last)
    found, right = (Estimate(**told[name]) for name in (RECALL, PRECISION))
    return Ended(datetime.fromisoformat(told["done"]), int(told["cases"]), found, right)
