"""Which photos belong to one case."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path, PurePath

from app.domain.many.batch import Planned
from app.domain.many.grouping import Group, Grouping
from app.domain.many.plan import MOST_PHOTOS, LeftOut, Plan, Why
from app.photos.names import display_name, plain
from app.sources.naming import Naming
from app.sources.walking import Found, FoundFile
from app.watched.groups import Group as Waited
from app.watched.groups import grouped
from app.watched.watch import Waiting

LONGEST_NUMBER = 120  # characters


@dataclass(frozen=True, slots=True)
class Marks:
    """What was seen in a photo. labels: numbers its barcodes say; taken: local time without a
    zone, None where the camera wrote none."""

    labels: tuple[str, ...] = ()
    taken: datetime | None = None


@dataclass(slots=True)
class _Case:
    name: str
    number: str = ""
    files: list[FoundFile] = field(default_factory=list)


def plan_of(found: Found, grouping: Grouping, marks: Mapping[str, Marks] | None = None) -> Plan:
    """The cases. marks: by path, wanted for barcodes and times. Each file is in exactly one case,
    or left out. Raises BadPattern."""
    left = list(found.left)
    match grouping.by:
        case Group.FOLDER:
            cases = _by_folder(found.files)
        case Group.NAME:
            cases = _by_name(found.files, grouping.pattern, left)
        case Group.NONE:
            cases = [_Case(file.name, files=[file]) for file in found.files]
        case Group.BARCODE | Group.TIME:
            cases = _by_time(found.files, grouping, marks or {})
    return _planned(cases, left)


def plan_of_groups(groups: Iterable[Waited]) -> Plan:
    """Cases of photos that are together already, a case for each group."""
    return _planned((_together(group, [_waited(one) for one in group]) for group in groups), [])


def _waited(one: Waiting) -> FoundFile:
    return FoundFile(str(one.path), one.path.name, "", "", one.changed)


def _planned(cases: Iterable[_Case], left: list[LeftOut]) -> Plan:
    planned = []
    for case in cases:
        paths = tuple(file.path for file in case.files)
        if len(paths) > MOST_PHOTOS:
            left += (LeftOut(path, Why.TOO_MANY, plain(case.name, 200)) for path in paths)
        else:
            number = plain(case.number, LONGEST_NUMBER)
            planned.append(Planned(display_name(case.name), number, paths))
    return Plan(tuple(planned), tuple(left))


def _by_folder(files: Iterable[FoundFile]) -> list[_Case]:
    """A folder with photos in it is a case; a folder in it goes with it. What was named itself is
    a case of its own, and nothing goes with it."""
    cases: dict[tuple[str, str], _Case] = {}
    for file in files:
        at, folder = file.folder, file.folder
        while folder := folder.rpartition("/")[0]:
            if (file.root, folder) in cases:
                at = folder
                break
        name = at.rpartition("/")[2] or PurePath(file.root).name or file.name
        case = cases.setdefault((file.root, at), _Case(name, _number(name)))
        case.files.append(file)
    return list(cases.values())


def _by_name(files: Iterable[FoundFile], pattern: str, left: list[LeftOut]) -> list[_Case]:
    """Where there is no pattern only files of one folder belong together: a counter says little."""
    naming, cases = Naming(pattern), dict[tuple[str, str, str], _Case]()
    for file in files:
        number = naming.number(file.name)
        if number is None:
            left.append(LeftOut(file.path, Why.NO_FIT))
            continue
        where = ("", "") if pattern else (file.root, file.folder)
        shown = number if pattern else _number(number)
        cases.setdefault((*where, number.casefold()), _Case(number, shown)).files.append(file)
    return list(cases.values())


def _by_time(
    files: Iterable[FoundFile], grouping: Grouping, marks: Mapping[str, Marks]
) -> list[_Case]:
    """One after the other as they were taken; with barcodes however long that took."""
    known, waiting, labels = {}, [], {}
    reads = grouping.by is Group.BARCODE
    for file in files:
        path, seen = Path(file.path), marks.get(file.path, Marks())
        known[path] = file
        waiting.append(Waiting(path, seen.taken.timestamp() if seen.taken else file.changed))
        if reads:
            labels[path] = seen.labels
    apart = math.inf if reads else grouping.minutes * 60
    groups = grouped(waiting, labels, apart)
    return [_together(group, [known[path] for path in group.paths]) for group in groups]


def _together(group: Waited, files: list[FoundFile]) -> _Case:
    begun = datetime.fromtimestamp(group.photos[0].changed).isoformat(" ", "minutes")  # noqa: DTZ006
    return _Case(group.label or begun, group.label, files)


def _number(name: str) -> str:
    """A name without a digit is no number, and says so to nobody."""
    return name if any(c.isdecimal() for c in name) else ""
