"""Which photos of some folders belong to one case."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from app.domain.batch import Planned
from app.photos.intake import expand


class Group(StrEnum):
    """What the photos of a case have in common."""

    FOLDER = "folder"
    NONE = "none"  # each photo is a case


def plan(sources: Sequence[Path], group: Group) -> tuple[Planned, ...]:
    """The cases. Blocking."""
    cases: dict[Path, list[Path]] = {}
    for path in map(Path.absolute, _files(sources)):
        cases.setdefault(path.parent if group is Group.FOLDER else path, []).append(path)
    return tuple(Planned(at.name, paths=tuple(map(str, files))) for at, files in cases.items())


def _files(sources: Sequence[Path]) -> Iterator[Path]:
    """Of folders and the folders in them, as deep as they go."""
    for path in expand(list(sources)):
        yield from _files([path]) if path.is_dir() else [path]
