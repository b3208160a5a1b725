"""Marking a place in a photo for a closer look."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.domain.place.region import Region
from tests.helpers import cases, table
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.tools.region_picker import RegionPicker

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> LightTable:
    made = table.shown(qtbot, tmp_path)
    made.show_case(table.case(2, table.finding(1, cases.photo(1), None)))
    return made


def pickers(shown: LightTable) -> list[RegionPicker]:
    found = shown.findChildren(RegionPicker)
    return [picker for picker in found if not picker.isHidden()]


def drag(shown: LightTable, place: int, region: Region) -> None:
    """From the region's upper left corner to its lower right one, in the place-th photo."""
    view = table.view_of(shown, place)
    box = view.geometry_now.to_view(region)
    corners = [(QPointF(p) / view.unit).toPoint() for p in (box.topLeft(), box.bottomRight())]
    picker = next(p for p in pickers(shown) if p.parent() is view)
    table.drag(picker, table.LEFT, *corners)


def test_the_place_that_was_dragged_round_is_told_once(shown: LightTable) -> None:
    told: list[tuple[str, Region]] = []
    shown.region_picked.connect(lambda *place: told.append(place))
    shown.picking.start("")
    assert len(pickers(shown)) == 2
    drag(shown, 2, Region(0.25, 0.25, 0.5, 0.75))
    ((photo_id, region),) = told
    assert photo_id == "photo-2"
    assert region.as_list() == pytest.approx([0.25, 0.25, 0.5, 0.75], abs=0.01)
    assert pickers(shown) == []
    assert not shown.picking.active


def test_beside_the_photo_and_by_a_click_nothing_is_meant(shown: LightTable) -> None:
    told: list[object] = []
    shown.region_picked.connect(lambda *place: told.append(place))
    shown.picking.start("photo-1")
    (picker,) = pickers(shown)
    table.click(picker, QPoint(50, 50))
    view = table.view_of(shown)
    left = view.geometry_now.rect
    if left.top() > 12:
        table.drag(picker, table.LEFT, QPoint(2, 2), QPoint(60, 10))
    assert told == []
    assert shown.picking.active


def test_a_drag_over_the_edge_ends_at_the_photo_and_follows_the_zoom(shown: LightTable) -> None:
    told: list[Region] = []
    shown.region_picked.connect(lambda _, region: told.append(region))
    view = table.view_of(shown)
    view.zoom_by(2.0)
    shown.picking.start("photo-1")
    (picker,) = pickers(shown)
    seen = view.geometry_now.to_photo(QPointF(0, 0))
    table.drag(picker, table.LEFT, QPoint(1, 1), QPoint(view.width() * 2, view.height() * 2))
    (region,) = told
    assert (region.x1, region.y1) == pytest.approx(seen, abs=0.01)
    assert region.x2 <= 1
    assert region.y2 <= 1


@pytest.mark.parametrize("photos", [1, 2, 4])
@pytest.mark.parametrize("width", [330, 594, 900])
def test_the_hint_covers_neither_photo_nor_caption(
    shown: LightTable, photos: int, width: int
) -> None:
    shown.show_case(table.case(photos))
    shown.resize(width, 640)
    before = shown.grid.geometry()
    shown.set_blacking_out(True)
    hint = shown._hint.geometry()
    assert shown.rect().contains(hint)
    assert not hint.intersects(shown.grid.geometry())
    assert shown._hint.sizeHint().width() <= hint.width() or shown._hint.wordWrap()
    shown.set_blacking_out(False)
    assert shown.grid.geometry() == before


def test_esc_leaves_and_the_hint_goes(shown: LightTable) -> None:
    shown.picking.start("")
    assert not shown._hint.isHidden()
    assert "Drag a box" in shown._hint.text()
    assert shown.back()
    assert pickers(shown) == []
    assert shown._hint.isHidden()
    assert not shown.back()


def test_a_picker_is_as_large_as_its_photo(shown: LightTable) -> None:
    shown.picking.start("photo-1")
    shown.resize(900, 640)
    (picker,) = pickers(shown)
    assert picker.size() == table.view_of(shown).size()
    assert picker.cursor().shape() is Qt.CursorShape.CrossCursor


def test_the_photo_s_menu_offers_it_once_there_is_an_answer(shown: LightTable) -> None:
    wanted: list[str] = []
    shown.look_wanted.connect(wanted.append)
    tile = shown.grid.tiles[0]
    action = _named(tile.menu().actions(), "Look closer at a place…")
    assert action is not None
    action.trigger()
    assert wanted == ["photo-1"]
    shown.show_case(table.case(1))
    assert _named(shown.grid.tiles[0].menu().actions(), "Look closer at a place…") is None


def _named(actions: list[QAction], words: str) -> QAction | None:
    return next((action for action in actions if action.text() == words), None)
