"""Tables of cases: CSV as programs write it, and workbooks."""

import asyncio
import os
from dataclasses import dataclass, replace
from pathlib import Path

from app.errors import PhotoRefused, Refusal, SourceUnusable, TableFault, TableUnusable
from app.office.csv_table import Row, rows_of, told_as_unusable
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.photos.glimpse import glimpse_sheet
from app.photos.limits import (
    MAX_CELL_CHARACTERS,
    MAX_TABLE_BYTES,
    MAX_TABLE_COLUMNS,
    MAX_TABLE_ROWS,
)
from app.photos.names import plain
from app.photos.sheet_form import Span
from app.sources.mapping import guessed, is_heading
from app.sources.text import decoded

_TEXTS = (".csv", ".tsv", ".txt")
_WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
ENDINGS = (*_TEXTS, *_WORKBOOKS)
_LONGEST_HEADING = 60
_LOOKED_AT = 5  # rows
_FAULTS = {
    Refusal.LOCKED: TableFault.LOCKED,
    Refusal.MISSING: TableFault.UNREADABLE,
    Refusal.NO_ACCESS: TableFault.UNREADABLE,
    Refusal.NOT_A_FILE: TableFault.UNREADABLE,
}


@dataclass(frozen=True, slots=True)
class Table:
    """folder: where the file lies. headings: as shown, one per column. rows: each with the number
    a spreadsheet gives it. sheets: names of a workbook's, of which place, from 0, is this. spans:
    where its cells are merged over rows."""

    name: str
    folder: Path
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    sheets: tuple[str, ...] = ()
    place: int = 0
    spans: tuple[Span, ...] = ()


def is_table(path: Path) -> bool:
    """It is called like one."""
    return path.name.lower().endswith(ENDINGS)


async def read_table(path: Path, files: PhotoFiles, decoder: Decoder, place: int = 0) -> Table:
    """The table; of a workbook the sheet at place. Raises SourceUnusable, and StoreUnwritable."""
    try:
        if path.name.lower().endswith(_WORKBOOKS):
            return await _workbook(path, files, decoder, place)
        return await asyncio.to_thread(_text, path)
    except TableUnusable as error:
        raise SourceUnusable(error.table, error.row, error.fault, error.detail) from error


async def _workbook(path: Path, files: PhotoFiles, decoder: Decoder, place: int) -> Table:
    with told_as_unusable(path.name):
        _check_size(path, (await asyncio.to_thread(os.stat, path)).st_size)
    try:
        sheet = await glimpse_sheet(path, place, files, decoder)
    except PhotoRefused as no:
        fault = _FAULTS.get(no.refusal, TableFault.NO_WORKBOOK)
        raise TableUnusable(path.name, 0, fault) from no
    if sheet.cut:
        raise TableUnusable(path.name, 0, TableFault.TOO_MANY, str(MAX_TABLE_ROWS))
    rows = [(at, list(cells)) for at, cells in enumerate(sheet.rows, 1) if any(cells)]
    return replace(_table(path, rows, sheet.names, place), spans=sheet.spans)


def _text(path: Path) -> Table:
    with told_as_unusable(path.name):
        found = path.stat()
        _check_size(path, found.st_size)
        if not path.is_file():
            raise TableUnusable(path.name)
        with path.open("rb") as file:
            data = file.read(MAX_TABLE_BYTES + 1)
        _check_size(path, len(data))
        try:
            text = decoded(data)
        except ValueError as error:
            raise TableUnusable(path.name, 0, TableFault.NO_TEXT) from error
        above, text = _announced(text)
        return _table(path, [(at + above, row) for at, row in rows_of(path.name, text)])


def _announced(text: str) -> tuple[int, str]:
    """So many rows stand above the table, and the table: Excel may write «sep=;» into the first."""
    first, _, rest = text.partition("\n")
    announced = first.strip().lower() in ("sep=,", "sep=;", "sep=")  # a tab is stripped
    return (1, rest) if announced else (0, text)


def _check_size(path: Path, size: int) -> None:
    if size > MAX_TABLE_BYTES:
        most = str(MAX_TABLE_BYTES // 1_048_576)
        raise TableUnusable(path.name, 0, TableFault.TOO_LARGE, most)


def _table(path: Path, rows: list[Row], sheets: tuple[str, ...] = (), place: int = 0) -> Table:
    said = [row for row in rows if any(cell.strip() for cell in row[1])]
    if not said:
        raise TableUnusable(path.name, 0, TableFault.EMPTY)
    (_, first), *rest = said[_above(said) :]
    width = min(max(len(cells) for _, cells in said), MAX_TABLE_COLUMNS)
    headings = (*first, *[""] * (width - len(first)))[:width]
    shown = tuple(plain(heading, _LONGEST_HEADING) for heading in headings)
    cut = tuple((at, [cell[:MAX_CELL_CHARACTERS] for cell in cells[:width]]) for at, cells in rest)
    return Table(path.name, path.parent, shown, cut, sheets, place)


def _above(said: list[Row]) -> int:
    """So many rows stand above the heading, such as what the list is called: the heading is the
    first row that says anything, or one soon below it that is known as one where that is none."""
    for place, (_, cells) in enumerate(said[:_LOOKED_AT]):
        told = [cell for cell in cells if cell.strip()]
        if len(told) > 1:
            return place if sum(map(bool, guessed(cells))) > 1 else 0
        if not place and is_heading(told[0]):
            return 0
    return 0
