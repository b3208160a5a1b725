"""Exceptions on paper."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from ui.dock.note_printer import draw_note, print_note

NOTE = "1 carton: lower left corner collapsed.\n<b>No markup</b>"


def _to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_wording_is_printed_as_it_is(qapp: QApplication, tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as hands:  # as it is done, so that nothing waits for a printer
        assert hands.submit(lambda: draw_note(_to_file(tmp_path / "note.pdf"), NOTE)).result()
    document = pypdfium2.PdfDocument(tmp_path / "note.pdf")
    assert len(document) == 1
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert text.split() == NOTE.split()


def test_a_printer_that_is_not_there_prints_nothing(qapp: QApplication) -> None:
    assert not print_note("no such printer", NOTE)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_one_that_takes_nothing_says_so(qapp: QApplication, tmp_path: Path) -> None:
    assert not draw_note(_to_file(tmp_path / "none" / "note.pdf"), NOTE)
