"""Photos put into another order by hand and by keys."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from tests.helpers import cases, table
from ui.inspection.table.light_table import LightTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> LightTable:
    made = table.shown(qtbot, tmp_path)
    made.show_case(table.case(4))
    return made


def told(shown: LightTable) -> list[tuple[str, int]]:
    heard: list[tuple[str, int]] = []
    shown.reordering.moved.connect(lambda *what: heard.append(what))
    return heard


def ordered(*numbers: int) -> Case:
    case = table.case(4)
    (inspection,) = case.inspections
    photos = tuple(inspection.photos[number - 1] for number in numbers)
    return replace(case, inspections=(replace(inspection, photos=photos),))


def to_tile(shown: LightTable, one: int, other: int) -> list[QPoint]:
    """From the line under one photo into another, in the first one's measure."""
    caption = shown.grid.tiles[one - 1].caption
    goal = shown.grid.tiles[other - 1]
    end = caption.mapFromGlobal(goal.mapToGlobal(goal.rect().center()))
    start = QPoint(40, caption.height() // 2)
    return [start, start + QPoint(30, -30), end]


def test_a_photo_is_carried_by_its_line_to_another_place(shown: LightTable, qtbot: QtBot) -> None:
    heard = told(shown)
    caption = shown.grid.tiles[3].caption
    with qtbot.assertNotEmitted(shown.grid.facts):
        table.drag(caption, table.LEFT, *to_tile(shown, 4, 2))
    assert heard == [("photo-4", -2)]
    table.drag(shown.grid.tiles[0].caption, table.LEFT, *to_tile(shown, 1, 3))
    assert heard[1:] == [("photo-1", 2)]


def test_a_click_still_opens_the_facts_and_a_drag_into_nothing_does_nothing(
    shown: LightTable, qtbot: QtBot
) -> None:
    heard, caption = told(shown), shown.grid.tiles[0].caption
    with qtbot.waitSignal(shown.grid.facts):
        table.click(caption, QPoint(2, 10))  # beside the caption itself
    with qtbot.assertNotEmitted(shown.grid.facts):
        table.drag(caption, table.LEFT, QPoint(40, 10), QPoint(40, 60), QPoint(-900, -900))
        table.drag(caption, table.LEFT, QPoint(40, 10), QPoint(40, -60), QPoint(42, -90))
    assert heard == []


def test_esc_leaves_it_where_it_was(shown: LightTable) -> None:
    heard, caption = told(shown), shown.grid.tiles[3].caption
    start, on, end = to_tile(shown, 4, 1)
    QTest.mousePress(caption, table.LEFT, pos=start)
    QTest.mouseMove(caption, on)
    QTest.mouseMove(caption, end)
    assert shown.back()
    QTest.mouseRelease(caption, table.LEFT, pos=end)
    assert heard == []


def test_what_is_carried_and_where_to_is_seen(shown: LightTable) -> None:
    caption, grid = shown.grid.tiles[3].caption, shown.grid
    start, on, end = to_tile(shown, 4, 1)
    goal = grid.tiles[0].geometry()
    before = grid.grab().toImage().pixelColor(goal.topLeft() + QPoint(0, 40))
    QTest.mousePress(caption, table.LEFT, pos=start)
    QTest.mouseMove(caption, on)
    QTest.mouseMove(caption, end)
    assert grid.grab().toImage().pixelColor(goal.topLeft() + QPoint(0, 40)) != before
    QTest.mouseRelease(caption, table.LEFT, pos=end)
    assert grid.grab().toImage().pixelColor(goal.topLeft() + QPoint(0, 40)) == before


def test_keys_and_the_menu_move_the_photo_at_hand(shown: LightTable) -> None:
    heard = told(shown)
    shown.choose(2)
    shown.reordering.move(1)
    shown.reordering.move(-1)
    (forward,) = (a for a in shown.grid.tiles[2].menu().actions() if a.text() == "Move forward")
    forward.trigger()
    assert heard == [("photo-2", 1), ("photo-2", -1), ("photo-3", -1)]


def test_one_photo_alone_is_not_carried(shown: LightTable) -> None:
    heard = told(shown)
    shown.toggle_fill()
    table.drag(
        shown.grid.tiles[0].caption, table.LEFT, QPoint(40, 10), QPoint(90, -90), QPoint(200, -200)
    )
    assert heard == []
    shown.show_case(table.case(1))
    moves = [a for a in shown.grid.tiles[0].menu().actions() if a.text().startswith("Move")]
    assert [action.isEnabled() for action in moves] == [False, False]
    shown.reordering.move(1)
    assert heard == []


def test_a_photo_keeps_its_tile_zoom_and_focus_and_gets_its_number(shown: LightTable) -> None:
    shown.choose(4)
    tile = shown.grid.tiles[3]
    tile.view.zoom_by(3)
    before = tile.view.geometry_now.zoom
    shown.show_case(ordered(4, 1, 2, 3))
    assert shown.grid.tiles[0] is tile
    assert tile.view.geometry_now.zoom == before
    assert shown.window().focusWidget() is tile.view
    assert shown.grid.current() is tile
    assert tile.caption.accessibleName().startswith("Photo 1,")
    assert tile.x() < shown.grid.tiles[1].x()
    assert [each.photo_id for each in shown.grid.tiles] == [f"photo-{n}" for n in (4, 1, 2, 3)]


def test_that_a_photo_can_be_dragged_is_hinted_at_only_while_it_can(shown: LightTable) -> None:
    tile = shown.grid.tiles[0]
    at_number = QPoint(8, tile.caption.height() // 2)
    grip = tile.caption.childAt(at_number)
    assert grip is not None
    assert grip.cursor().shape() is Qt.CursorShape.OpenHandCursor
    assert "drag" in tile.caption.toolTip()
    shown.toggle_fill()
    assert tile.caption.childAt(at_number) is None, "alone there is no other place"
    shown.toggle_fill()
    one, other = table.case(2), table.case(1)
    shown.show_case(replace(other, id="case-2"))
    assert tile.caption.childAt(at_number) is None
    run = cases.run(assessment=cases.assessment())
    asked = replace(one.inspections[0], runs=(run,))
    shown.show_case(replace(one, id="case-3", inspections=(asked,)))
    assert tile.caption.childAt(at_number) is None, "a model calls it by its number"
    assert tile.caption.toolTip() == "Facts and caption"


def test_taken_by_its_number_it_is_carried_with_a_closed_hand(shown: LightTable) -> None:
    heard, caption = told(shown), shown.grid.tiles[0].caption
    start, between, end = to_tile(shown, 1, 2)
    start.setX(8)
    grip = caption.childAt(start)
    assert grip is not None
    QTest.mousePress(grip, table.LEFT, pos=start)
    QTest.mouseMove(grip, between)
    QTest.mouseMove(grip, end)
    held = QApplication.overrideCursor()
    assert held is not None
    assert held.shape() is Qt.CursorShape.ClosedHandCursor
    QTest.mouseRelease(grip, table.LEFT, pos=end)
    assert QApplication.overrideCursor() is None
    assert heard == [("photo-1", 1)]
