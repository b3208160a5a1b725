"""Opens workbooks of Excel and of OpenDocument. Runs in the decoding child."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from app.errors import PhotoRefused, Refusal
from app.photos.limits import (
    MAX_CELL_CHARACTERS,
    MAX_TABLE_COLUMNS,
    MAX_TABLE_ROWS,
    MAX_TABLE_SPANS,
)
from app.photos.sheet_form import Sheet, Span

_MOST_FILLED = 1_000_000  # cells; ranges may lie one upon the other


def sheet(path: Path, place: int) -> Sheet:
    """A sheet by its place from 0, the first where there is none. Raises PhotoRefused, or whatever
    the parser raises for a broken file."""
    try:
        with path.open("rb") as file:
            book = CalamineWorkbook.from_filelike(file)
    except PasswordError as error:
        raise PhotoRefused("", Refusal.LOCKED) from error
    except CalamineError as error:
        raise PhotoRefused("", Refusal.BROKEN) from error
    names = tuple(book.sheet_names)
    if not names:
        return Sheet((), ())
    read = book.get_sheet_by_index(place if place < len(names) else 0)
    lines = read.iter_rows()  # from the first row on, also where that is empty
    rows = [_cells(row) for row in islice(lines, MAX_TABLE_ROWS)]
    spans = list(_spans(read, len(rows)))
    _fill(rows, spans)
    return Sheet(names, tuple(map(tuple, rows)), next(lines, None) is not None, tuple(spans))


def _cells(row: list[Any]) -> list[str]:
    return [_text(cell)[:MAX_CELL_CHARACTERS] for cell in row[:MAX_TABLE_COLUMNS]]


def _spans(read: CalamineSheet, rows: int) -> Iterator[Span]:
    """Where cells are merged over rows, of those that were read; only Excel's own forms tell."""
    left = read.start[1] if read.start else 0  # rows are told from the first on, columns are not
    for (top, column), (bottom, _) in islice(read.merged_cell_ranges or (), MAX_TABLE_SPANS):
        last = min(bottom, rows - 1)
        if top < last and 0 <= column - left < MAX_TABLE_COLUMNS:
            yield Span(column - left, top + 1, last + 1)


def _fill(rows: list[list[str]], spans: list[Span]) -> None:
    """A file has the text in the first row alone; whoever looks at it sees it hold for all."""
    budget = _MOST_FILLED
    for span in spans:
        budget -= span.last - span.first
        if budget < 0:
            return
        text = _at(rows[span.first - 1], span.column)
        for row in rows[span.first : span.last]:
            if text and not _at(row, span.column):
                row.extend([""] * (span.column + 1 - len(row)))
                row[span.column] = text


def _at(row: list[str], column: int) -> str:
    return row[column] if column < len(row) else ""


def _text(cell: Any) -> str:
    """As a person reads it: 4711 and not 4711.0, a day without midnight."""
    match cell:
        case bool():
            return str(cell).lower()
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime():
            return cell.isoformat(" ")
        case date() | time():
            return cell.isoformat()
        case timedelta():
            return str(cell)
    return str(cell)
