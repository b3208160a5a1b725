"""Hands on a photo that is turned: what they do lies where they see it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.domain.place.region import Region
from tests.helpers import table
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.tools.region_picker import RegionPicker

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
BOX = Region(0.25, 0.5, 0.5, 0.75)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def corners(view: PhotoView, region: Region) -> tuple[QPoint, QPoint]:
    box = view.geometry_now.to_view(region)
    return (box.topLeft() / view.unit).toPoint(), (box.bottomRight() / view.unit).toPoint()


def near(view: PhotoView, got: Region, wanted: Region) -> None:
    """Within the pixel of the screen a hand can point at."""
    whole = view.geometry_now.level.rect
    for one, other in zip(got.as_list(), wanted.as_list(), strict=True):
        assert abs(one - other) * min(whole.width(), whole.height()) <= 1


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_place_is_marked_where_it_is_seen(boxed: LightTable, turns: int) -> None:
    view, told = table.view_of(boxed), list[Region]()
    boxed.region_picked.connect(lambda _, region: told.append(region))
    boxed.ways.turn(turns)
    boxed.picking.start("photo-1")
    (picker,) = view.findChildren(RegionPicker)
    table.drag(picker, table.LEFT, *corners(view, BOX))
    near(view, told[0], BOX)
    boxed.picking.start("photo-1")
    picker = next(p for p in view.findChildren(RegionPicker) if p.isVisible())
    table.key(picker, Qt.Key.Key_Return)
    near(view, told[1], Region(0.35, 0.35, 0.65, 0.65))


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_places_are_blacked_out_where_they_are_seen(boxed: LightTable, turns: int) -> None:
    view, told = table.view_of(boxed), list[Region]()
    boxed.blacked_out.connect(lambda _, region: told.append(region))
    boxed.ways.turn(turns)
    boxed.set_blacking_out(True)
    layer = boxed.grid.tiles[0].layer
    table.drag(layer, table.LEFT, *corners(view, BOX))
    near(view, told[0], BOX)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return):
        table.key(layer, key)
    begun = view.geometry_now.to_view(Region(0.4, 0.4, 0.6, 0.6))
    pushed = view.geometry_now.to_view(told[1])
    assert pushed.left() > begun.left(), "to the right, as the arrow says"
    assert pushed.top() == pytest.approx(begun.top(), abs=0.01)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_box_follows_the_hand_that_moves_and_stretches_it(boxed: LightTable, turns: int) -> None:
    view, told = table.view_of(boxed), list[Region]()
    boxed.correcting.reshaped.connect(lambda _, region: told.append(region))
    boxed.ways.turn(turns)
    before, (corner, _) = view.geometry_now.to_view(BOX), corners(view, BOX)
    middle_of = (before.center() / view.unit).toPoint()
    table.drag(view, table.LEFT, middle_of, middle_of + QPoint(30, 0), middle_of + QPoint(40, -20))
    moved = view.geometry_now.to_view(told[0])
    by = (moved.topLeft() - before.topLeft()) / view.unit
    assert (by.x(), by.y()) == pytest.approx((40, -20), abs=0.01)
    assert moved.size().toSize() == before.size().toSize()
    boxed.grid.tiles[0].view.set_draft(None)
    table.drag(view, table.LEFT, corner, corner + QPoint(-10, -10), corner + QPoint(-16, -12))
    after = view.geometry_now.to_view(told[1])
    assert (after.right(), after.bottom()) == pytest.approx((before.right(), before.bottom()))
    assert before.left() - after.left() == pytest.approx(16 * view.unit, abs=0.01)
    assert before.top() - after.top() == pytest.approx(12 * view.unit, abs=0.01)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_arrows_push_and_stretch_as_they_are_seen(boxed: LightTable, turns: int) -> None:
    view = table.view_of(boxed)
    boxed.ways.turn(turns)
    view.setFocus()
    before = view.geometry_now.to_view(BOX)
    table.key(view, Qt.Key.Key_Right)
    pushed = view.placed[0].rect
    assert pushed.left() > before.left()
    assert pushed.top() == pytest.approx(before.top(), abs=0.01)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    stretched = view.placed[0].rect
    assert stretched.bottom() > pushed.bottom()
    assert stretched.top() == pytest.approx(pushed.top(), abs=0.01)
    assert stretched.right() == pytest.approx(pushed.right(), abs=0.01)
    boxed.correcting.drop()
