"""A photo of an earlier inspection beside one of the latest."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.light import Light
from app.domain.place.region import Region
from tests.helpers import cases, table
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.way import Way
from ui.inspection.table.photo.way_chip import WayChip

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PLACE = Region(0.2, 0.2, 0.6, 0.6)


def seven() -> Case:
    """Two inspections: photos 1 to 4 with findings, 5 to 7 after them."""
    return table.case(7, table.finding(1, cases.photo(2), PLACE))


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> LightTable:
    made = table.shown(qtbot, tmp_path)
    made.show_case(seven())
    return made


def pair(shown: LightTable) -> tuple[str, str]:
    both = shown.before_after
    return both.before.photo_id, both.after.photo_id


def test_a_click_that_takes_the_focus_to_the_table_leaves_the_photo(shown: LightTable) -> None:
    """As in the window, where a click beside the photos ends what is being typed elsewhere."""
    shown.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    shown.choose(2)
    table.click(shown.strip._before)
    assert pair(shown) == ("photo-2", "photo-6")


def test_one_press_shows_the_photo_beside_that_of_the_latest_inspection(
    shown: LightTable,
) -> None:
    shown.choose(2)
    assert shown.strip._before.isVisible()
    table.click(shown.strip._before)
    assert shown.before_after.isVisible()
    assert not shown.grid.isVisible()
    assert pair(shown) == ("photo-2", "photo-6")
    assert shown.strip._before.isChecked()
    assert "Before and after" in shown._hint.text()
    assert shown._hint.isVisible()
    table.click(shown.strip._before)
    assert not shown.before_after.isVisible()
    assert shown.grid.isVisible()
    assert not shown._hint.isVisible()


def test_from_the_latest_inspection_it_is_the_one_before(shown: LightTable) -> None:
    shown.jump("photo-7")
    shown.toggle_before()
    assert pair(shown) == ("photo-3", "photo-7")
    shown.show_case(replace(table.case(9, per_inspection=3), id="case-2"))
    assert not shown.before_after.on, "another case"
    shown.jump("photo-4")
    shown.toggle_before()
    assert pair(shown) == ("photo-4", "photo-7")


def test_without_an_earlier_inspection_there_is_none(shown: LightTable) -> None:
    shown.show_case(replace(table.case(4), id="case-2"))
    shown.toggle_before()
    assert not shown.before_after.on
    assert not shown.strip._before.isVisible()


def test_zoom_and_pan_are_locked_both_ways(shown: LightTable) -> None:
    shown.toggle_before()
    before, after = (side.view for side in shown.before_after.sides)
    table.wheel(before, before.rect().center(), 6)
    assert after.geometry_now.zoom == before.geometry_now.zoom > 1
    after._look(after.geometry_now.moved(-40, 15))
    assert before.geometry_now.center == after.geometry_now.center
    shown.zoom(1)
    assert before.geometry_now.zoom == after.geometry_now.zoom
    shown.zoom(0)
    assert not before.magnified
    assert not after.magnified


def test_other_photos_are_turned_to_on_both_sides(shown: LightTable) -> None:
    shown.toggle_before()
    table.click(shown.before_after.before._on)
    assert pair(shown) == ("photo-2", "photo-5")
    table.click(shown.before_after.after._back)
    assert pair(shown) == ("photo-2", "photo-7")
    shown.choose(2)
    assert pair(shown) == ("photo-2", "photo-6")
    assert "6" in shown.before_after.after._told.text().split()


def test_boxes_are_there_and_a_finding_brings_its_photo(shown: LightTable) -> None:
    shown.toggle_before()
    view = shown.before_after.before.view
    assert view.placed == []
    shown.select("finding-1")
    assert pair(shown)[0] == "photo-2"
    assert [each.box.finding_id for each in view.placed] == ["finding-1"]
    assert view.selected == "finding-1"
    told: list[str] = []
    shown.finding_clicked.connect(told.append)
    corner = view.geometry_now.to_view(PLACE).topLeft()
    table.click(view, (QPointF(corner) / view.unit).toPoint())
    assert told == ["finding-1"]


def test_esc_ends_it_and_so_does_a_jump(shown: LightTable) -> None:
    shown.toggle_before()
    assert shown.back()
    assert not shown.before_after.on
    shown.toggle_before()
    shown.turn_on(1)
    assert not shown.before_after.on
    assert shown.grid.isVisible()


def test_what_is_done_to_photos_is_not_done_behind_it(shown: LightTable) -> None:
    shown.toggle_before()
    shown.correcting.draw()
    shown.toggle_blacking_out()
    shown.together.toggle()
    shown.toggle_fill()
    assert not shown.picking.active
    assert not shown.blacking_out
    assert not shown.grid.filled


def test_both_are_looked_at_in_the_same_way(shown: LightTable) -> None:
    """By keys, by the panel of either side; one that was turned before stays so much ahead."""
    shown.ways.turn(1)
    shown.toggle_before()
    before, after = (side.view for side in shown.before_after.sides)
    assert pair(shown) == ("photo-1", "photo-5")
    assert (before.geometry_now.turns, after.geometry_now.turns) == (1, 0)
    shown.ways.turn(1)
    shown.ways.toggle_edges()
    assert (before.geometry_now.turns, after.geometry_now.turns) == (2, 1)
    chips = [chip for view in (before, after) for chip in view.findChildren(WayChip)]
    assert [chip.toolTip().splitlines()[0] for chip in chips] == [
        "Turned 180° · Edges brought out",
        "Turned 90° · Edges brought out",
    ]
    assert all(chip.isVisible() for chip in chips)
    table.click(shown.before_after.before._light)
    assert shown.ways.panel.parent() is before
    table.key(shown.ways.panel.contrast, Qt.Key.Key_Right)
    assert shown.ways.way("photo-5") == Way(1, Light(0, 5, edges=True))
    table.click(chips[1])
    assert not any(chip.isVisible() for chip in chips)
    assert shown.ways.way("photo-1").plain
    shown.back()
    assert not shown.ways.panel.isVisible()
    shown.ways.toggle_panel()
    shown.toggle_before()
    assert not shown.ways.panel.isVisible()
    assert shown.grid.isVisible()
    assert table.view_of(shown).geometry_now.turns == 0, "the same photo, seen alone"
    shown.toggle_before()
    shown.ways.toggle_panel()
    shown.show_case(replace(table.case(1), id="case-2"))
    shown.ways.toggle_panel()
    assert shown.ways.panel.isVisible(), "for the other case's photo"


def test_a_case_that_changes_keeps_it(shown: LightTable) -> None:
    shown.toggle_before()
    table.click(shown.before_after.before._on)
    shown.show_case(replace(seven(), question="Why?"))
    assert pair(shown) == ("photo-2", "photo-5")
    assert shown.before_after.isVisible()
    assert [each.box.number for each in shown.before_after.before.view.placed] == [1]


def test_the_photos_have_the_room_side_by_side(shown: LightTable, qtbot: QtBot) -> None:
    shown.toggle_before()
    before, after = (side.view for side in shown.before_after.sides)
    qtbot.waitUntil(lambda: before.picture.image is not None and after.picture.image is not None)
    assert abs(before.width() - after.width()) <= 1
    assert before.width() + after.width() > 0.95 * shown.grid.width()
    assert before.focusPolicy() & Qt.FocusPolicy.TabFocus
