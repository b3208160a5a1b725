"""Ways to look at a photo: turned, in another light, edges brought out; said, and ended at once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.light import Light
from app.domain.place.region import Region
from app.domain.place.tile_set import TileSet
from app.photos.light import tones
from tests.helpers import cases, table
from ui.inspection.table.actions.loupe import Loupe
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.way import Way
from ui.inspection.table.photo.way_chip import WayChip

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
BOX = Region(0.25, 0.5, 0.5, 0.75)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def chip(boxed: LightTable, place: int = 1) -> WayChip:
    (found,) = table.view_of(boxed, place).findChildren(WayChip)
    return found


def middle(view: PhotoView) -> tuple[int, int, int]:
    spot = (QPointF(view.geometry_now.rect.center()) / view.unit).toPoint() + QPoint(60, 0)
    colour = QColor(view.grab().toImage().pixel(spot))
    return colour.red(), colour.green(), colour.blue()


def test_what_is_on_is_said_on_the_photo_and_one_click_ends_it(boxed: LightTable) -> None:
    assert not chip(boxed).isVisible()
    boxed.ways.turn(1)
    boxed.ways.toggle_edges()
    assert chip(boxed).isVisible()
    assert chip(boxed).toolTip().splitlines()[0] == "Turned 90° · Edges brought out"
    assert not chip(boxed, 2).isVisible(), "each photo for itself"
    table.click(chip(boxed))
    assert not chip(boxed).isVisible()
    assert boxed.ways.way("photo-1").plain
    assert table.view_of(boxed).geometry_now.turns == 0


def test_a_way_stays_with_its_photo(boxed: LightTable) -> None:
    boxed.ways.turn(-1)
    other = replace(table.case(4), id="case-2", inspections=table.case(8).inspections[1:])
    case = table.case(2, table.finding(1, cases.photo(1), BOX))
    boxed.show_case(other)
    boxed.show_case(case)
    assert table.view_of(boxed).geometry_now.turns == 3
    assert chip(boxed).toolTip().startswith("Turned 270°")
    boxed.ways.reset()
    assert boxed.ways.way("photo-1") == Way()


def test_a_chip_too_long_for_its_photo_is_cut_and_told_whole(boxed: LightTable) -> None:
    boxed.ways.turn(1)
    boxed.ways.toggle_edges()
    boxed.resize(330, 800)
    assert chip(boxed).geometry().right() <= table.view_of(boxed).width()
    assert "Edges brought out" in chip(boxed).accessibleName()


def test_the_panel_opens_by_button_and_by_key_and_acts_on_its_photo(
    boxed: LightTable, qtbot: QtBot
) -> None:
    boxed.grid.tiles[1].caption._ways.click()
    panel = boxed.ways.panel
    assert panel.isVisible()
    assert panel.parent() is table.view_of(boxed, 2)
    assert table.view_of(boxed, 2).rect().contains(panel.geometry())
    table.click(panel.turn)
    table.click(panel.edges)
    table.key(panel.brightness, Qt.Key.Key_Right)
    table.key(panel.contrast, Qt.Key.Key_Left)
    assert boxed.ways.way("photo-2") == Way(1, Light(5, -5, edges=True))
    assert boxed.ways.way("photo-1").plain
    table.click(panel.reset)
    assert boxed.ways.way("photo-2").plain
    assert (panel.brightness.value(), panel.edges.isChecked()) == (0, False)
    assert boxed.back(), "as Esc does"
    assert not panel.isVisible()
    boxed.ways.toggle_panel()
    assert panel.isVisible()
    boxed.ways.toggle_panel()
    assert not panel.isVisible()


def test_the_panel_goes_with_its_photo(boxed: LightTable) -> None:
    boxed.ways.toggle_panel()
    other = table.case(8)
    boxed.show_case(replace(other, id="case-2", inspections=other.inspections[1:]))
    assert not boxed.ways.panel.isVisible()
    boxed.show_case(cases.case(id="case-3", inspections=()))
    boxed.ways.toggle_panel()
    assert not boxed.ways.panel.isVisible(), "there is no photo to look at"


def test_a_click_in_the_panel_chooses_nothing_on_the_photo(boxed: LightTable, qtbot: QtBot) -> None:
    boxed.ways.toggle_panel()
    with qtbot.assertNotEmitted(boxed.finding_clicked):
        table.click(boxed.ways.panel, QPoint(120, 8))


@pytest.mark.parametrize("light", [Light(brightness=40), Light(contrast=60), Light(-100, -100)])
def test_every_tone_becomes_what_it_should(boxed: LightTable, light: Light) -> None:
    view = table.view_of(boxed)
    before = middle(view)
    view.look_in(Way(0, light))
    table_of_tones = tones(light.brightness, light.contrast)
    assert middle(view) == tuple(table_of_tones[tone] for tone in before)
    view.look_in(Way())
    assert middle(view) == before


def test_black_and_white_stay_and_order_is_kept() -> None:
    for brightness in (-100, -35, 0, 35, 100):
        lit = tones(brightness, 0)
        assert (lit[0], lit[255]) == (0, 255)
        assert list(lit) == sorted(lit)
    assert tones(0, 0) == tuple(range(256))


def test_edges_are_asked_for_of_the_picture_and_of_the_original(
    boxed: LightTable, qtbot: QtBot
) -> None:
    view, asked = table.view_of(boxed), list[TileSet]()
    boxed.loader.tiles.wanted.connect(lambda _, look: asked.append(look))
    plain = view.picture.image
    boxed.ways.toggle_edges()
    qtbot.waitUntil(lambda: view.picture.image is not plain)
    view.zoom_by(20)
    qtbot.waitUntil(lambda: bool(asked))
    assert all(look.edges for look in asked)


def test_nothing_of_the_case_changes(boxed: LightTable) -> None:
    told: list[object] = []
    for signal in (boxed.photo_described, boxed.blacked_out, boxed.correcting.reshaped):
        signal.connect(lambda *what: told.append(what))
    boxed.ways.turn(1)
    boxed.ways.toggle_edges()
    boxed.ways.toggle_panel()
    table.key(boxed.ways.panel.brightness, Qt.Key.Key_Right)
    assert told == []


def test_a_chip_is_reached_by_keys(boxed: LightTable) -> None:
    boxed.ways.turn(1)
    assert isinstance(chip(boxed), QPushButton)
    assert chip(boxed).focusPolicy() & Qt.FocusPolicy.TabFocus
    chip(boxed).setFocus()
    table.key(chip(boxed), Qt.Key.Key_Space)
    assert boxed.ways.way("photo-1").plain


def marked() -> QImage:
    """White, its upper left quarter red."""
    image = QImage(500, 375, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(250):
        for y in range(187):
            image.setPixelColor(x, y, QColor("red"))
    return image


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_the_loupe_shows_the_photo_as_it_is_looked_at(boxed: LightTable, turns: int) -> None:
    view = table.view_of(boxed)
    view.set_boxes(())
    view.look_in(Way(turns, Light(contrast=-40)))
    view.picture.image = marked()
    red = view.geometry_now.to_view(Region(0.4, 0.4, 0.48, 0.48)).center()
    white = view.geometry_now.to_view(Region(0.52, 0.52, 0.6, 0.6)).center()
    seen = view.grab().toImage()
    for at in (red, white):
        spot = (at / view.unit).toPoint()
        QCursor.setPos(view.mapToGlobal(spot))
        boxed.loupes.hold_up(Qt.Key.Key_Z)
        (loupe,) = (each for each in view.findChildren(Loupe) if each.isVisible())
        image = loupe.grab().toImage()
        assert image.pixelColor(loupe.rect().center()) == seen.pixelColor(spot)
        QTest.keyRelease(view, Qt.Key.Key_Z)


def test_a_turned_photo_is_painted_turned(boxed: LightTable) -> None:
    view = table.view_of(boxed)
    view.mark("", "")
    view.set_boxes(())
    for turns, (right, down) in enumerate(
        ((False, False), (True, False), (True, True), (False, True))
    ):
        view.look_in(Way(turns))
        view.picture.image = marked()
        rect = view.geometry_now.rect
        x = rect.x() + rect.width() * (3 if right else 1) // 4
        y = rect.y() + rect.height() * (3 if down else 1) // 4
        spot = (QPointF(x, y) / view.unit).toPoint()
        assert QColor(view.grab().toImage().pixel(spot)) == QColor("red"), turns
