"""A caption is written where it stands, by mouse or keys, and can be left as it was."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers import cases, table
from ui.inspection.table.grid.caption_edit import MOST_CHARACTERS, CaptionEdit
from ui.inspection.table.light_table import LightTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> LightTable:
    made = table.shown(qtbot, tmp_path)
    base = table.case(2)
    photos = (cases.photo(1, caption="Rear"), cases.photo(2))
    made.show_case(replace(base, inspections=(replace(base.inspections[0], photos=photos),)))
    made.repaint()
    return made


def _edit(made: LightTable, number: int = 0) -> CaptionEdit:
    return made.grid.tiles[number].caption.edit


def _told(made: LightTable) -> list[tuple[str, dict[str, str]]]:
    told: list[tuple[str, dict[str, str]]] = []
    made.photo_described.connect(lambda photo_id, changed: told.append((photo_id, changed)))
    return told


def test_a_click_on_it_writes_on_and_enter_keeps_it(shown: LightTable) -> None:
    told, tile, edit = _told(shown), shown.grid.tiles[0], _edit(shown)
    QTest.mouseClick(tile.caption, LEFT, pos=tile.caption._told.center())
    assert edit.isVisible()
    assert (edit.text(), edit.cursorPosition()) == ("Rear", 4)
    assert edit.width() > tile.caption._told.width()
    assert shown.window().focusWidget() is edit
    QTest.keyClicks(edit, " right,  jkf")
    assert told == [], "nothing is kept while it is written"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told == [("photo-1", {"caption": "Rear right, jkf"})]
    assert edit.isHidden()
    assert shown.window().focusWidget() is tile.view
    assert shown.facts.isHidden()


def test_it_has_the_line_while_the_window_changes(shown: LightTable) -> None:
    tile, edit = shown.grid.tiles[0], _edit(shown)
    tile.caption.write()
    for width in (760, 1100):
        shown.resize(width, 600)
        shown.repaint()
        assert edit.isVisible()
        assert edit.x() > 8, "the number stays in sight"
        assert edit.geometry().right() == tile.caption.rect().right()


def test_a_click_beside_it_opens_the_facts(shown: LightTable) -> None:
    caption = shown.grid.tiles[0].caption
    QTest.mouseClick(caption, LEFT, pos=QPoint(2, caption.height() // 2))
    assert not shown.facts.isHidden()
    assert _edit(shown).isHidden()


def test_f2_begins_and_esc_leaves_it_as_it_was(shown: LightTable) -> None:
    told, tile, edit = _told(shown), shown.grid.tiles[1], _edit(shown, 1)
    tile.view.setFocus()
    QTest.keyClick(tile.view, Qt.Key.Key_F2)
    assert edit.isVisible()
    assert edit.text() == ""
    QTest.keyClicks(edit, "nonsense")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.isHidden()
    assert shown.window().focusWidget() is tile.view
    assert told == []


def test_going_elsewhere_keeps_it(shown: LightTable) -> None:
    told, edit = _told(shown), _edit(shown)
    shown.grid.tiles[0].caption.write()
    edit.setText("Left sill")
    edit.editingFinished.emit()
    assert told == [("photo-1", {"caption": "Left sill"})]
    assert edit.isHidden()


def test_it_is_of_the_photo_it_was_begun_for_though_another_takes_its_place(
    shown: LightTable,
) -> None:
    told, edit, base = _told(shown), _edit(shown), table.case(2)
    shown.grid.tiles[0].caption.write()
    QTest.keyClicks(edit, " right")
    shown.flush()
    assert told == [("photo-1", {"caption": "Rear right"})]
    assert edit.isVisible(), "whoever writes goes on"
    QTest.keyClicks(edit, ", close")
    other = replace(base.inspections[0], photos=(cases.photo(7), cases.photo(8)))
    shown.show_case(replace(base, id="another", inspections=(other,)))
    assert told[1:] == [("photo-1", {"caption": "Rear right, close"})]
    assert edit.isHidden()


def test_chinese_comes_by_an_input_method(shown: LightTable) -> None:
    told, edit = _told(shown), _edit(shown)
    shown.grid.tiles[0].caption.write()
    edit.selectAll()
    event = QInputMethodEvent()
    event.setCommitString("右后门凹陷")
    QApplication.sendEvent(edit, event)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told == [("photo-1", {"caption": "右后门凹陷"})]


def test_no_caption_is_longer_than_a_page_has_room_for(shown: LightTable) -> None:
    told, edit = _told(shown), _edit(shown)
    shown.grid.tiles[0].caption.write()
    edit.clear()
    edit.insert("x" * 500)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    ((_, changed),) = told
    assert changed == {"caption": "x" * MOST_CHARACTERS}
