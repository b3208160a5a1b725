"""Writing is found in all photos, selected where it lies, and copied as plain text."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.place.region import Region
from app.domain.reading import Reading, TextLine, Word
from tests.helpers import cases
from tests.helpers.readings import UPS, code
from tests.helpers.table import LEFT, drag, key, shown, view_of
from ui import theme
from ui.inspection.table.actions.find_writing import FindWriting
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.tools.writing_layer import WritingLayer
from ui.widgets.icon_button import IconButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HANDLE, WITH, CARE = (Region(x, 0.2, x + 0.2, 0.3) for x in (0.1, 0.35, 0.6))
CHINESE = Region(0.1, 0.5, 0.5, 0.6)
LINES = (
    TextLine(
        "Handle with care",
        Region(0.1, 0.2, 0.8, 0.3),
        0.9,
        (Word(0, 6, HANDLE), Word(7, 11, WITH), Word(12, 16, CARE)),
    ),
    TextLine("<b>易碎</b>", CHINESE, 0.9),
)
READ = Reading((code(UPS, region=Region(0.1, 0.8, 0.6, 0.9)),), LINES)
CONTROL = Qt.KeyboardModifier.ControlModifier


def _case(*readings: Reading | None) -> Case:
    photos = [cases.photo(n, reading=told) for n, told in enumerate(readings, 1)]
    groups = [tuple(photos[at : at + 4]) for at in range(0, len(photos), 4)]
    return cases.case(
        inspections=tuple(Inspection(f"inspection-{n}", group) for n, group in enumerate(groups))
    )


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Iterator[LightTable]:
    made = shown(qtbot, tmp_path)
    made.bars.parts.set_installed(True, True)
    made.show_case(_case(READ, None, Reading((), ()), Reading(), READ))
    yield made
    made.close()


def _layer(table: LightTable, place: int = 1) -> WritingLayer:
    return table.grid.tiles[place - 1].writing


def _told(table: LightTable) -> str:
    return table.bars.finder.told.text()


def _is_active(finding: FindWriting) -> bool:
    return finding.active


def _at(table: LightTable, x: float, y: float) -> QPoint:
    view = view_of(table)
    rect, unit = view.geometry_now.rect, view.unit
    return QPoint(
        round((rect.x() + x * rect.width()) / unit), round((rect.y() + y * rect.height()) / unit)
    )


def _point(layer: WritingLayer, at: QPoint) -> None:
    """As the pointer is told of there; where a real one is, is none of the test's business."""
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(layer.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(layer, moved)


def _seek(table: LightTable, text: str) -> None:
    table.bars.writing.open()
    table.bars.finder.field.setText(text)


def test_the_bar_and_the_layers_come_and_go_together(table: LightTable) -> None:
    finding, layer = table.bars.writing, _layer(table)
    assert not _is_active(finding)
    assert layer.isHidden()
    finding.open()
    assert _is_active(finding)
    assert table.bars.isVisible()
    assert layer.isVisible()
    assert layer.size() == view_of(table).size()
    assert table.window().focusWidget() is table.bars.finder.field
    key(table.bars.finder.field, Qt.Key.Key_Escape)
    assert not _is_active(finding)
    assert layer.isHidden()
    assert table.bars.isHidden()
    assert table.window().focusWidget() is view_of(table)


def test_the_field_has_what_room_is_free(table: LightTable, qtbot: QtBot) -> None:
    """On a small screen it stands beside what was not read yet."""
    table.bars.writing.open()
    bar = table.bars.finder
    bar.show_unread("Writing not read yet, photos: 4", readable=True)
    table.resize(560, 480)
    close = bar.findChildren(IconButton)[-1]
    qtbot.waitUntil(lambda: close.x() - bar.read.geometry().right() < 2 * theme.L)
    assert bar.field.width() > 100


def test_matches_over_all_photos_are_counted_and_gone_through(table: LightTable) -> None:
    _seek(table, "CARE")
    assert _told(table) == "1 of 2"
    assert table.grid.tiles[0].photo_id == "photo-1"
    key(table.bars.finder.field, Qt.Key.Key_Return)
    assert _told(table) == "2 of 2"
    assert table.grid.tiles[0].photo_id == "photo-5", "its page is turned to"
    table.bars.finder.after.click()
    assert _told(table) == "1 of 2"
    assert table.grid.tiles[0].photo_id == "photo-1"
    QTest.keyClick(table.bars.finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert _told(table) == "2 of 2"


def test_barcodes_and_chinese_are_found_and_what_is_not_there_is_said(table: LightTable) -> None:
    _seek(table, UPS[3:9])
    assert _told(table) == "1 of 2"
    table.bars.finder.field.setText("碎")
    assert _told(table) == "1 of 2"
    table.bars.finder.field.setText("crate")
    assert _told(table) == "not found"
    assert not table.bars.finder.after.isEnabled()
    table.bars.finder.field.clear()
    assert _told(table) == ""


def test_what_was_read_meanwhile_is_found_too(table: LightTable) -> None:
    _seek(table, "care")
    table.show_case(_case(READ, READ, Reading((), ()), Reading(), READ))
    assert _told(table) == "1 of 3"


def test_found_words_are_lit_where_they_lie(table: LightTable, qtbot: QtBot) -> None:
    _seek(table, "with")
    layer, at = _layer(table), _at(table, 0.45, 0.25)
    lit = layer.grab().toImage().pixelColor(at)
    table.bars.finder.field.setText("absent")
    plain = layer.grab().toImage().pixelColor(at)
    assert lit.blue() < plain.blue() - 60


def test_a_drag_over_words_selects_and_ctrl_c_copies_plain_text(table: LightTable) -> None:
    table.bars.writing.open()
    layer = _layer(table)
    drag(layer, LEFT, _at(table, 0.4, 0.25), _at(table, 0.7, 0.25))
    assert layer.selection == "with care"
    drag(layer, LEFT, _at(table, 0.7, 0.25), _at(table, 0.3, 0.58))
    assert layer.selection == "care\n<b>易碎</b>"
    QTest.keyClick(layer, Qt.Key.Key_C, CONTROL)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "care\n<b>易碎</b>"
    assert not clipboard.mimeData().hasHtml()
    QTest.keyClick(layer, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(layer, Qt.Key.Key_C, CONTROL)
    assert clipboard.text() == f"Handle with care\n<b>易碎</b>\n{UPS}"


def test_words_are_selected_by_keys_alone(table: LightTable) -> None:
    """From the place that was found; Shift selects more, arrows go between lines."""
    _seek(table, "with")
    key(table.bars.finder.field, Qt.Key.Key_Down)
    layer, shift = _layer(table), Qt.KeyboardModifier.ShiftModifier
    assert table.window().focusWidget() is layer
    assert layer.selection == "with"
    QTest.keyClick(layer, Qt.Key.Key_Right, shift)
    assert layer.selection == "with care"
    key(layer, Qt.Key.Key_Left)
    key(layer, Qt.Key.Key_Left)
    key(layer, Qt.Key.Key_Left)  # there is none before the first
    assert layer.selection == "Handle"
    QTest.keyClick(layer, Qt.Key.Key_Down, shift)
    assert layer.selection == "Handle with care\n<b>易碎</b>"
    QTest.keyClick(layer, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == layer.selection
    key(layer, Qt.Key.Key_Down)
    assert layer.selection == UPS
    key(layer, Qt.Key.Key_Escape)
    assert not _is_active(table.bars.writing)


def test_the_word_a_key_goes_to_comes_into_sight(table: LightTable) -> None:
    table.bars.writing.open()
    view = view_of(table)
    view.zoom_by(6)
    view.bring(WITH)
    key(table.bars.finder.field, Qt.Key.Key_Down)
    for _ in range(4):
        key(_layer(table), Qt.Key.Key_Right)
    assert _layer(table).selection == UPS
    seen, wanted = view.geometry_now.visible, view.geometry_now.to_view(Region(0.1, 0.8, 0.6, 0.9))
    assert wanted.intersects(QRectF(seen))


def test_selecting_follows_zoom_and_pan(table: LightTable) -> None:
    table.bars.writing.open()
    view = view_of(table)
    view.zoom_by(3)
    view.bring(WITH)
    drag(_layer(table), LEFT, _at(table, 0.4, 0.25), _at(table, 0.5, 0.25))
    assert _layer(table).selection == "with"


def test_a_drag_beside_words_moves_the_photo_and_drops_the_selection(table: LightTable) -> None:
    table.bars.writing.open()
    layer, view = _layer(table), view_of(table)
    drag(layer, LEFT, _at(table, 0.4, 0.25), _at(table, 0.7, 0.25))
    view.zoom_by(4)
    before = view.geometry_now
    start = _at(table, 0.5, 0.45)
    drag(layer, LEFT, start, start + QPoint(30, 30), start + QPoint(60, 60))
    assert view.geometry_now != before
    assert layer.selection == ""


def test_the_pointer_says_what_a_drag_would_do(table: LightTable) -> None:
    table.bars.writing.open()
    layer = _layer(table)
    _point(layer, _at(table, 0.45, 0.25))
    assert layer.cursor().shape() is Qt.CursorShape.IBeamCursor
    _point(layer, _at(table, 0.9, 0.95))
    assert layer.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_what_was_not_read_is_said_and_can_be_wanted(table: LightTable, qtbot: QtBot) -> None:
    finder, parts = table.bars.finder, table.bars.parts
    table.bars.writing.open()
    assert finder.unread.text() == "Writing not read yet, photos: 2"
    with qtbot.waitSignal(finder.read_wanted):
        finder.read.click()
    parts.set_wanted(True)
    assert finder.unread.text() == "Writing still being read, photos: 2"
    assert finder.read.isHidden()
    table.show_case(_case(READ))
    assert finder.unread.isHidden()
    parts.set_installed(False, False)
    assert finder.unread.isHidden()
    table.show_case(_case(READ, None))
    told = "Only barcodes: the part that reads writing is not installed"
    assert (finder.unread.text(), finder.read.isHidden()) == (told, True)


def test_it_gives_way_to_blacking_out_and_ends_it(table: LightTable) -> None:
    table.bars.writing.open()
    table.set_blacking_out(True)
    assert not _is_active(table.bars.writing)
    table.bars.writing.open()
    assert not table.blacking_out
    assert _layer(table).isVisible()


def test_escape_ends_it_from_a_photo_too(table: LightTable) -> None:
    table.bars.writing.open()
    drag(_layer(table), LEFT, _at(table, 0.4, 0.25), _at(table, 0.7, 0.25))
    assert table.window().focusWidget() is _layer(table)
    key(_layer(table), Qt.Key.Key_Escape)
    assert not _is_active(table.bars.writing)
    assert table.window().focusWidget() is view_of(table)


def test_another_case_has_nothing_selected(table: LightTable) -> None:
    table.bars.writing.open()
    drag(_layer(table), LEFT, _at(table, 0.4, 0.25), _at(table, 0.7, 0.25))
    other = _case(Reading((), (LINES[1],)))
    table.show_case(replace(other, id="case-2"))
    assert _layer(table).selection == ""


def test_without_photos_there_is_nothing_to_find(table: LightTable) -> None:
    table.show_case(cases.case(id="case-2", inspections=()))
    table.bars.writing.open()
    assert not _is_active(table.bars.writing)
