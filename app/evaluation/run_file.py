"""A run as it is kept: one file of JSON lines, written as answers come, whole in itself.

The first line says what the run stands on, then come photos with their labels and answers with
their claims, last that it is done. A file that breaks off in the middle is gone on with.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.measured.evaluated import PRECISION, RECALL, Evaluated
from app.evaluation.labelled import Answer, Claim, Label, LabelledPhoto

# Of a second, as far apart as four hexadecimal digits tell it.
_APART = timedelta(microseconds=16)


class RunFile:
    """Written line by line; each is on the disk before the next is asked for. Blocks."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def begun(cls, folder: Path, head: dict[str, Any], of: Sequence[str] = ()) -> "RunFile":
        """A new one; of: the office's cases it is drawn of. Raises OSError."""
        folder.mkdir(parents=True, exist_ok=True)
        now = datetime.now(UTC)
        while (file := cls(folder / f"{_named(now)}.jsonl")).path.exists():
            now += _APART
        first = {"run": file.id, "made_at": now.isoformat(timespec="seconds"), **head}
        file._add(first, *([{"of": list(of)}] if of else []))
        return file

    @classmethod
    def gone_on(cls, folder: Path, name: str) -> "RunFile":
        """One that broke off, without what was being written then. Raises OSError."""
        file = cls(folder / f"{name}.jsonl")
        with file.path.open("r+b") as lines:
            data = lines.read()
            lines.truncate(data.rfind(b"\n") + 1)
        return file

    @property
    def id(self) -> str:
        """The run's."""
        return self.path.stem

    def photos(self, taken: Sequence[tuple[LabelledPhoto, str]], case_id: str) -> None:
        """The photos of a case that were taken in, each with its SHA-256. Raises OSError."""
        self._add(*({"photo": _of_photo(p) | {"sha256": h, "case_id": case_id}} for p, h in taken))

    def refused(self, name: str, why: str) -> None:
        """A file that is no usable photo. Raises OSError."""
        self._add({"refused": name, "why": why})

    def answer(self, answer: Answer, model: str, currency: str, runs: Sequence[str]) -> None:
        """What came of one look at a case; runs: ids of those in the store. Raises OSError."""
        told = {"case": answer.case, "look": answer.look, "usable": answer.usable}
        told |= {"seconds": answer.seconds, "cost": answer.cost}
        told |= {"examples": answer.examples} if answer.examples else {}
        said = {"model": model, "currency": currency, "runs": list(runs)}
        claims = [_said(claim) for claim in answer.claims]
        self._add({"answer": told | said | {"claims": claims}})

    def done(self, found: Evaluated) -> None:
        """Nothing more is to come; how it did is told in short. Raises OSError."""
        figures = {name: asdict(found.overall[name]) for name in (RECALL, PRECISION)}
        at = datetime.now(UTC).isoformat(timespec="seconds")
        worth = {"calibration": found.calibration.points} if found.calibration else {}
        self._add({"done": at, "cases": found.cases, **figures, **worth})

    def _add(self, *told: dict[str, Any]) -> None:
        with self.path.open("a", encoding="utf-8") as file:
            file.write("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in told))
            file.flush()
            os.fsync(file.fileno())


def _named(at: datetime) -> str:
    """As RUN_ID; by their names runs stand in the order in which they were begun."""
    return f"{at:%Y%m%d-%H%M%S}-{at.microsecond // 16:04x}"


def _of_photo(photo: LabelledPhoto) -> dict[str, Any]:
    return asdict(photo) | {"labels": [_said(label) for label in photo.labels]}


def _said(each: Label | Claim) -> dict[str, Any]:
    """Without what it does not say."""
    told = {key: value for key, value in asdict(each).items() if value not in (None, "", False)}
    return told | ({"region": each.region.as_list()} if each.region else {})
