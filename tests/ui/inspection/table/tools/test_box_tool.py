"""A chosen box under pointer and keys."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.place.region import Region
from app.domain.words import Kind, Verdict
from tests.helpers import cases, table
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.tools.region_picker import RegionPicker

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
BOX = Region(0.25, 0.25, 0.5, 0.75)
PHOTO = cases.photo(1)
HERE = Qt.FocusReason.OtherFocusReason


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> LightTable:
    made = table.shown(qtbot, tmp_path)
    made.show_case(table.case(1, table.finding(1, PHOTO, BOX)))
    made.select("finding-1")
    return made


def _told(light_table: LightTable) -> list[tuple[str, Region]]:
    told: list[tuple[str, Region]] = []
    light_table.correcting.reshaped.connect(lambda *what: told.append(what))
    return told


def _spot(view: PhotoView, x: float, y: float) -> QPoint:
    """The place of a fraction of the photo, in the widget's own measure."""
    rect = view.geometry_now.rect
    at = QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height())
    return (at / view.unit).toPoint()


def _picker(view: PhotoView) -> RegionPicker:
    (picker,) = (each for each in view.findChildren(RegionPicker) if each.isVisible())
    return picker


def _pixels(view: PhotoView, region: Region) -> list[float]:
    rect = view.geometry_now.rect
    return list(region.in_pixels(rect.width(), rect.height()))


def test_a_drag_inside_moves_the_box_to_the_pixel(shown: LightTable) -> None:
    view, told = table.view_of(shown), _told(shown)
    start = _spot(view, 0.4, 0.5)
    table.drag(view, LEFT, start, start + QPoint(40, 10), start + QPoint(60, -30))
    ((finding_id, region),) = told
    assert finding_id == "finding-1"
    before, after = _pixels(view, BOX), _pixels(view, region)
    moved = [now - was for was, now in zip(before, after, strict=True)]
    assert moved == pytest.approx([60, -30, 60, -30], abs=1e-6)


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        (0.25, 0.25, [20, 15, 0, 0]),
        (0.5, 0.25, [0, 15, 20, 0]),
        (0.25, 0.75, [20, 0, 0, 15]),
        (0.5, 0.75, [0, 0, 20, 15]),
        (0.25, 0.5, [20, 0, 0, 0]),
        (0.5, 0.5, [0, 0, 20, 0]),
        (0.375, 0.25, [0, 15, 0, 0]),
        (0.375, 0.75, [0, 0, 0, 15]),
    ],
)
def test_each_handle_moves_its_own_edges(
    shown: LightTable, x: float, y: float, expected: list[float]
) -> None:
    view, told = table.view_of(shown), _told(shown)
    start = _spot(view, x, y)
    table.drag(view, LEFT, start, start + QPoint(20, 15))
    before, after = _pixels(view, BOX), _pixels(view, told[0][1])
    moved = [now - was for was, now in zip(before, after, strict=True)]
    assert moved == pytest.approx(expected, abs=1e-6)


def test_a_box_is_pulled_no_further_than_the_photo_and_never_away(shown: LightTable) -> None:
    view, told = table.view_of(shown), _told(shown)
    corner = _spot(view, 0.5, 0.75)
    table.drag(view, LEFT, corner, corner + QPoint(2000, 2000))
    shown.correcting.drop()
    table.drag(view, LEFT, corner, corner - QPoint(900, 900))
    assert told[0][1] == Region(0.25, 0.25, 1, 1)
    wide = _pixels(view, told[1][1])
    assert wide[2] - wide[0] == pytest.approx(6 * view.unit)


def test_a_click_inside_goes_to_the_box_behind(shown: LightTable) -> None:
    behind = table.finding(2, PHOTO, Region(0.2, 0.2, 0.9, 0.9))
    shown.show_case(table.case(1, table.finding(1, PHOTO, BOX), behind))
    told, clicked = _told(shown), list[str]()
    shown.finding_clicked.connect(clicked.append)
    table.click(table.view_of(shown), _spot(table.view_of(shown), 0.4, 0.5))
    assert (told, clicked) == ([], ["finding-2"])


def test_arrows_nudge_and_are_one_change(shown: LightTable, qtbot: QtBot) -> None:
    view, told = table.view_of(shown), _told(shown)
    shown.correcting.take_hold()
    assert shown.correcting.at_box
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        table.key(view, key)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    before, after = _pixels(view, BOX), _pixels(view, told[0][1])
    moved = [now - was for was, now in zip(before, after, strict=True)]
    assert moved == pytest.approx([2, -1, 2, 0], abs=1e-6)


def test_another_finding_settles_what_is_being_drawn(shown: LightTable) -> None:
    view, told = table.view_of(shown), _told(shown)
    view.setFocus(HERE)
    table.key(view, Qt.Key.Key_Left)
    shown.select("")
    assert [finding for finding, _ in told] == ["finding-1"]


def test_esc_leaves_the_box_as_it_was(shown: LightTable, qtbot: QtBot) -> None:
    view, told = table.view_of(shown), _told(shown)
    view.setFocus(HERE)
    table.key(view, Qt.Key.Key_Left)
    assert shown.back()
    assert not shown.back()
    qtbot.wait(700)
    assert told == []
    assert view.placed[0].rect == view.geometry_now.to_view(BOX)


def test_delete_tells(shown: LightTable) -> None:
    removed = list[str]()
    shown.correcting.removed.connect(removed.append)
    table.view_of(shown).setFocus(HERE)
    table.key(table.view_of(shown), Qt.Key.Key_Delete)
    assert removed == ["finding-1"]


def test_a_rejected_box_is_not_touched(shown: LightTable) -> None:
    shown.show_case(table.case(1, table.finding(1, PHOTO, BOX, Verdict.REJECTED)))
    view, told = table.view_of(shown), _told(shown)
    start = _spot(view, 0.4, 0.5)
    table.drag(view, LEFT, start, start + QPoint(40, 10))
    table.key(view, Qt.Key.Key_Delete)
    assert told == []


def test_space_and_a_box_that_fills_the_view_move_the_photo(shown: LightTable) -> None:
    view, told = table.view_of(shown), _told(shown)
    view.zoom_by(12, QPointF(_spot(view, 0.375, 0.5)) * view.unit)
    center = view.geometry_now.center
    table.drag(view, LEFT, view.rect().center(), view.rect().center() + QPoint(30, 30))
    assert told == []
    assert view.geometry_now.center != center


def test_what_was_drawn_stays_until_the_case_says_so(shown: LightTable) -> None:
    view, drawn = table.view_of(shown), Region(0.5, 0.25, 0.75, 0.75)
    start = _spot(view, 0.4, 0.5)
    step = _spot(view, 0.65, 0.5) - start
    table.drag(view, LEFT, start, start + step)
    assert view.placed[0].rect.left() == pytest.approx(view.geometry_now.to_view(drawn).left())
    shown.show_case(table.case(1, table.finding(1, PHOTO, BOX)))
    assert view.placed[0].rect == view.geometry_now.to_view(BOX), "it could not be kept"


def test_the_models_own_box_is_a_ghost_while_the_finding_is_chosen(
    shown: LightTable, qtbot: QtBot
) -> None:
    moved = cases.review(Verdict.EDITED, value=cases.value(region=Region(0.6, 0.25, 0.85, 0.75)))
    view = table.view_of(shown)
    qtbot.waitUntil(lambda: view.picture.image is not None)
    shown.show_case(table.case(1, replace(table.finding(1, PHOTO, BOX), review=moved)))
    ghost = view.geometry_now.to_view(BOX)
    column = [
        (round(ghost.left() + x), round(ghost.top() + y)) for x in (-1, 0, 1) for y in range(9, 60)
    ]

    def pixels() -> list[Any]:
        image = view.grab().toImage()
        return [image.pixelColor(*spot) for spot in column]

    chosen = pixels()
    shown.select("")
    assert pixels() != chosen
    shown.select("finding-1")
    assert pixels() == chosen


def test_a_new_finding_is_drawn_by_mouse_and_by_key(shown: LightTable) -> None:
    drawn: list[tuple[str, Region]] = []
    shown.correcting.drawn.connect(lambda *what: drawn.append(what))
    active = []
    for _ in range(2):
        shown.correcting.draw()
        active.append(shown.picking.active)
    assert active == [True, False], "once more: not after all"
    view = table.view_of(shown)
    shown.correcting.draw()
    table.drag(_picker(view), LEFT, _spot(view, 0.5, 0.25), _spot(view, 0.75, 0.5))
    assert drawn[0][0] == PHOTO.id
    assert drawn[0][1].as_list() == pytest.approx([0.5, 0.25, 0.75, 0.5], abs=0.002)
    shown.correcting.draw()
    table.key(_picker(view), Qt.Key.Key_Return)
    assert drawn[1][1].as_list() == pytest.approx([0.35, 0.35, 0.65, 0.65], abs=0.002)
    assert not shown.picking.active


def test_nothing_is_drawn_where_nothing_is_judged(shown: LightTable) -> None:
    shown.show_case(replace(table.case(1), kind=Kind.TAGGING))
    shown.correcting.draw()
    assert not shown.picking.active
    assert "Draw a new finding…" not in [
        action.text() for action in shown.grid.tiles[0].menu().actions()
    ]


def test_boxes_over_each_other_are_gone_through(shown: LightTable) -> None:
    over = table.finding(2, PHOTO, Region(0.4, 0.4, 0.9, 0.9))
    apart = table.finding(3, PHOTO, Region(0.95, 0.01, 0.99, 0.05))
    shown.show_case(table.case(1, table.finding(1, PHOTO, BOX), over, apart))
    assert shown.correcting.behind() == "finding-2"
    shown.select("finding-2")
    assert shown.correcting.behind() == "finding-1"
    shown.select("")
    assert shown.correcting.behind() == ""
