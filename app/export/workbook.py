"""Cases and their findings as an Excel workbook, a sheet each, every column with its type."""

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from app.domain.case import Case
from app.domain.photo import Photo
from app.export.columns import OF_CASE, OF_FINDING, OF_PHOTO, Cell, Column, Row, rows_of
from app.photos.limits import THUMB_SIDE

_LONGEST = 32_000  # characters of a cell; Excel takes 32,767
_WIDTHS = {
    "text": 60,
    "decided_note": 40,
    "why": 40,
    "name": 30,
    "photo_name": 24,
    "case": 18,
    "caption": 30,
    "sha256": 66,
}
_PICTURE = 2  # its column, beside the number
_PICTURE_WIDE, _PICTURE_HIGH = 160, 120  # pixels
_TIME = "yyyy-mm-dd hh:mm"


def as_workbook(cases: Iterable[Case], pictures: Mapping[str, bytes] | None = None) -> bytes:
    """One row a case on the first sheet, one row a finding on the second; pictures: JPEGs that
    Tessera made by photo id, for a third with one row a photo. Texts are texts, never formulas or
    links; times are in UTC, since Excel knows no zones."""
    written = io.BytesIO()
    book = Workbook(written, {"in_memory": True, "default_date_format": _TIME})
    cases = list(cases)
    rows = [row for case in cases for row in rows_of(case)]
    firsts = list({row.case.id: row for row in reversed(rows)}.values())[::-1]
    found = [row for row in rows if row.finding]
    _fill(book, "Cases", OF_CASE, firsts)
    _fill(book, "Findings", (OF_CASE[0], *OF_FINDING), found)
    if pictures is not None:
        _photos(book, cases, pictures)
    book.close()
    return written.getvalue()


def _photos(book: Workbook, cases: Iterable[Case], pictures: Mapping[str, bytes]) -> None:
    rows = [(case, photo) for case in cases for photo in case.photos]
    titles = [name for name, _ in OF_PHOTO]
    titles.insert(_PICTURE, "picture")
    sheet = _headed(book, "Photos", titles, len(rows))
    time = book.add_format({"num_format": _TIME})
    sheet.set_column_pixels(_PICTURE, _PICTURE, _PICTURE_WIDE)
    for line, (case, photo) in enumerate(rows, 1):
        for place, (_, take) in enumerate(OF_PHOTO):
            _put(sheet, line, place + (place >= _PICTURE), take(case, photo), time)
        if jpeg := pictures.get(photo.id):
            sheet.set_row_pixels(line, _PICTURE_HIGH)
            sheet.insert_image(line, _PICTURE, "photo.jpg", _small(jpeg, case, photo))


def _small(jpeg: bytes, case: Case, photo: Photo) -> dict[str, Any]:
    """Beside its row, and moving with it when rows are sorted."""
    told = f"{case.number} · {case.photo_number(photo.id)}".encode("utf-8", errors="replace")
    made = min(1.0, THUMB_SIDE / max(photo.width, photo.height))
    room = (_PICTURE_HIGH / (photo.height * made), _PICTURE_WIDE / (photo.width * made))
    scale = 0.94 * min(room)
    return {
        "image_data": io.BytesIO(jpeg),
        "x_scale": scale,
        "y_scale": scale,
        "object_position": 1,
        "description": told.decode()[:200],
    }


def _fill(book: Workbook, name: str, columns: Sequence[Column], rows: Sequence[Row]) -> None:
    sheet = _headed(book, name, [title for title, _ in columns], len(rows))
    time = book.add_format({"num_format": _TIME})
    for line, row in enumerate(rows, 1):
        for place, (_, take) in enumerate(columns):
            _put(sheet, line, place, take(row), time)


def _headed(book: Workbook, name: str, titles: Sequence[str], rows: int) -> Worksheet:
    """A sheet with names over its columns, which stay in sight and filter."""
    sheet, bold = book.add_worksheet(name), book.add_format({"bold": True})
    for place, title in enumerate(titles):
        told = f"{title} (UTC)" if title.endswith("_at") else title
        sheet.write_string(0, place, told, bold)
        sheet.set_column(place, place, _WIDTHS.get(title, max(12, len(told) + 3)))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, rows), len(titles) - 1)
    return sheet


def _put(sheet: Worksheet, line: int, place: int, cell: Cell, time: Format) -> None:
    if isinstance(cell, datetime):
        sheet.write_datetime(line, place, cell.astimezone(UTC).replace(tzinfo=None), time)
    elif isinstance(cell, int | float | Decimal):
        sheet.write_number(line, place, cell)
    elif cell is not None and cell != "":
        text = str(cell.value if isinstance(cell, Enum) else cell)
        shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
        sheet.write_string(line, place, shown.encode("utf-8", errors="replace").decode())
