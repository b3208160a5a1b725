"""Prints the exception for the delivery note as plain text, on paper, label or receipt."""

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from ui.widgets.plain_label import harmless

_MARGIN_MM, _POINTS = 3.0, 11
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)


def printer_names() -> list[str]:
    """The printers there are. Blocking: the system may ask the network."""
    return list(QPrinterInfo.availablePrinterNames())


def print_note(name: str, text: str) -> bool:
    """Print on the printer of that name; False where it is not there or takes nothing. Blocking;
    may be called from any thread."""
    info = QPrinterInfo.printerInfo(name)
    return not info.isNull() and draw_note(QPrinter(info), text)


def draw_note(printer: QPrinter, text: str) -> bool:
    """The text from the top of one page, whatever its size."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    font = QFont()
    font.setPointSize(_POINTS)
    painter.setFont(font)
    page = QRectF(painter.viewport())
    painter.drawText(page, _WRAP, harmless(text))
    return painter.end()
