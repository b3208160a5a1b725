"""What is exported, opened in LibreOffice: nothing is calculated, nothing is lost."""

import csv
from pathlib import Path

import pypdfium2
import pytest

from app.domain.case import Case
from app.export.cells import harmless
from app.export.csv_table import as_csv
from app.export.workbook import as_workbook
from tests.app.export.test_tables import NASTY
from tests.app.export.word.test_document import EVERYTHING
from tests.app.report.test_scripts import SCRIPTS
from tests.helpers import cases, opinions
from tests.helpers.office import ALL_SHEETS, converted, has_writer, office
from tests.helpers.reports import content
from tests.helpers.words import written

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not office(), reason="LibreOffice is not installed"),
]
TEXTS = [text for text in NASTY if text.isprintable() and text.strip() == text]


def _case(text: str) -> Case:
    found = cases.finding(proposed=cases.value(text=text))
    run = cases.run(assessment=cases.assessment(found))
    return cases.case(inspections=(cases.inspection(runs=(run,)),))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_tables_hold_texts_and_calculate_nothing(tmp_path: Path) -> None:
    every = [_case(text) for text in (*TEXTS, *SCRIPTS.values())]
    book, table, to = tmp_path / "book.xlsx", tmp_path / "table.csv", tmp_path / "to"
    book.write_bytes(as_workbook(every))
    table.write_bytes(as_csv(every))
    to.mkdir()
    converted(book, ALL_SHEETS, to)
    made = {path.name: path for path in converted(table, ALL_SHEETS, to)}
    findings = _rows(made["book-Findings.csv"])
    texts = [*TEXTS, *SCRIPTS.values()]
    assert [row["text"] for row in findings] == texts
    of_table = next(path for name, path in made.items() if name.startswith("table"))
    assert [row["text"] for row in _rows(of_table)] == [harmless(text) for text in texts]
    assert {row["x1"] for row in findings} == {"0.25"}


@pytest.mark.skipif(not has_writer(), reason="LibreOffice Writer is not installed")
def test_the_document_has_its_pages(tmp_path: Path) -> None:
    to = tmp_path / "to"
    to.mkdir()
    made = content(tmp_path, opinions.case(decision=cases.decision()), plan=EVERYTHING)
    document = tmp_path / "report.docx"
    document.write_bytes(written(made))
    (pdf,) = converted(document, "pdf", to)
    pages = pypdfium2.PdfDocument(pdf)
    try:
        told = [page.get_textpage().get_text_range() for page in pages]
    finally:
        pages.close()
    assert made.words("word_draft") in " ".join(told[0].split())
    for number, text in enumerate(told, 1):
        assert f"Page {number} of {len(told)}" in text
