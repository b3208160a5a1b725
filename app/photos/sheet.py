"""Opens workbooks of Excel and of OpenDocument. Runs in the decoding child."""

from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from app.errors import PhotoRefused, Refusal
from app.photos.limits import MAX_CELL_CHARACTERS, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS
from app.photos.sheet_form import Sheet


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
    rows = tuple(_cells(row) for row in islice(lines, MAX_TABLE_ROWS))
    return Sheet(names, rows, cut=next(lines, None) is not None)


def _cells(row: list[Any]) -> tuple[str, ...]:
    return tuple(_text(cell)[:MAX_CELL_CHARACTERS] for cell in row[:MAX_TABLE_COLUMNS])


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
