"""In a corner of a magnified photo: which part of it is seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.helpers import table
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.small_map import SmallMap

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> LightTable:
    made = table.shown(qtbot, tmp_path)
    made.show_case(table.case(2))
    made.toggle_fill()
    qtbot.waitUntil(lambda: table.view_of(made).picture.image is not None)
    return made


def map_of(shown: LightTable) -> SmallMap:
    return shown.grid.tiles[0].map


def test_it_is_there_while_the_photo_is_magnified(shown: LightTable) -> None:
    view, small = table.view_of(shown), map_of(shown)
    assert not small.isVisible()
    view.zoom_by(4)
    assert small.isVisible()
    assert view.rect().contains(small.geometry())
    view.fit()
    assert not small.isVisible()


def test_a_small_view_has_no_room_for_it(shown: LightTable) -> None:
    shown.resize(330, 260)
    table.view_of(shown).zoom_by(4)
    assert not map_of(shown).isVisible()


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_click_goes_there_however_the_photo_is_turned(shown: LightTable, turns: int) -> None:
    view, small = table.view_of(shown), map_of(shown)
    shown.ways.turn(turns)
    view.zoom_by(6)
    spot = QPoint(small.width() // 4, 3 * small.height() // 4)
    table.click(small, spot)
    now = view.geometry_now
    rect, middle = now.rect, (now.view[0] / 2, now.view[1] / 2)
    seen = (middle[0] - rect.x()) / rect.width(), (middle[1] - rect.y()) / rect.height()
    assert seen == pytest.approx((0.25, 0.75), abs=0.02)
    table.drag(small, table.LEFT, spot, QPoint(small.width() // 2, small.height() // 2))
    assert view.geometry_now.center == pytest.approx((0.5, 0.5), abs=0.02)


def test_a_click_in_it_chooses_nothing_on_the_photo(shown: LightTable, qtbot: QtBot) -> None:
    table.view_of(shown).zoom_by(6)
    with qtbot.assertNotEmitted(shown.finding_clicked):
        table.click(map_of(shown), QPoint(5, 5))


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_it_shows_the_photo_as_it_is_turned_and_shades_what_is_not_seen(
    shown: LightTable, turns: int
) -> None:
    view, small = table.view_of(shown), map_of(shown)
    shown.ways.turn(turns)
    marked = QImage(500, 375, QImage.Format.Format_RGB32)
    marked.fill(QColor("white"))
    for x in range(250):
        for y in range(187):
            marked.setPixelColor(x, y, QColor("red"))
    view.picture.image = marked
    view.zoom_by(8)
    view.push(-20_000, -20_000)  # to the lower right corner
    image = small.grab().toImage()
    corners = [(0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)]  # clockwise, as the red one goes
    found = []
    for across, down in corners:
        at = QPoint(int(across * image.width()), int(down * image.height()))
        found.append(QColor(image.pixel(at)))
    red = [place for place, colour in enumerate(found) if colour.green() < 60]
    assert red == [turns]
    assert found[2].red() > 200, "what is seen is bright"
    assert all(each.red() < 200 for each in found[:2]), "what is not is shaded"
