"""Touchpads and touch screens, as their systems tell what fingers do."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers import table
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.photo_view import PhotoView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
AT = QPoint(200, 300)
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> LightTable:
    made = table.shown(qtbot, tmp_path)
    made.show_case(table.case(1))
    return made


@pytest.fixture
def view(shown: LightTable) -> PhotoView:
    return table.view_of(shown)


@pytest.fixture
def screen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


def native(
    view: PhotoView, kind: Qt.NativeGestureType, value: float, by: QPointF | None = None
) -> None:
    """A touchpad's own gesture at AT."""
    at, pad = QPointF(AT), QPointingDevice.primaryPointingDevice()
    everywhere = QPointF(view.mapToGlobal(AT))
    event = QNativeGestureEvent(kind, pad, 2, at, at, everywhere, value, by or QPointF(), 0)
    QApplication.sendEvent(view, event)


def scroll(
    view: PhotoView, by: QPoint, phase: Qt.ScrollPhase, held: Qt.KeyboardModifier = NONE
) -> None:
    """Two fingers on a touchpad, or a wheel that tells pixels."""
    at, no = QPointF(AT), Qt.MouseButton.NoButton
    everywhere = QPointF(view.mapToGlobal(AT))
    event = QWheelEvent(at, everywhere, by, by * 2, no, held, phase, False)
    QApplication.sendEvent(view, event)


def under(view: PhotoView) -> tuple[float, float]:
    return view.geometry_now.to_photo(QPointF(AT) * view.unit)


def test_pinching_on_a_touchpad_zooms_at_the_fingers(view: PhotoView) -> None:
    before = under(view)
    for _ in range(6):
        native(view, Qt.NativeGestureType.ZoomNativeGesture, 0.25)
    assert view.geometry_now.zoom == pytest.approx(1.25**6)
    assert under(view) == pytest.approx(before, abs=3 / view.geometry_now.rect.height())
    native(view, Qt.NativeGestureType.ZoomNativeGesture, -0.9)
    assert not view.magnified


def test_a_double_tap_shows_pixel_for_pixel_and_back(view: PhotoView) -> None:
    native(view, Qt.NativeGestureType.SmartZoomNativeGesture, 0)
    assert view.geometry_now.scale == pytest.approx(1, abs=0.01)
    native(view, Qt.NativeGestureType.SmartZoomNativeGesture, 0)
    assert not view.magnified


def test_what_is_no_gesture_of_the_photo_is_left_alone(view: PhotoView) -> None:
    before = view.geometry_now
    native(view, Qt.NativeGestureType.SwipeNativeGesture, 90)
    assert view.geometry_now == before


@pytest.mark.parametrize("phase", [Qt.ScrollPhase.ScrollUpdate, Qt.ScrollPhase.ScrollMomentum])
def test_two_fingers_move_a_magnified_photo(view: PhotoView, phase: Qt.ScrollPhase) -> None:
    view.zoom_by(5)
    before = view.geometry_now
    scroll(view, QPoint(-30, 12), phase)
    moved = view.geometry_now.rect.topLeft() - before.rect.topLeft()
    assert (moved.x(), moved.y()) == pytest.approx((-30 * view.unit, 12 * view.unit), abs=1)
    assert view.geometry_now.zoom == before.zoom
    native(view, Qt.NativeGestureType.PanNativeGesture, 0, QPointF(30, -12))
    assert view.geometry_now.rect.topLeft() == before.rect.topLeft()


def test_a_whole_photo_stays_where_it_is(view: PhotoView) -> None:
    before = view.geometry_now
    scroll(view, QPoint(-30, 40), Qt.ScrollPhase.ScrollUpdate)
    assert view.geometry_now == before


def test_ctrl_and_two_fingers_zoom_and_so_does_a_wheel_that_tells_pixels(view: PhotoView) -> None:
    scroll(view, QPoint(0, 60), Qt.ScrollPhase.ScrollUpdate, CONTROL)
    near = view.geometry_now.zoom
    assert near == pytest.approx(1.25)
    scroll(view, QPoint(0, 60), Qt.ScrollPhase.NoScrollPhase)
    assert view.geometry_now.zoom == pytest.approx(near * 1.25)


def test_two_fingers_on_a_touch_screen_hold_what_lies_under_them(
    view: PhotoView, screen: QPointingDevice
) -> None:
    view.zoom_by(2)
    zoom, middle = view.geometry_now.zoom, QPoint(300, 300)
    before = view.geometry_now.to_photo(QPointF(middle) * view.unit)
    touch = QTest.touchEvent(view, screen)
    touch.press(0, middle - QPoint(50, 0), view).press(1, middle + QPoint(50, 0), view)
    touch.commit()
    for step in range(1, 9):
        apart, moved = QPoint(50 + 10 * step, 0), QPoint(5 * step, 3 * step)
        touch.move(0, middle + moved - apart, view).move(1, middle + moved + apart, view)
        touch.commit()
    at = middle + QPoint(40, 24)
    touch.release(0, at - QPoint(130, 0), view).release(1, at + QPoint(130, 0), view)
    touch.commit()
    # The first step only tells that two fingers are there.
    assert view.geometry_now.zoom / zoom == pytest.approx(260 / 120, rel=0.2)
    after = view.geometry_now.to_photo(QPointF(at) * view.unit)
    size = view.geometry_now.rect.size()
    assert abs(after[0] - before[0]) * size.width() <= 12
    assert abs(after[1] - before[1]) * size.height() <= 12


def test_one_finger_moves_a_magnified_photo(view: PhotoView, screen: QPointingDevice) -> None:
    view.zoom_by(5)
    before = view.geometry_now.rect.topLeft()
    touch = QTest.touchEvent(view, screen)
    touch.press(0, AT, view)
    touch.commit()
    for step in range(1, 6):
        touch.move(0, AT + QPoint(12 * step, -8 * step), view)
        touch.commit()
    touch.release(0, AT + QPoint(60, -40), view)
    touch.commit()
    moved = view.geometry_now.rect.topLeft() - before
    assert moved.x() == pytest.approx(60 * view.unit, abs=2)
    assert moved.y() == pytest.approx(-40 * view.unit, abs=2)
