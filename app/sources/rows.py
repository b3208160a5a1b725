"""Cases out of the rows of a table, with photos out of one folder."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from app.domain.batch import Planned
from app.domain.plan import MOST_PHOTOS, LeftOut, Plan, Why
from app.photos.names import plain
from app.sources.grouping import LONGEST_NUMBER
from app.sources.mapping import FACT, NUMBER, PHOTOS, QUESTION
from app.sources.table import Table
from app.sources.walking import Found, FoundFile

_APART = re.compile(r"[;|\n\r]+")
_LONGEST_QUESTION = 2_000  # characters


def plan_of_rows(table: Table, columns: Sequence[str], found: Found) -> Plan:
    """A case for each row that names a photo. columns: what each column means. found: what lies in
    the folder the photos are in. A path is looked up among that, and opened never: so no row leads
    anywhere else. What is wrong is told with its row, and the rest goes on."""
    photos, cases, left = _Photos(found), [], list[LeftOut]()
    for row, cells in table.rows:
        told = list(zip(columns, cells, strict=False))
        paths = list(_paths(told, photos, row, left))
        number = _first(told, NUMBER)
        if len(paths) > MOST_PHOTOS:
            left.append(LeftOut(number, Why.TOO_MANY, str(len(paths)), row))
        elif not paths:
            if not (left and left[-1].row == row):
                left.append(LeftOut(number, Why.NOTHING, row=row))
        else:
            question = _first(told, QUESTION)[:_LONGEST_QUESTION]
            name = number or PurePath(paths[0]).name
            cases.append(
                Planned(plain(name, 120), number, tuple(paths), "", question, _facts(told))
            )
    return Plan(tuple(cases), tuple(left))


def _paths(
    told: Sequence[tuple[str, str]], photos: "_Photos", row: int, left: list[LeftOut]
) -> Iterator[str]:
    given = set[str]()
    cells = (cell for meaning, cell in told if meaning == PHOTOS)
    for name in (each.strip().strip('"') for cell in cells for each in _APART.split(cell)):
        if not name:
            continue
        files = photos.called(name)
        if isinstance(files, Why):
            left.append(LeftOut(name, files, row=row))
            continue
        for file in files:
            if file.path not in given:
                given.add(file.path)
                yield file.path


class _Photos:
    """By their way from the folder, by their name, and folder by folder; in capitals or not."""

    def __init__(self, found: Found) -> None:
        self._ways: dict[str, FoundFile] = {}
        self._names: dict[str, list[FoundFile]] = {}
        self._folders: dict[str, list[FoundFile]] = {}
        self._roots = {file.root for file in found.files}
        for file in found.files:
            folder = file.folder.casefold()
            self._ways["/".join(filter(None, (folder, file.name.casefold())))] = file
            self._names.setdefault(file.name.casefold(), []).append(file)
            self._folders.setdefault(folder, []).append(file)

    def called(self, name: str) -> Sequence[FoundFile] | Why:
        """The file, or those of the folder, so called, or why there is none."""
        way = self._way(name)
        if isinstance(way, Why):
            return way
        if file := self._ways.get(way):
            return [file]
        if way and way in self._folders:
            return self._folders[way]
        named = self._names.get(way, [])
        return Why.AMBIGUOUS if len(named) > 1 else named or Why.NOT_FOUND

    def _way(self, name: str) -> str | Why:
        """From the folder; one from the root of the disk has to lead into it."""
        path = name.replace("\\", "/")
        for root in self._roots:
            at = root.replace("\\", "/").rstrip("/") + "/"
            if os.path.normcase(path).startswith(os.path.normcase(at)):
                path = path[len(at) :]
        if path.startswith("/") or re.match("[A-Za-z]:", path):
            return Why.OUTSIDE
        parts: list[str] = []
        for part in path.split("/"):
            if part == "..":
                if not parts:
                    return Why.OUTSIDE
                parts.pop()
            elif part not in ("", "."):
                parts.append(part)
        return "/".join(parts).casefold()


def _facts(told: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    meant = {meaning for meaning, cell in told if meaning.startswith(FACT) and cell.strip()}
    return tuple((each.removeprefix(FACT), _first(told, each)) for each in sorted(meant))


def _first(told: Sequence[tuple[str, str]], meaning: str) -> str:
    cell = next((cell for each, cell in told if each == meaning), "")
    return plain(
        " ".join(cell.split()), LONGEST_NUMBER if meaning != QUESTION else _LONGEST_QUESTION
    )
