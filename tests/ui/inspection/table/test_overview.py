"""All photos of the case, small, under the one that fills the table."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.place.region import Region
from app.domain.words import Severity, Verdict
from tests.helpers import cases, table
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.overview_photo import OverviewPhoto

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PLACE = Region(0.2, 0.2, 0.6, 0.6)


def six() -> Case:
    one, two = cases.photo(1), cases.photo(2)
    severe = table.finding(4, two, PLACE)
    severe = replace(severe, proposed=cases.value(region=PLACE, severity=Severity.SEVERE))
    found = (table.finding(1, one, PLACE), table.finding(2, two, PLACE))
    return table.case(6, *found, table.finding(3, two, PLACE, Verdict.REJECTED), severe)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> LightTable:
    made = table.shown(qtbot, tmp_path)
    made.show_case(six())
    return made


def buttons(shown: LightTable) -> list[OverviewPhoto]:
    return [button for button in shown.overview.buttons if not button.isHidden()]


def test_it_is_there_while_one_photo_fills(shown: LightTable) -> None:
    assert not shown.overview.isVisible()
    shown.toggle_fill()
    assert shown.overview.isVisible()
    assert len(buttons(shown)) == 6
    assert [button.isChecked() for button in buttons(shown)] == [True] + [False] * 5
    assert shown.grid.geometry().bottom() < shown.overview.y()
    assert shown.back()
    assert not shown.overview.isVisible()


def test_numbers_findings_and_the_worst_of_them_are_told(shown: LightTable) -> None:
    shown.toggle_fill()
    names = [button.accessibleName() for button in buttons(shown)]
    assert names[0].startswith("Photo 1, ")
    assert names[0].endswith("1 finding, Moderate")
    assert names[1].endswith("2 findings, Severe"), "a rejected one does not count"
    assert "finding" not in names[5]


def test_a_click_and_a_key_jump_also_to_another_inspection(shown: LightTable) -> None:
    shown.toggle_fill()
    table.click(buttons(shown)[5])
    assert shown.grid.filled == "photo-6"
    assert table.visible(shown) == [2]
    assert shown.overview.isVisible()
    assert buttons(shown)[5].isChecked()
    buttons(shown)[1].setFocus()
    table.key(buttons(shown)[1], Qt.Key.Key_Space)
    assert shown.grid.filled == "photo-2"
    shown.turn_on(3)
    assert shown.grid.filled == "photo-5"
    shown.turn_on(9)
    assert shown.grid.filled == "photo-6"
    shown.turn_on(-9)
    assert shown.grid.filled == "photo-1"


def test_keys_turn_on_where_no_photo_fills(shown: LightTable) -> None:
    shown.choose(4)
    shown.turn_on(1)
    assert shown.grid.filled == ""
    current = shown.grid.current()
    assert current is not None
    assert current.photo_id == "photo-5"


def test_pictures_come_small_and_only_when_they_are_seen(shown: LightTable, qtbot: QtBot) -> None:
    assert all(button._image is None for button in shown.overview.buttons)
    shown.toggle_fill()
    qtbot.waitUntil(lambda: all(button._image is not None for button in buttons(shown)))
    for button in buttons(shown):
        image = button._image
        assert image is not None
        assert min(image.width() / button.width(), image.height() / button.height()) >= 0.99
        assert image.width() <= 2 * button.width() * button.devicePixelRatioF()


def test_two_together_get_the_photo_that_is_jumped_to(shown: LightTable) -> None:
    shown.together.toggle()
    assert table.visible(shown) == [1, 2]
    table.click(buttons(shown)[3])
    assert table.visible(shown) == [1, 4]


def test_another_case_has_its_own(shown: LightTable) -> None:
    shown.toggle_fill()
    shown.show_case(replace(table.case(2), id="case-2"))
    assert not shown.overview.isVisible()
    shown.toggle_fill()
    assert len(buttons(shown)) == 2
    shown.show_case(replace(table.case(1), id="case-3"))
    shown.toggle_fill()
    assert not shown.overview.isVisible(), "there is nowhere to jump to"
    shown.set_full(True)
    assert shown.overview.isVisible(), "and the way out of the whole screen is there"
    shown.set_full(False)


def test_a_long_row_shows_the_photo_that_fills_and_follows_the_wheel(
    shown: LightTable, qtbot: QtBot
) -> None:
    shown.show_case(replace(table.case(16), id="case-2"))
    shown.toggle_fill()
    bar = shown.overview._area.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    shown.turn_on(15)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    table.wheel(shown.overview._area.viewport(), shown.overview._area.rect().center(), 3)
    assert bar.value() == bar.maximum() - 360
