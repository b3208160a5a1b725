"""In which line of a TOML file something stands: the standard library's reader does not tell."""

import re
from collections import Counter
from dataclasses import dataclass, field

Path = tuple[str | int, ...]

_HEADING = re.compile(r"\s*\[\[?([^\[\]]+)\]")
_KEY = re.compile(r"""\s*("[^"]*"|'[^']*'|[A-Za-z0-9_.-]+)\s*=(.*)""")
_OPENS_TEXT = re.compile(r'("""|\'\'\')')


def line_of(text: str, path: Path) -> int:
    """The line, from 1, of what has that path, or of the nearest thing it stands in; 1 for none.

    path: names of tables and keys, and numbers from 0 in arrays of tables.
    """
    known = _known(text)
    while path:
        if path in known:
            return known[path]
        path = path[:-1]
    return 1


@dataclass
class _Scan:
    here: Path = ()
    found: dict[Path, int] = field(default_factory=dict)
    arrays: Counter[Path] = field(default_factory=Counter)
    until: str = ""  # what ends the text of several lines we are in


def _known(text: str) -> dict[Path, int]:
    scan = _Scan()
    # Only what TOML and editors take for the end of a line.
    for number, line in enumerate(text.split("\n"), 1):
        if scan.until:
            scan.until = "" if scan.until in line else scan.until
        elif heading := _HEADING.match(line):
            _enter(scan, line.lstrip().startswith("[["), heading[1], number)
        elif key := _KEY.match(line):
            scan.found.setdefault(scan.here + _names(key[1]), number)
            scan.until = _left_open(key[2])
    return scan.found


def _enter(scan: _Scan, array: bool, heading: str, number: int) -> None:
    path: Path = ()
    names = _names(heading)
    for place, name in enumerate(names):
        path = (*path, name)
        last = place == len(names) - 1
        if last and array:
            scan.arrays[path] += 1
        if scan.arrays[path]:
            path = (*path, scan.arrays[path] - 1)
    scan.here = path
    scan.found.setdefault(path, number)
    if array:
        scan.found.setdefault(path[:-1], number)


def _names(dotted: str) -> Path:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def _left_open(value: str) -> str:
    marks = _OPENS_TEXT.findall(value)
    return str(marks[0]) if len(marks) == 1 else ""
