"""Runs that were kept, read back; run_file says how they lie."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.place.region import Region
from app.domain.words import Severity
from app.errors import SetFault, SetUnusable
from app.evaluation.labelled import Answer, Claim, Label, LabelledPhoto
from app.measured import RUN_ID

_MOST_BYTES = 2_000_000_000


@dataclass(frozen=True, slots=True)
class KeptRun:
    """head: as in Evaluation.head(); cases: id in the evaluations' own store, by the set's case;
    pictures: SHA-256 of each photo, by its path; erased: paths of those that are gone for good;
    models: as the servers named them; refused: names of photos that could not be used; of: the
    office's cases it was drawn of, where it was of these."""

    id: str
    made_at: datetime
    head: dict[str, Any]
    photos: tuple[LabelledPhoto, ...] = ()
    answers: tuple[Answer, ...] = ()
    cases: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, str] = field(default_factory=dict)
    models: tuple[str, ...] = ()
    currency: str = ""
    refused: tuple[str, ...] = ()
    erased: frozenset[str] = frozenset()
    of: tuple[str, ...] = ()
    done: bool = False

    @property
    def answers_with_examples(self) -> int:
        """Before how many questions closed cases went."""
        return sum(answer.examples > 0 for answer in self.answers)


def kept_run(folder: Path, name: str) -> KeptRun:
    """The run of that id, or the file of one. Blocks. Raises SetUnusable."""
    path = folder / f"{name}.jsonl" if RUN_ID.fullmatch(name) else Path(name)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise SetUnusable(name, "", SetFault.TOO_LARGE, str(_MOST_BYTES // 1_000_000))
        with path.open(encoding="utf-8") as file:
            return _read(name, file)
    except (OSError, UnicodeDecodeError) as error:
        said = getattr(error, "strerror", None) or str(error)
        raise SetUnusable(name, "", SetFault.UNREADABLE, said) from error


def unfinished(folder: Path, head: dict[str, Any]) -> KeptRun | None:
    """The newest run of exactly this that is not done. Blocks."""
    for path in sorted(folder.glob("*.jsonl"), reverse=True):
        if not RUN_ID.fullmatch(path.stem):
            continue
        try:
            with path.open(encoding="utf-8") as file:
                first = json.loads(file.readline())
            run = kept_run(folder, path.stem) if _same(first, head) else None
        except (OSError, ValueError, AttributeError, SetUnusable):
            continue
        if run and not run.done:
            return run
    return None


def _same(first: dict[str, Any], head: dict[str, Any]) -> bool:
    return {key: first.get(key) for key in head} == head


def _read(name: str, lines: Iterator[str]) -> KeptRun:
    found: _Found | None = None
    for count, line in enumerate(lines, 1):
        if not line.endswith("\n"):
            break  # written when the program ended
        try:
            told = json.loads(line)
            if found is None:
                found = _Found(told)
            else:
                found.take(told)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise SetUnusable(name, f"line {count}", SetFault.NOT_SO, "a run's line") from error
    if found is None:
        raise SetUnusable(name, "", SetFault.NOT_SO, "a run's first line")
    return found.whole()


class _Found:
    """A run while its lines are read."""

    def __init__(self, first: dict[str, Any]) -> None:
        head = {key: value for key, value in first.items() if key not in ("run", "made_at")}
        run = KeptRun(str(first["run"]), datetime.fromisoformat(first["made_at"]), head)
        self._run, self._done, self._currency, self._of = run, run.done, run.currency, run.of
        self._photos: list[LabelledPhoto] = []
        self._answers: list[Answer] = []
        self._cases: dict[str, str] = {}
        self._pictures: dict[str, str] = {}
        self._models: dict[str, None] = {}
        self._refused: list[str] = []
        self._erased: set[str] = set()

    def take(self, told: dict[str, Any]) -> None:
        """One more line."""
        if "photo" in told:
            self._take_photo(told["photo"])
        elif "answer" in told:
            self._answers.append(_answer(told["answer"]))
            self._models[str(told["answer"]["model"])] = None
            self._currency = str(told["answer"]["currency"]) or self._currency
        elif "refused" in told:
            self._refused.append(str(told["refused"]))
        elif "of" in told:
            self._of = tuple(map(str, told["of"]))
        self._done = self._done or "done" in told

    def _take_photo(self, told: dict[str, Any]) -> None:
        photo = _photo(told)
        self._photos.append(photo)
        self._cases[photo.case] = str(told["case_id"])
        if told.get("erased"):
            self._erased.add(photo.path)
        else:
            self._pictures[photo.path] = str(told["sha256"])

    def whole(self) -> KeptRun:
        """With all of them, by case, in whichever order they came: chance is weighed alike."""
        return replace(
            self._run,
            done=self._done,
            currency=self._currency,
            of=self._of,
            photos=tuple(sorted(self._photos, key=lambda photo: photo.case)),
            answers=tuple(sorted(self._answers, key=lambda answer: (answer.case, answer.look))),
            cases=self._cases,
            pictures=self._pictures,
            models=tuple(filter(None, self._models)),
            refused=tuple(self._refused),
            erased=frozenset(self._erased),
        )


def _photo(told: dict[str, Any]) -> LabelledPhoto:
    labels = tuple(
        Label(**_fields(label), left_out=bool(label.get("left_out"))) for label in told["labels"]
    )
    return LabelledPhoto(str(told["path"]), labels, str(told["case"]))


def _answer(told: dict[str, Any]) -> Answer:
    claims = tuple(
        Claim(str(c["photo"]), **_fields(c), confidence=_figure(c.get("confidence")))
        for c in told["claims"]
    )
    seconds, cost = _figure(told["seconds"]), _figure(told["cost"])
    case, look, usable = str(told["case"]), int(told["look"]), bool(told["usable"])
    return Answer(case, look, usable, claims, seconds, cost, int(told.get("examples", 0)))


def _fields(told: dict[str, Any]) -> dict[str, Any]:
    severity, region = told.get("severity"), told.get("region")
    return {
        "part": str(told.get("part", "")),
        "type": str(told.get("type", "")),
        "severity": Severity(severity) if severity else None,
        "region": Region(*map(float, region)) if region else None,
    }


def _figure(value: Any) -> float | None:
    return None if value is None else float(value)
