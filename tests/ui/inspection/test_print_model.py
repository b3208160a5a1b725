"""A report on paper: an issued version as it is kept, else a draft, drawn for the printer."""

import asyncio
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from app.errors import AppError, NotPrinted
from app.issuing.issue import issue_report
from app.photos.page_drawn import PageDrawn
from app.settings.settings import Paper, Settings
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.print_model import PrintModel
from ui.verbs.sheets import PrinterSheets, printer_for


class Jammed(PrinterSheets):
    """Takes one sheet and no more."""

    def put(self, page: PageDrawn) -> bool:
        return not self._painter.isActive() and super().put(page)


def _sheets(first: PageDrawn, to: Path, made: type[PrinterSheets] = PrinterSheets) -> PrinterSheets:
    printer = printer_for(first, "Report")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(to))
    printer.setResolution(60)  # a test need not print finely
    return made(printer)


@pytest.mark.usefixtures("qapp")
def test_every_page_is_printed_on_the_paper_it_was_made_for(
    qapp: QApplication, tmp_path: Path
) -> None:
    to, jammed = tmp_path / "printed.pdf", tmp_path / "jammed.pdf"
    settings = Settings(paper=Paper.LETTER)

    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            crashed, failed, printed = list[Exception](), list[AppError](), list[str]()
            found: list[tuple[int, PageDrawn]] = []
            case = await case_of(desk, saved(photo_like(320, 240)))
            await issue_report(desk, case.id, tmp_path / "first.pdf", settings, MEI)
            model = CaseModel(lambda: MEI, crashed.append)
            model.failed.connect(failed.append)
            printing = PrintModel(model, lambda: settings)
            printing.ready.connect(lambda pages, first: found.append((pages, first)))
            printing.printed.connect(printed.append)
            model.attach(desk)
            model.open_case(case.id)
            await until(lambda: bool(model.case.reports))
            printing.begin(1)
            await until(lambda: len(found) == 1)
            printing.begin(0)
            await until(lambda: len(found) == 2)
            pages, first = found[0]
            printing.print(_sheets(first, to))
            await until(lambda: bool(printed))
            assert (pages, pages_of(to)) == (found[1][0], [(612, 792)] * pages)
            printing.print(_sheets(first, jammed, Jammed))
            await until(lambda: bool(failed))
            assert isinstance(failed[0], NotPrinted)
            await printing.close()
            await model.close()
            assert crashed == []

    asyncio.run(work())


def pages_of(pdf: Path) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [(round(page.get_width()), round(page.get_height())) for page in document]
    finally:
        document.close()
