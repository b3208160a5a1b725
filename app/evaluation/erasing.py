"""What a run's file has of photos: which it stands on, and what is left of those that are gone.

Labels and claims stay, by codes and places, as the figures stand on them; names, hashes and what
leads to rows go. All of it blocks.
"""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.evaluation.sets.raw import Format
from app.measured import RUN_ID
from app.whole_file import write_whole

_PHOTO = '{"photo": '


@dataclass(frozen=True, slots=True)
class Copied:
    """photos: those its file still names, each as the set's case and its SHA-256. of_office: the
    set's cases are the office's own, by their ids."""

    run: str
    batch: str
    of_office: bool
    photos: tuple[tuple[str, str], ...]


def copied(folder: Path) -> Iterator[Copied]:
    """Of every run in the folder; what is no run is passed over."""
    for path in sorted(folder.glob("*.jsonl")):
        if RUN_ID.fullmatch(path.stem):
            try:
                with path.open(encoding="utf-8") as lines:
                    yield _copied(path.stem, lines)
            except (OSError, ValueError, KeyError, TypeError, AttributeError):
                continue


def leave_out(folder: Path, run: Copied, cases: Collection[str]) -> None:
    """Take out what says which photos those of these cases were; done twice it changes nothing.
    Raises OSError."""
    path = folder / f"{run.run}.jsonl"
    with path.open(encoding="utf-8") as lines:
        whole = [line for line in lines if line.endswith("\n")]
    told = [json.loads(line) for line in whole]
    names = _names(told, cases, run.of_office)
    lines_left = (_left(each, names, cases) for each in told)
    text = "".join(json.dumps(e, ensure_ascii=False) + "\n" for e in lines_left if e is not None)
    write_whole(path, text.encode())


def _copied(run: str, lines: Iterator[str]) -> Copied:
    head = json.loads(next(lines, ""))
    told = (json.loads(line)["photo"] for line in lines if line.startswith(_PHOTO) and _is(line))
    photos = tuple((str(e["case"]), str(e["sha256"])) for e in told if not e.get("erased"))
    return Copied(run, str(head.get("batch", "")), head["set"]["format"] == Format.CASES, photos)


def _is(line: str) -> bool:
    """All of it was written."""
    return line.endswith("\n")


def _names(told: list[dict[str, Any]], cases: Collection[str], of_office: bool) -> dict[str, str]:
    """What photos of these cases are called from now on: by case and place alone, alike in every
    run; those of other sets are called by files that are not Tessera's."""
    names = {}
    for photo in (each["photo"] for each in told if "photo" in each):
        if photo["case"] in cases:
            place = str(photo["path"]).rpartition("/")[2]
            names[photo["path"]] = f"{photo['case']}/{place}" if of_office else photo["path"]
    return names


def _left(
    told: dict[str, Any], names: dict[str, str], cases: Collection[str]
) -> dict[str, Any] | None:
    if "photo" in told and told["photo"]["case"] in cases:
        gone = {"path": names[told["photo"]["path"]], "sha256": "", "case_id": "", "erased": True}
        return {"photo": told["photo"] | gone}
    if "answer" in told and told["answer"]["case"] in cases:
        claims = [c | {"photo": names.get(c["photo"], "")} for c in told["answer"]["claims"]]
        return {"answer": told["answer"] | {"claims": claims, "runs": []}}
    if "refused" in told and _beside(str(told["refused"]), names):
        return None
    if "of" in told:
        return {"of": [each for each in told["of"] if each not in cases]}
    return told


def _beside(refused: str, names: dict[str, str]) -> bool:
    """A photo of one of the cases that could not be used."""
    case = refused.rpartition("/")[0]
    return bool(case) and any(case == name.rpartition("/")[0] for name in names)
