"""A sheet of a workbook, in the plain form in which it comes back from the decoding child."""

import json
from dataclasses import dataclass
from typing import Any

from app.photos.crossing import framed, parts_of, unpacked
from app.photos.limits import (
    MAX_CELL_CHARACTERS,
    MAX_TABLE_COLUMNS,
    MAX_TABLE_ROWS,
    MAX_TABLE_SPANS,
)
from app.photos.names import plain

_MOST_SHEETS, _LONGEST_NAME = 100, 80


@dataclass(frozen=True, slots=True)
class Span:
    """A merged cell that reaches over several rows: its column from 0, as in the rows it goes
    with, its first and last row as a spreadsheet counts them."""

    column: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """names: of all the workbook's sheets. rows: the cells as a person reads them, from the
    sheet's first row on, empty ones with them; what is merged over rows stands in each of them.
    cut: there are more rows. spans: where cells are merged so."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    cut: bool = False
    spans: tuple[Span, ...] = ()


def pack_sheet(sheet: Sheet) -> bytes:
    """The form that crosses from child to parent."""
    rows = json.dumps(sheet.rows, ensure_ascii=True).encode()
    spans = json.dumps([(each.column, each.first, each.last) for each in sheet.spans]).encode()
    lengths = [len(rows), len(spans)]
    return framed({"names": sheet.names, "cut": sheet.cut, "lengths": lengths}, rows + spans)


def unpack_sheet(answer: bytes, name: str) -> Sheet:
    """What the child read of the workbook shown as name. Raises PhotoRefused if it said no, or if
    what it said is not of the fixed form."""
    return unpacked(answer, name, _sheet)


def _sheet(header: dict[str, Any], rest: memoryview) -> Sheet:
    names = tuple(plain(str(each), _LONGEST_NAME) for each in header["names"][:_MOST_SHEETS])
    told, merged = (json.loads(bytes(part)) for part in parts_of(rest, header["lengths"]))
    if len(told) > MAX_TABLE_ROWS or any(len(row) > MAX_TABLE_COLUMNS for row in told):
        raise ValueError(len(told))
    rows = tuple(tuple(str(cell)[:MAX_CELL_CHARACTERS] for cell in row) for row in told)
    spans = tuple(Span(*map(int, each)) for each in merged[:MAX_TABLE_SPANS])
    if not all(0 < span.first <= span.last <= len(rows) for span in spans):
        raise ValueError(len(rows))
    return Sheet(names, rows, header["cut"] is True, spans)
