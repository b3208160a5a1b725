"""The Excel workbook, read again as the XML it is."""

import io
import re
import zipfile
from xml.etree import ElementTree

from PIL import Image

from app.domain.words import Verdict
from app.export.workbook import as_workbook
from tests.app.export.test_tables import NASTY, case_of
from tests.helpers import cases

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def _read(data: bytes) -> tuple[list[dict[str, str]], list[dict[str, str]], str]:
    """Both sheets by cell (A1 …), texts looked up, and all XML of the sheets."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        assert book.testzip() is None
        texts = [
            "".join(part.text or "" for part in each.iter(f"{_MAIN}t"))
            for each in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        ]
        sheets = [book.read(f"xl/worksheets/sheet{n}.xml").decode() for n in (1, 2)]
    return _cells(sheets[0], texts), _cells(sheets[1], texts), "".join(sheets)


def _cells(sheet: str, texts: list[str]) -> list[dict[str, str]]:
    rows = []
    for row in ElementTree.fromstring(sheet).iter(f"{_MAIN}row"):
        told = {}
        for cell in row.iter(f"{_MAIN}c"):
            value = cell.find(f"{_MAIN}v")
            assert value is not None
            column = re.sub(r"\d", "", cell.attrib["r"])
            shared = cell.attrib.get("t") == "s"
            told[column] = texts[int(value.text or "")] if shared else str(value.text)
        rows.append(told)
    return rows


def test_a_sheet_of_cases_and_one_of_findings() -> None:
    empty = cases.case(id="empty", number="EMPTY", inspections=())
    on_cases, on_findings, xml = _read(as_workbook([case_of(Verdict.ACCEPTED, None), empty]))
    assert [row["A"] for row in on_cases] == ["case", cases.case().number, "EMPTY"]
    assert len(on_findings) == 3
    titles = {title: column for column, title in on_findings[0].items()}
    first = on_findings[1]
    assert float(first[titles["x1"]]) == cases.value().region.x1  # type: ignore[union-attr]
    assert float(first[titles["reviewed_at (UTC)"]]) > 45_000  # a day's number, not a text
    assert [row[titles["verdict"]] for row in on_findings[1:]] == ["accepted", "open"]
    assert "<autoFilter" in xml


def test_texts_are_texts() -> None:
    links = ("http://127.0.0.1:9/x", "file:///etc/passwd", "x\x01\x0b\ud800y", "長い" * 20_000)
    for text in (*NASTY, *links):
        told, _, xml = _read(as_workbook([case_of(None, number=text)]))
        assert "<f>" not in xml
        assert "<hyperlink" not in xml
        assert len(told) == 2
    assert len(told[1]["A"]) == 32_001


def test_photos_have_small_pictures_beside_their_rows() -> None:
    case, file = cases.case(), io.BytesIO()
    Image.new("RGB", (256, 192), "red").save(file, "JPEG")
    data = as_workbook([case], {case.photos[0].id: file.getvalue()})
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        names = book.namelist()
        texts = book.read("xl/sharedStrings.xml").decode()
        drawing = book.read("xl/drawings/drawing1.xml").decode()
    assert [name for name in names if "/media/" in name] == ["xl/media/image1.jpeg"]
    assert "twoCellAnchor" in drawing  # moves with its row
    assert f"{case.number} · 1" in drawing
    assert case.photos[0].sha256 in texts
    assert "xl/worksheets/sheet3.xml" in names
    with zipfile.ZipFile(io.BytesIO(as_workbook([case]))) as book:
        assert "xl/worksheets/sheet3.xml" not in book.namelist()
