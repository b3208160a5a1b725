"""The light table under mouse, wheel and keys."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.place.region import Region
from tests.helpers import table
from tests.helpers.table import BIG, LEFT, MIDDLE, SMALL, TWO
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.photo_view import PhotoView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def _at(view: PhotoView, region: Region) -> QPoint:
    """A point on the region's left line, in the widget's own measure."""
    box = view.geometry_now.to_view(region)
    return (QPointF(box.left(), box.center().y()) / view.unit).toPoint()


def test_a_click_on_a_box_tells_its_finding_and_again_the_one_behind(
    shown: LightTable, qtbot: QtBot
) -> None:
    shown.show_case(table.case(1, *TWO))
    shown.finding_clicked.connect(shown.select)
    view, told = table.view_of(shown), list[str]()
    shown.finding_clicked.connect(told.append)
    for _ in range(3):
        table.click(view, _at(view, SMALL))
    table.click(view, _at(view, BIG))
    table.click(view, QPoint(8, view.height() // 2))
    assert told == ["finding-2", "finding-1", "finding-2", "finding-1", ""]


def test_the_pointer_lights_a_box(shown: LightTable, qtbot: QtBot) -> None:
    shown.show_case(table.case(1, *TWO))
    view, told = table.view_of(shown), list[str]()
    shown.finding_hovered.connect(shown.hover)
    shown.finding_hovered.connect(told.append)
    QTest.mouseMove(view, _at(view, BIG))
    QTest.mouseMove(view, QPoint(6, 6))
    assert told == ["finding-1", ""]


def test_f_and_double_click_fill_and_esc_shows_all_again(shown: LightTable, qtbot: QtBot) -> None:
    shown.show_case(table.case(3))
    table.key(shown, Qt.Key.Key_2)
    table.key(table.view_of(shown, 2), Qt.Key.Key_F)
    assert table.visible(shown) == [2]
    table.key(table.view_of(shown, 2), Qt.Key.Key_3)
    assert table.visible(shown) == [3]
    table.key(table.view_of(shown, 3), Qt.Key.Key_Escape)
    assert table.visible(shown) == [1, 2, 3]
    table.double_click(table.view_of(shown, 1), QPoint(20, 20))
    assert table.visible(shown) == [1]
    table.double_click(table.view_of(shown, 1), QPoint(20, 20))
    assert table.visible(shown) == [1, 2, 3]
    assert shown.back() is False


def test_a_double_click_is_not_also_two_clicks(shown: LightTable, qtbot: QtBot) -> None:
    shown.show_case(table.case(2, *TWO))
    view, told = table.view_of(shown), list[str]()
    shown.finding_clicked.connect(told.append)
    at = _at(view, SMALL)
    table.click(view, at)
    table.double_click(view, at)
    assert told == ["finding-2"]


def test_the_wheel_zooms_at_the_pointer(shown: LightTable, qtbot: QtBot) -> None:
    shown.show_case(table.case(1))
    view, at = table.view_of(shown), QPoint(200, 300)
    before = view.geometry_now.to_photo(QPointF(at) * view.unit)
    table.wheel(view, at, 5)
    after = view.geometry_now.to_photo(QPointF(at) * view.unit)
    assert view.geometry_now.zoom == pytest.approx(1.25**5)
    assert after == pytest.approx(before, abs=2 / view.geometry_now.rect.width())
    table.wheel(view, at, -20)
    assert not view.magnified


def test_keys_zoom_and_arrows_move(shown: LightTable, qtbot: QtBot) -> None:
    shown.show_case(table.case(1))
    view = table.view_of(shown)
    view.setFocus()
    for _ in range(4):
        table.key(view, Qt.Key.Key_Plus)
    zoom, left = view.geometry_now.zoom, view.geometry_now.rect.x()
    table.key(view, Qt.Key.Key_Right)
    assert view.geometry_now.rect.x() < left
    table.key(view, Qt.Key.Key_Minus)
    assert view.geometry_now.zoom < zoom
    table.key(view, Qt.Key.Key_0)
    assert not view.magnified


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_dragging_moves_a_zoomed_photo_and_chooses_nothing(
    shown: LightTable, qtbot: QtBot, button: Qt.MouseButton
) -> None:
    shown.show_case(table.case(1, *TWO))
    view = table.view_of(shown)
    view.zoom_by(4)
    before = view.geometry_now.rect.topLeft()
    with qtbot.assertNotEmitted(shown.finding_clicked):
        table.drag(view, button, QPoint(300, 300), QPoint(340, 320), QPoint(400, 350))
    moved = view.geometry_now.rect.topLeft() - before
    assert abs(moved.x() - 100 * view.unit) <= 1
    assert abs(moved.y() - 50 * view.unit) <= 1


def test_a_resized_table_keeps_looking_at_the_same_place(shown: LightTable) -> None:
    shown.show_case(table.case(1))
    view = table.view_of(shown)
    view.zoom_by(6, QPointF(100, 100))
    center = view.geometry_now.center
    shown.resize(900, 700)
    assert view.geometry_now.center == pytest.approx(center)
    assert view.geometry_now.view == (view.width(), view.height())
