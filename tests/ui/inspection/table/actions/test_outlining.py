"""Outlines drawn and corrected on a photo, by pointer and by keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.place.outline import Outline
from app.domain.place.region import Region
from app.domain.words import Verdict
from tests.helpers import cases, table
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.points import in_view
from ui.inspection.table.photo.way import Way
from ui.inspection.table.tools.sketch_layer import SketchLayer

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
HERE = Qt.FocusReason.OtherFocusReason
PHOTO = cases.photo(1)
BOX = Region(0.25, 0.25, 0.5, 0.75)
SHAPE = Outline(((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)))
Told = list[tuple[str, Outline]]


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[LightTable]:
    made = table.shown(qtbot, tmp_path)
    made.show_case(table.case(1, table.finding(1, PHOTO, BOX)))
    yield made
    QTest.mouseMove(made, QPoint(1, 1))  # the next window is not to find the pointer over a row


def outlined(outline: Outline = SHAPE, verdict: Verdict = Verdict.EDITED) -> Case:
    """The finding as a person has outlined it."""
    found = table.finding(1, PHOTO, BOX)
    review = cases.review(verdict, value=found.value.at(outline))
    return table.case(1, replace(found, review=review))


def told_by(light_table: LightTable) -> tuple[Told, Told]:
    """New ones, and those of findings."""
    drawn, reshaped = Told(), Told()
    outlining = light_table.modes.outlining
    outlining.drawn.connect(lambda *what: drawn.append(what))
    for signal in (outlining.reshaped, light_table.correcting.reshaped):
        signal.connect(lambda *what: reshaped.append(what))
    return drawn, reshaped


def spot(view: PhotoView, x: float, y: float) -> QPoint:
    (at,) = in_view(view.geometry_now, [(x, y)])
    return (at / view.unit).toPoint()


def layer_of(view: PhotoView) -> SketchLayer:
    (layer,) = (each for each in view.findChildren(SketchLayer) if each.isVisible())
    return layer


def near(outline: Outline, view: PhotoView, *points: tuple[float, float]) -> bool:
    """To half a pixel of the screen."""
    drawn, wanted = (in_view(view.geometry_now, each) for each in (outline.points, points))
    away = [(a - b).manhattanLength() for a, b in zip(drawn, wanted, strict=True)]
    return max(away) <= view.unit


def test_clicks_set_corners_and_a_double_click_closes(shown: LightTable) -> None:
    drawn, _ = told_by(shown)
    view, corners = table.view_of(shown), ((0.2, 0.2), (0.7, 0.3), (0.6, 0.8), (0.3, 0.6))
    shown.modes.outlining.toggle()
    layer = layer_of(view)
    for x, y in corners:
        table.click(layer, spot(view, x, y))
    assert drawn == []
    table.double_click(layer, spot(view, *corners[-1]))
    ((photo_id, outline),) = drawn
    assert photo_id == PHOTO.id
    assert near(outline, view, *corners)
    assert not shown.modes.outlining.active


@pytest.mark.parametrize("how", ["enter", "first corner"])
def test_enter_or_the_first_corner_closes_too(shown: LightTable, how: str) -> None:
    drawn, _ = told_by(shown)
    view, corners = table.view_of(shown), ((0.2, 0.2), (0.7, 0.3), (0.6, 0.8))
    shown.modes.outlining.toggle()
    layer = layer_of(view)
    for x, y in corners[:2]:
        table.click(layer, spot(view, x, y))
    table.key(layer, Qt.Key.Key_Return)
    assert drawn == [], "two corners are no outline"
    table.click(layer, spot(view, *corners[2]))
    if how == "enter":
        QTest.mouseMove(layer, spot(view, 0.4, 0.9))
        table.key(layer, Qt.Key.Key_Return)
    else:
        table.click(layer, spot(view, *corners[0]) + QPoint(4, 4))
    assert near(drawn[0][1], view, *corners)


def test_an_outline_by_keys_alone(shown: LightTable) -> None:
    drawn, _ = told_by(shown)
    view = table.view_of(shown)
    view.setFocus(HERE)
    shown.modes.outlining.toggle()
    layer = layer_of(view)
    assert view.window().focusWidget() is layer
    table.key(layer, Qt.Key.Key_Return)  # a cross in the middle
    table.key(layer, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(layer, key, SHIFT)
        table.key(layer, Qt.Key.Key_Return)
    table.key(layer, Qt.Key.Key_Left)
    table.key(layer, Qt.Key.Key_Return)
    table.key(layer, Qt.Key.Key_Backspace)
    assert drawn == []
    table.key(layer, Qt.Key.Key_Right)
    table.key(layer, Qt.Key.Key_Return)
    one, two, three = in_view(view.geometry_now, drawn[0][1].points)
    assert two - one == QPointF(40, 0) * view.unit
    assert (three - two - QPointF(0, 40) * view.unit).manhattanLength() < 0.001


def test_the_chosen_finding_is_outlined_anew(shown: LightTable) -> None:
    drawn, reshaped = told_by(shown)
    shown.select("finding-1")
    view = table.view_of(shown)
    shown.modes.outlining.toggle()
    for x, y in SHAPE.points:
        table.click(layer_of(view), spot(view, x, y))
    table.key(layer_of(view), Qt.Key.Key_Return)
    assert drawn == []
    assert reshaped[0][0] == "finding-1"
    assert near(reshaped[0][1], view, *SHAPE.points)


def test_esc_leaves_the_corners_first_and_then_the_mode(shown: LightTable) -> None:
    drawn, _ = told_by(shown)
    shown.modes.outlining.toggle()
    table.click(layer_of(table.view_of(shown)), QPoint(200, 200))
    assert shown.back()
    assert shown.modes.outlining.active
    assert shown.back()
    assert shown.modes.active is None
    assert drawn == []


def _on(shown: LightTable) -> object:
    return shown.modes.active


def test_one_mode_ends_another(shown: LightTable) -> None:
    modes = shown.modes
    modes.outlining.toggle()
    shown.correcting.draw()
    assert _on(shown) is modes.picking
    modes.measuring.toggle()
    assert _on(shown) is modes.measuring
    shown.toggle_blacking_out()
    assert _on(shown) is None
    modes.outlining.toggle()
    assert not shown.blacking_out
    assert _on(shown) is modes.outlining
    layer = layer_of(table.view_of(shown))
    table.view_of(shown).setFocus(HERE)
    assert layer.window().focusWidget() is layer
    shown.show_case(replace(table.case(1), id="another"))
    assert _on(shown) is None


def test_a_corner_is_dragged(shown: LightTable) -> None:
    shown.show_case(outlined())
    shown.select("finding-1")
    _, reshaped = told_by(shown)
    view = table.view_of(shown)
    start = spot(view, 0.75, 0.25)
    table.drag(view, LEFT, start, start + QPoint(20, 10), spot(view, 0.9, 0.1))
    ((finding_id, outline),) = reshaped
    assert finding_id == "finding-1"
    assert near(outline, view, (0.25, 0.25), (0.9, 0.1), (0.75, 0.75), (0.25, 0.75))


def test_a_side_is_pulled_into_a_corner(shown: LightTable) -> None:
    shown.show_case(outlined())
    shown.select("finding-1")
    _, reshaped = told_by(shown)
    view = table.view_of(shown)
    middle = spot(view, 0.5, 0.75)
    table.drag(view, LEFT, middle, middle + QPoint(0, 9), spot(view, 0.5, 0.9))
    points = (*SHAPE.points[:3], (0.5, 0.9), SHAPE.points[3])
    assert near(reshaped[0][1], view, *points)


def test_corners_by_keys(shown: LightTable, qtbot: QtBot) -> None:
    shown.show_case(outlined())
    shown.select("finding-1")
    _, reshaped = told_by(shown)
    view = table.view_of(shown)
    view.setFocus(HERE)
    table.key(view, Qt.Key.Key_Comma)  # the last corner
    table.key(view, Qt.Key.Key_Right)
    table.key(view, Qt.Key.Key_Period)  # the first
    table.key(view, Qt.Key.Key_I)  # one more after it, in the middle of the side
    table.key(view, Qt.Key.Key_Up)
    assert reshaped == []
    qtbot.waitUntil(lambda: bool(reshaped))
    moved = in_view(view.geometry_now, reshaped[0][1].points)
    was = in_view(view.geometry_now, [*SHAPE.points, (0.5, 0.25)])
    assert (moved[4] - was[3] - QPointF(1, 0) * view.unit).manhattanLength() < 0.001
    assert (moved[1] - was[4] + QPointF(0, 1) * view.unit).manhattanLength() < 0.001
    shown.show_case(outlined(reshaped[0][1]))
    table.key(view, Qt.Key.Key_Delete)
    shown.correcting.settle()
    assert len(reshaped[-1][1].points) == 4
    assert shown.back(), "Esc lets go of the corner"
    assert not shown.back()


def test_delete_away_from_corners_is_the_findings(shown: LightTable) -> None:
    shown.show_case(outlined())
    shown.select("finding-1")
    removed = list[str]()
    shown.correcting.removed.connect(removed.append)
    table.view_of(shown).setFocus(HERE)
    table.key(table.view_of(shown), Qt.Key.Key_Delete)
    assert removed == ["finding-1"]


def test_the_whole_outline_moves_with_its_box(shown: LightTable) -> None:
    shown.show_case(outlined())
    shown.select("finding-1")
    told = list[tuple[str, object]]()
    shown.correcting.reshaped.connect(lambda *what: told.append(what))
    view = table.view_of(shown)
    start = spot(view, 0.5, 0.5)
    table.drag(view, LEFT, start, start + QPoint(30, 0), start + QPoint(30, 20))
    ((_, region),) = told
    assert isinstance(region, Region)
    (placed,) = view.placed
    assert placed.shape is not None
    corner = placed.shape.toList()[0] - QPointF(spot(view, 0.25, 0.25) + QPoint(30, 20)) * view.unit
    assert corner.manhattanLength() <= 2 * view.unit


def test_a_click_beside_the_outline_is_beside_though_within_its_box(shown: LightTable) -> None:
    shown.show_case(outlined(Outline(((0.2, 0.2), (0.8, 0.2), (0.2, 0.8)))))
    clicked = list[str]()
    shown.finding_clicked.connect(clicked.append)
    view = table.view_of(shown)
    table.click(view, spot(view, 0.7, 0.7))
    table.click(view, spot(view, 0.3, 0.3))
    assert clicked == ["", "finding-1"]


def test_a_rejected_outline_is_not_touched(shown: LightTable) -> None:
    shown.show_case(outlined(verdict=Verdict.REJECTED))
    shown.select("finding-1")
    _, reshaped = told_by(shown)
    view = table.view_of(shown)
    start = spot(view, 0.75, 0.25)
    table.drag(view, LEFT, start, start + QPoint(20, 10))
    table.key(view, Qt.Key.Key_Period)
    table.key(view, Qt.Key.Key_Right)
    shown.correcting.settle()
    assert reshaped == []


def test_zoomed_in_corners_land_to_the_pixel(shown: LightTable) -> None:
    drawn, _ = told_by(shown)
    view, corners = table.view_of(shown), ((0.5, 0.5), (0.51, 0.5), (0.505, 0.51))
    view.zoom_by(20, in_view(view.geometry_now, [(0.505, 0.505)])[0])
    shown.modes.outlining.toggle()
    for x, y in corners:
        table.click(layer_of(view), spot(view, x, y))
    table.key(layer_of(view), Qt.Key.Key_Return)
    for (x, y), (was_x, was_y) in zip(drawn[0][1].points, corners, strict=True):
        assert abs(x - was_x) * PHOTO.width < 1
        assert abs(y - was_y) * PHOTO.height < 1


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_turned_views_change_no_corner(shown: LightTable, turns: int) -> None:
    drawn, reshaped = told_by(shown)
    view, corners = table.view_of(shown), ((0.2, 0.2), (0.7, 0.3), (0.6, 0.8))
    view.look_in(Way(turns=turns))
    shown.modes.outlining.toggle()
    for x, y in corners:
        table.click(layer_of(view), spot(view, x, y))
    table.key(layer_of(view), Qt.Key.Key_Return)
    assert near(drawn[0][1], view, *corners)
    shown.show_case(outlined())
    shown.select("finding-1")
    start = spot(view, 0.75, 0.25)
    table.drag(view, LEFT, start, start + QPoint(9, 9), spot(view, 0.9, 0.1))
    assert near(reshaped[0][1], view, SHAPE.points[0], (0.9, 0.1), *SHAPE.points[2:])
    (shape,) = (placed.shape for placed in view.placed)
    assert shape is not None
    for corner, at in zip(
        shape.toList(), in_view(view.geometry_now, reshaped[0][1].points), strict=True
    ):
        assert (corner - at).manhattanLength() < 0.001
