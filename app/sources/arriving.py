"""What has come into a folder that a batch goes on with: the cases of it that are complete."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.many.batch import Planned
from app.domain.many.grouping import Arrived, Arriving
from app.domain.many.plan import MOST_PHOTOS, Plan, Why
from app.errors import PhotoRefused
from app.photos.reading import fingerprint
from app.sources.grouping import Marks, plan_of
from app.sources.unwaited import ignored
from app.sources.walking import Found, FoundFile, walk
from app.watched.files import Listing


@dataclass(frozen=True, slots=True)
class Whole:
    """A file that came in, and is whole. since: when it did, by a clock that never goes back."""

    file: FoundFile
    since: float


def listing(folder: Path) -> Listing:
    """The pictures in the folder and below, by the way from it. Blocking, for minutes where a share
    hangs. Raises OSError."""
    with os.scandir(folder):  # one that can't be looked into has nothing to say of what is in it
        found = walk([folder], ignored)
    # Always of one volume: what is in a share that is mounted late has arrived, too.
    return Listing(0, {_way(file): file.seen for file in found.files})


def complete(
    whole: Sequence[Whole], arriving: Arriving, marks: Mapping[str, Marks], now: float
) -> tuple[Planned, ...]:
    """The cases of these to which nothing has come for long enough. marks: what was seen in them.
    Raises BadPattern."""
    since = {each.file.path: each.since for each in whole}
    files = sorted((each.file for each in whole), key=lambda file: (file.folder, file.name))
    plan = plan_of(Found(tuple(files)), arriving.grouping, marks)
    before = now - arriving.seconds
    told = (*plan.cases, *_parted(plan))
    return tuple(case for case in told if max(since[path] for path in case.paths) <= before)


def fingerprints(paths: Sequence[str]) -> dict[str, Arrived]:
    """Of those that can be read now. Blocking."""
    told = {}
    for path in paths:
        try:
            sha256, size, changed = fingerprint(Path(path))
        except (OSError, PhotoRefused):
            continue
        told[path] = Arrived(path, size, changed, sha256)
    return told


def fresh(case: Planned, arrived: Mapping[str, Arrived], known: set[str]) -> Planned | None:
    """The case without photos that are known; None where it has no others."""
    paths = tuple(path for path in case.paths if path in arrived and path not in known)
    return replace(case, paths=paths) if paths else None


def _parted(plan: Plan) -> list[Planned]:
    """Too many for a case become several: nobody is there to say what is wrong with them."""
    many = dict[str, list[str]]()
    for each in plan.left:
        if each.why is Why.TOO_MANY:
            many.setdefault(each.detail, []).append(each.what)
    return [
        Planned(name, paths=tuple(paths[at : at + MOST_PHOTOS]))
        for name, paths in many.items()
        for at in range(0, len(paths), MOST_PHOTOS)
    ]


def _way(file: FoundFile) -> str:
    return f"{file.folder}/{file.name}" if file.folder else file.name
