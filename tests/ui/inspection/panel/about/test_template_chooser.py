"""Tiles of templates: side by side as long as every name is whole."""

import pytest
from pytestqt.qtbot import QtBot

from ui import theme
from ui.inspection.panel.about.template_chooser import TemplateChooser, _edges, _letters

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ENGLISH = ("Vehicle", "Parcel", "Property", "Open question", "Product question", "Product tags")
CHINESE = ("车辆", "包裹", "房屋", "开放问题")
LONG = tuple(f"{name} {'m' * round(len(name) * 0.3)}" for name in ENGLISH)


def shown(qtbot: QtBot, names: tuple[str, ...], width: int) -> TemplateChooser:
    made = TemplateChooser()
    qtbot.addWidget(made)
    made.setStyleSheet(theme.style_sheet(dark=False))
    made.resize(width, 200)
    made.show()
    made.offer([(str(place), name) for place, name in enumerate(names)])
    made.choose("0")
    qtbot.waitUntil(lambda: made.buttons["1"].width() > 0)
    return made


def columns(chooser: TemplateChooser) -> int:
    return len({tile.x() for tile in chooser.buttons.values()})


@pytest.mark.parametrize("names", [ENGLISH, LONG, CHINESE, ENGLISH[:3]])
@pytest.mark.parametrize("width", [680, 380, 366, 240, 160])
def test_every_name_is_whole(qtbot: QtBot, names: tuple[str, ...], width: int) -> None:
    chooser = shown(qtbot, names, width)
    for name, tile in zip(names, chooser.buttons.values(), strict=True):
        assert tile.text() == name or (tile.width() == width and tile.text().endswith("…"))
        assert _letters(tile, tile.text()) + _edges(tile) <= tile.width()
        assert name in tile.toolTip()


def test_short_names_stand_four_in_a_line_and_more_room_gives_more_columns(qtbot: QtBot) -> None:
    assert columns(shown(qtbot, CHINESE, 400)) == 4
    chooser = shown(qtbot, ENGLISH, 380)
    assert columns(chooser) == 2
    chooser.resize(900, 200)
    qtbot.waitUntil(lambda: columns(chooser) == 4)
    chooser.resize(90, 300)
    qtbot.waitUntil(lambda: columns(chooser) == 1)


def test_one_long_name_has_a_line_of_its_own(qtbot: QtBot) -> None:
    names = ("Vehicle", "Parcel", "Property", "A name of more letters than half a line", "Exercise")
    chooser = shown(qtbot, names, 366)
    lines = {tile.text(): tile.y() for tile in chooser.buttons.values()}
    assert columns(chooser) == 2
    assert lines["Vehicle"] == lines["Parcel"] < lines["Property"]
    assert lines["Property"] < lines[names[3]] < lines["Exercise"]
    assert chooser.buttons["3"].width() == 366


def test_an_ampersand_is_a_letter(qtbot: QtBot) -> None:
    chooser = shown(qtbot, ("Shoes & bags", "Parcel"), 380)
    assert chooser.buttons["0"].text() == "Shoes && bags"
