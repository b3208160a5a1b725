"""Cases and their findings as an Excel workbook, a sheet each, every column with its type."""

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from app.domain.case import Case
from app.export.columns import OF_CASE, OF_FINDING, Cell, Column, Row, rows_of

_LONGEST = 32_000  # characters of a cell; Excel takes 32,767
_WIDTHS = {"text": 60, "decided_note": 40, "why": 40}
_TIME = "yyyy-mm-dd hh:mm"


def as_workbook(cases: Iterable[Case]) -> bytes:
    """One row a case on the first sheet, one row a finding on the second. Texts are texts, never
    formulas or links; times are in UTC, since Excel knows no zones."""
    written = io.BytesIO()
    book = Workbook(written, {"in_memory": True, "default_date_format": _TIME})
    rows = [row for case in cases for row in rows_of(case)]
    firsts = list({row.case.id: row for row in reversed(rows)}.values())[::-1]
    found = [row for row in rows if row.finding]
    _fill(book, "Cases", OF_CASE, firsts)
    _fill(book, "Findings", (OF_CASE[0], *OF_FINDING), found)
    book.close()
    return written.getvalue()


def _fill(book: Workbook, name: str, columns: Sequence[Column], rows: Sequence[Row]) -> None:
    sheet, bold = book.add_worksheet(name), book.add_format({"bold": True})
    time = book.add_format({"num_format": _TIME})
    for place, (title, take) in enumerate(columns):
        told = f"{title} (UTC)" if title.endswith("_at") else title
        sheet.write_string(0, place, told, bold)
        sheet.set_column(place, place, _WIDTHS.get(title, max(12, len(told) + 3)))
        for line, row in enumerate(rows, 1):
            _put(sheet, line, place, take(row), time)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)


def _put(sheet: Worksheet, line: int, place: int, cell: Cell, time: Format) -> None:
    if isinstance(cell, datetime):
        sheet.write_datetime(line, place, cell.astimezone(UTC).replace(tzinfo=None), time)
    elif isinstance(cell, int | float | Decimal):
        sheet.write_number(line, place, cell)
    elif cell is not None and cell != "":
        text = str(cell.value if isinstance(cell, Enum) else cell)
        shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
        sheet.write_string(line, place, shown.encode("utf-8", errors="replace").decode())
