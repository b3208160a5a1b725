"""Paper in a printer, as Qt has it; pages are painted in the thread that prints."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.photos.page_drawn import PageDrawn

_FINEST = 300  # dots per inch: finer a picture of a page only takes longer
_LETTER_RATIO = 1.35  # height by width: below it is Letter, above A4


class PrinterSheets:
    """Takes the printer as the person set it up."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer, self._painter = printer, QPainter()
        self.name = printer.printerName() or printer.outputFileName()

    def places(self, pages: int) -> Sequence[int]:
        """The pages that were chosen; all, where none were."""
        first, last = self._printer.fromPage() or 1, self._printer.toPage() or pages
        return range(max(first, 1) - 1, min(last, pages))

    def width(self) -> int:
        """Pixels across the whole paper."""
        inches = self._printer.pageLayout().fullRect(QPageLayout.Unit.Inch).width()
        return round(inches * min(self._printer.resolution(), _FINEST))

    def put(self, page: PageDrawn) -> bool:
        """The page, on the next sheet; False where the printer takes none."""
        begun = self._painter.isActive()
        if not (self._printer.newPage() if begun else self._painter.begin(self._printer)):
            return False
        wide, high = page.width, page.height
        image = QImage(page.pixels, wide, high, 3 * wide, QImage.Format.Format_RGB888)
        self._painter.drawImage(QRectF(self._painter.viewport()), image)
        return True

    def end(self) -> None:
        """The job goes to the printer."""
        if self._painter.isActive():
            self._painter.end()


def printer_for(page: PageDrawn, title: str) -> QPrinter:
    """The usual printer, with the paper the pages are made for; title: what the job is called."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    letter = page.height / page.width < _LETTER_RATIO
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    printer.setPageSize(QPageSize(size))
    printer.setFullPage(True)
    printer.setDocName(title)
    return printer
