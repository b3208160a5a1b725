"""Sheets for the dock: every barcode on them is read back as what it stands for."""

import pypdfium2
import pytest
import zxingcpp

from app.domain.read.scan import Badge, Command, scan_of
from app.domain.words import Language
from app.report.content import Look
from app.report.dock_sheets import badge_sheet, command_sheet
from app.settings.settings import Paper

LOOK = Look("", Language.ENGLISH, Paper.A4)
NAMES = ("Mei Lindqvist", "王小明", "A name as long as a badge will ever take", "Bo")


def _pages(pdf: bytes) -> list[set[str]]:
    """What a scanner reads on each page, printed at 200 dpi."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=200 / 72).to_pil() for page in document]
    document.close()
    return [{code.text for code in zxingcpp.read_barcodes(page)} for page in pages]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("paper", list(Paper))
def test_all_commands_are_on_one_page(language: Language, paper: Paper) -> None:
    (codes,) = _pages(command_sheet(Look("", language, paper)))
    assert {scan_of(code) for code in codes} == set(Command)


def test_badges_say_who_works() -> None:
    (codes,) = _pages(badge_sheet([Badge(name) for name in NAMES], LOOK))
    assert {scan_of(code) for code in codes} == {Badge(name) for name in NAMES}


def test_many_badges_go_on_over_pages() -> None:
    pages = _pages(badge_sheet([Badge(f"Person {n}") for n in range(14)], LOOK))
    assert [len(page) for page in pages] == [7, 7]
