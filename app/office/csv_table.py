"""Tables of an office's own as CSV files: UTF-8; comma, semicolon or tab; a heading."""

import csv
import io
import re
import stat
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.errors.product import TableFault, TableUnusable

MOST_BYTES, MOST_ROWS, MOST_CELL = 5_000_000, 50_000, 400
_DELIMITERS = ",;\t"
_LOOKED_AT = 5  # lines
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+")
Row = tuple[int, list[str]]


@contextmanager
def told_as_unusable(name: str) -> Iterator[None]:
    """What the system or the reader of CSV says becomes TableUnusable."""
    try:
        yield
    except (OSError, ValueError) as error:  # a name no system knows is a ValueError
        said = getattr(error, "strerror", None) or str(error)
        raise TableUnusable(name, 0, TableFault.UNREADABLE, said) from error
    except csv.Error as error:
        raise TableUnusable(name, 0, TableFault.NO_CSV, str(error)) from error


def text_of(path: Path) -> str:
    """The file's text. Blocks. Raises OSError, ValueError and TableUnusable."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise TableUnusable(path.name)
    if found.st_size > MOST_BYTES:
        raise TableUnusable(path.name, 0, TableFault.TOO_LARGE, str(MOST_BYTES // 1_000_000))
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = 1 + error.object.count(b"\n", 0, error.start)
        raise TableUnusable(path.name, row, TableFault.NO_UTF8) from error


def rows_of(name: str, text: str) -> Iterator[Row]:
    """The rows that are not empty, the heading first, each as a spreadsheet counts it. Raises
    csv.Error and TableUnusable."""
    rows = csv.reader(io.StringIO(text), delimiter=_delimiter(text), strict=True)
    for number, cells in enumerate(rows, 1):
        if number > MOST_ROWS:
            raise TableUnusable(name, number, TableFault.TOO_MANY, str(MOST_ROWS))
        if number == 1 or any(cell.strip() for cell in cells):
            yield number, cells


def _delimiter(text: str) -> str:
    """The one the first line has most of; where it has none, such as what the list is called, the
    one of which all lines soon below it have as many."""
    first, *below = text.split("\n", _LOOKED_AT)[:_LOOKED_AT]
    for delimiter in _DELIMITERS if not any(each in first for each in _DELIMITERS) else "":
        counts = [line.count(delimiter) for line in below if line.strip()]
        if len(counts) > 1 and len(set(counts)) == 1 and counts[0]:
            return delimiter
    return max(_DELIMITERS, key=first.count)


def columns_of(
    name: str,
    heading: Sequence[str],
    names: Mapping[str, Sequence[str]],
    needed: Sequence[str],
) -> list[str]:
    """Our name of each column, "" for one that is not used. names: what each may be called."""
    known = {word: column for column, words in names.items() for word in words}
    columns = [known.get(cell.strip().casefold(), "") for cell in heading]
    for column in needed:
        if column not in columns:
            raise TableUnusable(name, 1, TableFault.NO_COLUMN, column)
    for column, count in Counter(filter(None, columns)).items():
        if count > 1:
            raise TableUnusable(name, 1, TableFault.COLUMN_TWICE, column)
    return columns


def named(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """The cells of a row by their column, without what ends lines or can't be seen."""
    return {
        column: _CONTROLS.sub(" ", cell).strip()
        for column, cell in zip(columns, cells, strict=False)
        if column
    }


def is_too_wide(columns: Sequence[str], cells: Sequence[str]) -> bool:
    """There is something in a cell beyond the heading."""
    return any(cell.strip() for cell in cells[len(columns) :])
