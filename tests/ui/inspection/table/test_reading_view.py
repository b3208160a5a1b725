"""What was read stands in the photo's facts: as plain text, to be copied, shown in the photo."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.reading import Reading, Symbology
from tests.helpers import cases, table
from tests.helpers.readings import PLACE, SF, UPS, UPS_WRONG, code, line
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.photo_words import fact_lines
from ui.inspection.table.reading_view import ReadingView
from ui.widgets.copy_button import CopyButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
EVIL = "<b>ok</b>\r\n\u202ehttps://example.org"


def test_rows_numbers_first(qtbot: QtBot) -> None:
    view = ReadingView()
    qtbot.addWidget(view)
    view.show_reading(None)
    assert view.isHidden()
    codes = (code(EVIL, Symbology.QR_CODE), code(UPS), code(UPS_WRONG), code(SF))
    view.show_reading(Reading(codes))
    view.show()
    assert [(row.told.text.text(), row.told.words.text()) for row in view.rows] == [
        (UPS, "UPS · check digit right"),
        (UPS_WRONG, "UPS · check digit wrong"),
        (SF, "SF Express · not checked"),
        ("<b>ok</b> \ufffdhttps://example.org", "QR Code"),
    ]
    assert [row.told.words.property("role") for row in view.rows][:2] == ["small", "warn"]
    copies = [row.findChild(CopyButton) for row in view.rows]
    assert copies[3] is not None
    copies[3].click()
    assert QGuiApplication.clipboard().text() == EVIL
    view.show_reading(Reading(tuple(code(f"CODE {n}") for n in range(9))))
    assert len(view.rows) == 4


def test_facts_show_what_was_read_and_where(shown: LightTable) -> None:
    case = table.case(2)
    (inspection,) = case.inspections
    photos = (cases.photo(1, reading=Reading((code(UPS),))), inspection.photos[1])
    shown.show_case(replace(case, inspections=(replace(inspection, photos=photos),)))
    assert fact_lines(photos[0], 0)[0][0].startswith(UPS)
    shown.grid.tiles[1].caption.facts.emit()
    assert shown.facts.read.isHidden()
    shown.grid.tiles[0].caption.facts.emit()
    (row,) = shown.facts.read.rows
    at = QPointF(1, 1)
    QApplication.sendEvent(row, QEnterEvent(at, at, at))
    assert shown.grid.tiles[0].view._place == PLACE
    assert shown.grid.tiles[1].view._place is None
    row.pointed.emit(None)
    assert shown.grid.tiles[0].view._place is None


def test_the_facts_keep_their_place_when_more_was_read(shown: LightTable) -> None:
    case = table.case(2)
    (inspection,) = case.inspections
    shown.show_case(case)
    shown.grid.tiles[0].caption.facts.emit()
    before = shown.facts.geometry()
    lines = tuple(line(f"A line of writing, number {n}") for n in range(30))
    photos = (cases.photo(1, reading=Reading((code(UPS),), lines)), inspection.photos[1])
    shown.show_case(replace(case, inspections=(replace(inspection, photos=photos),)))
    after = shown.facts.geometry()
    assert (after.x(), after.width()) == (before.x(), before.width())
    assert shown.rect().contains(after)
    assert shown.facts.writing.text.text().endswith("…")
