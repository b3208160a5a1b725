"""Blacking out on the table: drawn, shown, taken away, by pointer and by keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.place.region import Region
from tests.helpers import cases
from tests.helpers.table import LEFT, case, click, drag, key, shown, view_of, wheel
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.tools.blackout_layer import BlackoutLayer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PLACE = Region(0.25, 0.25, 0.5, 0.5)


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Iterator[LightTable]:
    made = shown(qtbot, tmp_path)
    made.show_case(case(1))
    yield made
    made.close()


def with_blackouts(*places: Region) -> Case:
    photo = cases.photo(blackouts=places)
    return cases.case(inspections=(Inspection("inspection-1", (photo,)),))


def is_on(table: LightTable) -> bool:
    return table.blacking_out


def is_drafting(layer: BlackoutLayer) -> bool:
    return layer.drafting


def layer_of(table: LightTable) -> BlackoutLayer:
    return table.grid.tiles[0].layer


def at(table: LightTable, x: float, y: float) -> QPoint:
    """A point of the view by its fraction of the photo."""
    view = view_of(table)
    rect, unit = view.geometry_now.rect, view.unit
    return QPoint(
        round((rect.x() + x * rect.width()) / unit), round((rect.y() + y * rect.height()) / unit)
    )


def draw(table: LightTable, place: Region) -> None:
    drag(layer_of(table), LEFT, at(table, place.x1, place.y1), at(table, place.x2, place.y2))


def test_the_mode_is_off_until_it_is_wanted(table: LightTable) -> None:
    assert not is_on(table)
    assert layer_of(table).isHidden()
    table.toggle_blacking_out()
    assert is_on(table)
    assert layer_of(table).isVisible()
    table.toggle_blacking_out()
    assert layer_of(table).isHidden()


def test_the_button_under_a_photo_begins_it(table: LightTable) -> None:
    button = table.grid.tiles[0].caption._hide
    button.click()
    assert is_on(table)
    assert button.isChecked()
    table.set_blacking_out(False)
    assert not button.isChecked()


def test_dragging_draws_one(table: LightTable, qtbot: QtBot) -> None:
    table.set_blacking_out(True)
    with qtbot.waitSignal(table.blacked_out) as told:
        draw(table, PLACE)
    photo_id, place = told.args
    assert photo_id == "photo-1"
    assert place.as_list() == pytest.approx(PLACE.as_list(), abs=0.01)


def test_from_any_corner_and_never_beyond_the_photo(table: LightTable, qtbot: QtBot) -> None:
    table.set_blacking_out(True)
    with qtbot.waitSignal(table.blacked_out) as told:
        drag(layer_of(table), LEFT, at(table, 0.5, 0.5), at(table, 0, 0) - QPoint(200, 200))
    assert told.args[1].as_list() == pytest.approx([0, 0, 0.5, 0.5], abs=0.01)


def test_a_drag_beside_the_photo_draws_nothing(table: LightTable, qtbot: QtBot) -> None:
    table.set_blacking_out(True)
    above = at(table, 0.2, 0) - QPoint(0, 60)
    with qtbot.assertNotEmitted(table.blacked_out):
        drag(layer_of(table), LEFT, above, above + QPoint(90, 30))


def test_a_click_takes_one_away(table: LightTable, qtbot: QtBot) -> None:
    other = Region(0.6, 0.6, 0.9, 0.9)
    table.show_case(with_blackouts(PLACE, other))
    table.set_blacking_out(True)
    with qtbot.waitSignal(table.uncovered) as told:
        click(layer_of(table), at(table, 0.3, 0.3))
    assert told.args == ["photo-1", PLACE]
    with qtbot.assertNotEmitted(table.uncovered), qtbot.assertNotEmitted(table.blacked_out):
        click(layer_of(table), at(table, 0.1, 0.9))


def test_outside_the_mode_a_click_means_findings(table: LightTable, qtbot: QtBot) -> None:
    table.show_case(with_blackouts(PLACE))
    with qtbot.assertNotEmitted(table.uncovered), qtbot.waitSignal(table.finding_clicked):
        click(view_of(table), at(table, 0.3, 0.3))


def test_blackouts_are_shown_hatched(table: LightTable, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view_of(table).picture.image is not None)
    before = view_of(table).grab().toImage()
    table.show_case(with_blackouts(PLACE))
    after = view_of(table).grab().toImage()
    inside, outside = at(table, 0.375, 0.375), at(table, 0.75, 0.75)
    assert after.pixelColor(outside) == before.pixelColor(outside)
    row = [after.pixelColor(inside.x() + dx, inside.y()).lightness() for dx in range(-20, 20)]
    assert max(row) - min(row) > 20, "lines and what lies between them"
    assert min(row) < before.pixelColor(inside).lightness()


def test_keys_draw_move_resize_and_set(table: LightTable, qtbot: QtBot) -> None:
    table.set_blacking_out(True)
    layer = layer_of(table)
    layer.setFocus()
    key(layer, Qt.Key.Key_Return)
    assert is_drafting(layer)
    for pressed in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        key(layer, pressed)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(layer, Qt.Key.Key_Down, shift)
    with qtbot.waitSignal(table.blacked_out) as told:
        key(layer, Qt.Key.Key_Return)
    assert told.args[1].as_list() == pytest.approx([0.44, 0.38, 0.64, 0.6], abs=0.005)
    assert not is_drafting(layer)


def test_keys_keep_it_on_the_photo(table: LightTable, qtbot: QtBot) -> None:
    table.set_blacking_out(True)
    layer = layer_of(table)
    layer.setFocus()
    key(layer, Qt.Key.Key_Return)
    for _ in range(60):
        key(layer, Qt.Key.Key_Left)
    with qtbot.waitSignal(table.blacked_out) as told:
        key(layer, Qt.Key.Key_Return)
    assert told.args[1].as_list() == pytest.approx([0, 0.4, 0.2, 0.6], abs=0.005)


def test_delete_takes_the_last_one_away(table: LightTable, qtbot: QtBot) -> None:
    other = Region(0.6, 0.6, 0.9, 0.9)
    table.show_case(with_blackouts(PLACE, other))
    table.set_blacking_out(True)
    with qtbot.waitSignal(table.uncovered) as told:
        key(layer_of(table), Qt.Key.Key_Delete)
    assert told.args[1] == other


def test_esc_leaves_the_draft_then_the_mode(table: LightTable) -> None:
    table.set_blacking_out(True)
    layer = layer_of(table)
    layer.setFocus()
    key(layer, Qt.Key.Key_Return)
    assert table.back()
    assert is_on(table)
    assert not is_drafting(layer)
    assert table.back()
    assert not is_on(table)
    assert not table.back()


def test_wheel_and_hand_still_move_the_photo(table: LightTable, qtbot: QtBot) -> None:
    table.set_blacking_out(True)
    layer, view = layer_of(table), view_of(table)
    wheel(layer, layer.rect().center(), 4)
    assert view.magnified
    before = view.geometry_now
    middle = layer.rect().center()
    with qtbot.assertNotEmitted(table.blacked_out):
        drag(layer, Qt.MouseButton.MiddleButton, middle, middle + QPoint(40, 30))
    assert view.geometry_now != before
    layer.setFocus()
    QTest.keyPress(layer, Qt.Key.Key_Space)
    assert view.holding
    QTest.keyRelease(layer, Qt.Key.Key_Space)
    with qtbot.waitSignal(table.blacked_out):
        drag(layer, LEFT, middle, middle + QPoint(60, 40))


def test_another_case_ends_the_mode(table: LightTable) -> None:
    table.set_blacking_out(True)
    table.show_case(replace(case(2), id="case-2"))
    assert not is_on(table)
    assert all(tile.layer.isHidden() for tile in table.grid.tiles)


def test_without_photos_there_is_no_mode(qtbot: QtBot, tmp_path: Path) -> None:
    table = shown(qtbot, tmp_path)
    table.toggle_blacking_out()
    assert not is_on(table)
    table.close()


def test_a_photo_that_comes_meanwhile_can_be_blacked_out_too(table: LightTable) -> None:
    table.set_blacking_out(True)
    table.show_case(case(2))
    assert [tile.layer.isHidden() for tile in table.grid.tiles] == [False, False]


def test_the_line_under_a_photo_says_how_many(table: LightTable) -> None:
    table.show_case(with_blackouts(PLACE))
    assert "1 blacked out" in table.grid.tiles[0].caption.accessibleName()
