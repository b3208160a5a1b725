"""Cases out of the rows of a table, with photos out of one folder."""

import os
import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import PurePath

from app.domain.many.batch import Planned
from app.domain.many.plan import MOST_PHOTOS, LeftOut, Plan, Why
from app.photos.names import plain
from app.sources.grouping import LONGEST_NUMBER
from app.sources.mapping import FACT, NUMBER, PHOTOS, QUESTION
from app.sources.table import Table
from app.sources.walking import Found, FoundFile

_APART = re.compile(r"[;|\n\r]+")
_LONGEST_QUESTION = 2_000  # characters
# A row as a spreadsheet counts it, and each of its cells with what its column means.
_Told = tuple[int, list[tuple[str, str]]]


def plan_of_rows(table: Table, columns: Sequence[str], found: Found) -> Plan:
    """A case for each row that names a photo; rows whose number is one merged cell are one case.
    columns: what each column means. found: what lies in the folder the photos are in. A path is
    looked up among that, and opened never: so no row leads anywhere else. What is wrong is told
    with its row, and the rest goes on."""
    photos, cases, left = _Photos(found), [], list[LeftOut]()
    for together in _cases(table, columns):
        before, paths = len(left), list[str]()
        for row, told in together:
            paths += (path for path in _paths(told, photos, row, left) if path not in paths)
        row, whole = together[0][0], [each for _, told in together for each in told]
        number = _first(whole, NUMBER)
        if len(paths) > MOST_PHOTOS:
            left.append(LeftOut(number, Why.TOO_MANY, str(len(paths)), row))
        elif not paths:
            if len(left) == before:
                left.append(LeftOut(number, Why.NOTHING, row=row))
        else:
            question = _first(whole, QUESTION)[:_LONGEST_QUESTION]
            name = number or PurePath(paths[0]).name
            cases.append(
                Planned(plain(name, 120), number, tuple(paths), "", question, _facts(whole))
            )
    return Plan(tuple(cases), tuple(left))


def _cases(table: Table, columns: Sequence[str]) -> Iterator[list[_Told]]:
    """The rows of each case, in their order."""
    numbers = {at for at, meaning in enumerate(columns) if meaning == NUMBER}
    merged = sorted((s for s in table.spans if s.column in numbers), key=lambda s: s.first)
    begins, end = dict[int, int](), 0
    for span in merged:
        if span.first > end:  # a file may say that some lie one upon the other
            end = span.last
            begins.update(dict.fromkeys(range(span.first, end + 1), span.first))
    for _, rows in groupby(table.rows, lambda row: begins.get(row[0], row[0])):
        yield [(row, list(zip(columns, cells, strict=False))) for row, cells in rows]


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
        self._ways: dict[str, list[FoundFile]] = {}
        self._names: dict[str, list[FoundFile]] = {}
        self._folders: dict[str, list[FoundFile]] = {}
        self._paths = {file.path.replace("\\", "/"): file for file in found.files}
        self._roots = {file.root for file in found.files}
        for file in found.files:
            folder = file.folder.casefold()
            way = "/".join(filter(None, (folder, file.name.casefold())))
            self._ways.setdefault(way, []).append(file)
            self._names.setdefault(file.name.casefold(), []).append(file)
            self._folders.setdefault(folder, []).append(file)

    def called(self, name: str) -> Sequence[FoundFile] | Why:
        """The file, or those of the folder, so called, or why there is none."""
        if file := self._paths.get(name.replace("\\", "/")):
            return [file]
        way = self._way(name)
        if isinstance(way, Why):
            return way
        if files := self._ways.get(way):
            if len(files) > 1:  # in several of the folders that were named, or in capitals or not
                last = name.replace("\\", "/").rpartition("/")[2]
                files = [file for file in files if file.name == last]
            return files if len(files) == 1 else Why.AMBIGUOUS
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
    """The first that says anything."""
    cell = next((cell for each, cell in told if each == meaning and cell.strip()), "")
    return plain(
        " ".join(cell.split()), LONGEST_NUMBER if meaning != QUESTION else _LONGEST_QUESTION
    )
