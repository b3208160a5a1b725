"""Tables of cases are read as whatever program wrote them, and broken ones are told."""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import SourceUnusable, TableFault
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.photos.sheet_form import Span
from app.sources.mapping import NUMBER, PHOTOS
from app.sources.rows import plan_of_rows
from app.sources.table import Table, is_table, read_table
from app.sources.text import decoded
from app.sources.walking import Found

Reader: TypeAlias = Callable[..., Table]
_ROWS = "Nummer;Foto\nÄ-1;größe.jpg\n"


@pytest.fixture
def read(tmp_path: Path) -> Iterator[Reader]:
    """A reader with a child of its own."""
    files, decoder = PhotoFiles(tmp_path / "photos"), Decoder(1)

    def now(path: Path, place: int = 0) -> Table:
        return asyncio.run(read_table(path, files, decoder, place))

    yield now
    decoder.close()


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (_ROWS, "utf-8"),
        (_ROWS, "utf-8-sig"),
        (_ROWS, "utf-16"),
        (_ROWS, "utf-16-le"),
        (_ROWS, "cp1252"),
        ("编号,照片\n京A·12345,前保险杠.jpg\n", "gb18030"),
        ("编号,照片\n京A·12345,前保险杠.jpg\n", "utf-8"),
    ],
)
def test_encodings(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_text_or_told(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        assert isinstance(decoded(data), str)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_csv_with_rows_as_a_spreadsheet_counts(
    tmp_path: Path, read: Reader, separator: str
) -> None:
    path = tmp_path / "day.csv"
    lines = (["No\u202e.", "Photo"], ["1", "a b.jpg"], ["", ""], ["2", "c.jpg", "more"])
    path.write_text("\n".join(separator.join(line) for line in lines), encoding="utf-8")
    table = read(path)
    assert table.headings == ("No.", "Photo", "")
    assert table.rows == ((2, ["1", "a b.jpg"]), (4, ["2", "c.jpg", "more"]))
    assert (table.folder, table.sheets) == (tmp_path, ())


@pytest.mark.parametrize(
    ("above", "headings"),
    [
        ("Goods in\n\n", ("No.", "Photo")),
        ("Eingang Montag;\n\nStand: 8 Uhr;\n", ("No.", "Photo")),
        ("Claims of week 48\n", ("No.", "Photo")),  # begins as a heading does
        ("案件交接表\n", ("No.", "Photo")),
        ("Photo\n", ("Photo", "")),  # a heading, though only one
        ("1;b.jpg\n", ("1", "b.jpg")),  # no heading at all, told as one
    ],
)
def test_what_stands_above_the_headings_is_none(
    tmp_path: Path, read: Reader, above: str, headings: tuple[str, ...]
) -> None:
    path = tmp_path / "day.csv"
    path.write_text(f"{above}No.;Photo\n7;a.jpg\n", encoding="utf-8")
    table = read(path)
    assert table.headings == headings
    assert table.rows[-1] == (above.count("\n") + 2, ["7", "a.jpg"])


def test_the_separator_that_excel_announces_is_no_row(tmp_path: Path, read: Reader) -> None:
    path = tmp_path / "day.csv"
    path.write_text("sep=;\r\nNr;Foto\r\n7;a,b.jpg\r\n", encoding="cp1252")
    table = read(path)
    assert (table.headings, table.rows) == (("Nr", "Foto"), ((3, ["7", "a,b.jpg"]),))


def test_a_workbook(tmp_path: Path, read: Reader) -> None:
    path = tmp_path / "Day.XLSX"
    with xlsxwriter.Workbook(path) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        first = book.add_worksheet("<b>A")
        first.write_row(2, 1, ["编号", "Photo", "Day", "Sum"])
        first.write_row(4, 1, [4711, "a.jpg"])
        first.write_datetime(4, 3, date(2026, 11, 18), day)
        first.write_number(4, 4, 12.5)
        book.add_worksheet("B").write_row(0, 0, ["only a heading"])
    table = read(path)
    assert table.headings[-4:] == ("编号", "Photo", "Day", "Sum")
    assert [(at, cells[-4:]) for at, cells in table.rows] == [
        (5, ["4711", "a.jpg", "2026-11-18", "12.5"])
    ]
    assert table.sheets == ("<b>A", "B")
    assert read(path, 1).headings == ("only a heading",)


def test_what_is_merged_over_rows_stands_in_each_of_them(tmp_path: Path, read: Reader) -> None:
    path = tmp_path / "day.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.merge_range(0, 1, 0, 3, "Goods in")  # across only: what the list is called
        sheet.write_row(2, 1, ["Parcel", "Photo", "Carrier"])
        sheet.merge_range(3, 1, 5, 1, "P-1")
        sheet.write_column(3, 2, ["a.jpg", "b.jpg", "c.jpg"])
        sheet.merge_range(4, 3, 6, 3, "UPS")
        sheet.write_row(6, 1, ["P-2", "d.jpg"])
    table = read(path)
    assert table.headings == ("Parcel", "Photo", "Carrier")
    assert table.rows == (
        (4, ["P-1", "a.jpg", ""]),
        (5, ["P-1", "b.jpg", "UPS"]),
        (6, ["P-1", "c.jpg", "UPS"]),
        (7, ["P-2", "d.jpg", "UPS"]),
    )
    assert table.spans == (Span(0, 4, 6), Span(2, 5, 7))


def test_merged_cells_that_reach_over_all_a_sheet_may_have_harm_nobody(
    tmp_path: Path, read: Reader
) -> None:
    path, packed = tmp_path / "day.xlsx", tmp_path / "hostile.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_column(0, 0, ["Photo", *(f"{n}.jpg" for n in range(20_000))])
        sheet.merge_range(1, 1, 3, 1, "P-1")
    vast = b"".join(b'<mergeCell ref="B2:B%d"/>' % (1_000_000 + n) for n in range(40_000))
    with ZipFile(path) as made, ZipFile(packed, "w", ZIP_DEFLATED) as told:
        for name in made.namelist():
            data = made.read(name).replace(b'<mergeCell ref="B2:B4"/>', vast)
            told.writestr(name, data)
    table = read(packed)
    assert len(table.rows) == 20_000
    plan = plan_of_rows(table, (PHOTOS, NUMBER), Found(()))
    assert (len(plan.cases), len(plan.left)) == (0, 20_000)


@pytest.mark.parametrize(
    ("name", "data", "fault"),
    [
        ("a.csv", b"", TableFault.EMPTY),
        ("a.csv", b"\x89PNG\x00\x01\x02\x03\x04\x05\x06\x07", TableFault.NO_TEXT),
        ("a.csv", b'a,b\n"open,1\n', TableFault.NO_CSV),
        ("a.csv", b"a\n" * 50_002, TableFault.TOO_MANY),
        ("a.xlsx", b"PK\x03\x04 and no more", TableFault.NO_WORKBOOK),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 600, TableFault.NO_WORKBOOK),
        ("a.xlsx", b"", TableFault.NO_WORKBOOK),
    ],
)
def test_what_is_no_table(
    tmp_path: Path, read: Reader, name: str, data: bytes, fault: TableFault
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(SourceUnusable) as told:
        read(path)
    assert told.value.fault is fault


def test_tables_that_are_too_large_or_gone(tmp_path: Path, read: Reader) -> None:
    faults = []
    for name in ("a.csv", "a.xlsx"):
        with (tmp_path / name).open("wb") as vast:
            vast.truncate(33 * 1024 * 1024)
        for path in (tmp_path / name, tmp_path / "gone" / name):
            with pytest.raises(SourceUnusable) as told:
                read(path)
            faults.append(told.value.fault)
    assert faults == [TableFault.TOO_LARGE, TableFault.UNREADABLE] * 2


def test_a_sheet_that_would_fill_the_memory_harms_the_child_only(
    tmp_path: Path, read: Reader
) -> None:
    path = tmp_path / "vast.xlsx"
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "x")
        sheet.write(1_048_575, 16_383, "y")
    with pytest.raises(SourceUnusable) as told:
        read(path)
    assert told.value.fault in (TableFault.NO_WORKBOOK, TableFault.TOO_MANY)


def test_what_is_called_like_a_table() -> None:
    assert is_table(Path("a.XLSX"))
    assert is_table(Path("b.csv"))
    assert not is_table(Path("c.jpg"))
