"""Two photos looked at together, and the loupe."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.light import Light
from tests.helpers import table
from ui.inspection.table.actions.loupe import Loupe
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.way import Way

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> LightTable:
    made = table.shown(qtbot, tmp_path)
    made.show_case(table.case(4))
    return made


def test_the_photo_at_hand_and_the_next_side_by_side(shown: LightTable) -> None:
    table.key(shown, Qt.Key.Key_2)
    shown.together.toggle()
    assert table.visible(shown) == [2, 3]
    left, right = (shown.grid.tiles[place].geometry() for place in (1, 2))
    assert left.size() == right.size()
    assert left.right() < right.left()
    table.key(shown, Qt.Key.Key_4)
    assert table.visible(shown) == [2, 4]
    assert shown.grid.current() is shown.grid.tiles[3]
    assert shown.back()
    assert table.visible(shown) == [1, 2, 3, 4]


def test_zoom_and_pan_of_one_are_those_of_the_other(shown: LightTable) -> None:
    shown.together.toggle()
    one, other, third = (table.view_of(shown, place) for place in (1, 2, 3))
    one.zoom_by(4, QPointF(30, 40))
    assert other.geometry_now.zoom == one.geometry_now.zoom > 1
    assert other.geometry_now.center == one.geometry_now.center
    other._look(other.geometry_now.moved(-50, 20))
    assert one.geometry_now.center == other.geometry_now.center
    assert third.geometry_now.zoom == 1
    shown.back()
    shown.back()
    assert not shown.together.active
    one.zoom_by(4)
    assert other.geometry_now.zoom == 1, "no longer together"


def test_ways_to_look_are_those_of_both_while_they_are_together(shown: LightTable) -> None:
    shown.together.toggle()
    shown.ways.turn(1)
    shown.ways.toggle_edges()
    assert shown.ways.way("photo-2") == shown.ways.way("photo-1") == Way(1, Light(edges=True))
    assert shown.ways.way("photo-3").plain
    shown.ways.reset()
    assert shown.ways.way("photo-1").plain
    assert shown.ways.way("photo-2").plain
    shown.together.toggle()
    shown.ways.turn(1)
    assert shown.ways.way("photo-2").plain, "no longer together"


def test_it_is_said_for_as_long_as_it_lasts(shown: LightTable) -> None:
    assert not shown._hint.isVisible()
    shown.together.toggle()
    assert shown._hint.isVisible()
    assert "together" in shown._hint.text()
    shown.together.toggle()
    assert not shown._hint.isVisible()


def test_one_photo_has_none_beside_it(shown: LightTable) -> None:
    shown.show_case(table.case(1))
    shown.together.toggle()
    assert not shown.together.active


def test_the_loupe_shows_what_is_under_the_pointer(shown: LightTable, qtbot: QtBot) -> None:
    view = table.view_of(shown)
    qtbot.waitUntil(lambda: view.picture.image is not None)
    spot = view.rect().center() + QPoint(20, 10)
    QCursor.setPos(view.mapToGlobal(spot))
    shown.loupes.hold_up(Qt.Key.Key_Z)
    (loupe,) = view.findChildren(Loupe)
    assert loupe.geometry().center() in (spot, spot - QPoint(1, 1))
    middle = loupe.grab().toImage().pixelColor(loupe.rect().center())
    assert middle == view.grab().toImage().pixelColor(spot)
    QCursor.setPos(view.mapToGlobal(spot + QPoint(30, 0)))
    QTest.mouseMove(view, spot + QPoint(30, 0))
    assert loupe.x() == spot.x() + 30 - loupe.width() // 2
    QTest.keyRelease(view, Qt.Key.Key_Z)
    assert not loupe.isVisible()


def test_the_loupe_asks_for_the_original(shown: LightTable, qtbot: QtBot) -> None:
    view, asked = table.view_of(shown), list[object]()
    qtbot.waitUntil(lambda: view.picture.image is not None)
    qtbot.wait(120)
    shown.loader.tiles.wanted.connect(lambda *what: asked.append(what))
    QCursor.setPos(view.mapToGlobal(view.rect().center()))
    shown.loupes.hold_up(Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: bool(asked))
    QTest.keyRelease(view, Qt.Key.Key_Z)
