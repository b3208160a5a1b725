"""Faces and number plates are offered while places are blacked out; a person takes them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.reading import Reading, TextLine
from app.domain.words import Kind
from tests.helpers import cases
from tests.helpers.table import click, shown, view_of
from ui.inspection.table.light_table import LightTable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FACE, PLATE = Region(0.2, 0.2, 0.3, 0.4), Region(0.5, 0.7, 0.7, 0.75)
BOTH = Reading((), (TextLine("AB 018 CD", PLATE, 0.9),), (FACE,))


def _case(*photos: Photo, kind: Kind = Kind.VEHICLE) -> Case:
    return cases.case(kind=kind, inspections=(Inspection("inspection-1", photos),))


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Iterator[LightTable]:
    made = shown(qtbot, tmp_path)
    made.bars.parts.set_installed(True, True)
    made.bars.parts.set_wanted(True)
    yield made
    made.close()


def _begin(table: LightTable, *readings: Reading | None) -> None:
    table.show_case(_case(*(cases.photo(n, reading=r) for n, r in enumerate(readings, 1))))
    table.set_blacking_out(True)


def _at(table: LightTable, x: float, y: float) -> QPoint:
    view = view_of(table)
    rect, unit = view.geometry_now.rect, view.unit
    return QPoint(
        round((rect.x() + x * rect.width()) / unit), round((rect.y() + y * rect.height()) / unit)
    )


def test_what_was_found_is_said_only_while_blacking_out(table: LightTable) -> None:
    table.show_case(_case(cases.photo(reading=BOTH)))
    cover = table.bars.cover
    assert cover.isHidden()
    table.set_blacking_out(True)
    assert cover.isVisible()
    told = "Perhaps faces: 1 · Perhaps number plates: 1 · click one to black it out"
    assert cover.told.text() == told
    assert (cover.all.isVisible(), cover.seek.isVisible()) == (True, False)
    table.set_blacking_out(False)
    assert cover.isHidden()


def test_all_are_taken_at_once_photo_by_photo(table: LightTable) -> None:
    told: list[tuple[str, tuple[Region, ...]]] = []
    table.bars.covering.covered.connect(lambda photo, places: told.append((photo, places)))
    _begin(table, BOTH, Reading((), ()), BOTH)
    table.bars.cover.all.click()
    assert [(photo, len(places)) for photo, places in told] == [("photo-1", 2), ("photo-3", 2)]
    assert FACE.share_in(told[0][1][0]) == pytest.approx(1)


def test_one_is_taken_by_a_click_on_it(table: LightTable, qtbot: QtBot) -> None:
    _begin(table, BOTH)
    layer = table.grid.tiles[0].layer
    with qtbot.waitSignal(table.blacked_out) as told:
        click(layer, _at(table, 0.6, 0.72))
    photo_id, place = told.args
    assert photo_id == "photo-1"
    assert PLATE.share_in(place) == pytest.approx(1)
    with qtbot.assertNotEmitted(table.blacked_out):
        click(layer, _at(table, 0.9, 0.1))


def test_what_is_blacked_out_is_offered_no_more(table: LightTable, qtbot: QtBot) -> None:
    around = (Region(0.1, 0.1, 0.4, 0.5), Region(0.4, 0.6, 0.8, 0.8))
    table.show_case(_case(cases.photo(reading=BOTH, blackouts=around)))
    table.set_blacking_out(True)
    told = "No more faces or plates found; some are missed: look yourself"
    assert table.bars.cover.told.text() == told
    assert table.bars.cover.all.isHidden()
    with qtbot.waitSignal(table.uncovered):
        click(table.grid.tiles[0].layer, _at(table, 0.6, 0.72))


def test_what_is_offered_has_an_edge_on_the_photo(table: LightTable) -> None:
    _begin(table, BOTH)
    layer = table.grid.tiles[0].layer
    with_edge = layer.grab().toImage()
    layer.show_offered(())
    assert layer.grab().toImage() != with_edge


def test_looking_for_them_is_asked_for_and_awaited(table: LightTable, qtbot: QtBot) -> None:
    cover, parts = table.bars.cover, table.bars.parts
    parts.set_wanted(False)
    _begin(table, Reading())
    assert cover.told.text() == "Nobody has looked for faces and number plates yet"
    with qtbot.waitSignal(cover.look):
        cover.seek.click()
    parts.set_wanted(True)
    assert (cover.told.text(), cover.seek.isHidden()) == ("still looking…", True)
    table.show_case(_case(cases.photo(reading=Reading((), None, (FACE,)))))
    told = "Perhaps faces: 1 · click one to black it out · still looking…"
    assert cover.told.text() == told


def test_parts_that_are_missing_are_said(table: LightTable) -> None:
    cover, parts = table.bars.cover, table.bars.parts
    _begin(table, Reading((), ()))
    parts.set_installed(True, False)
    assert cover.told.text() == "faces are not looked for: their part is not installed"
    parts.set_installed(False, False)
    told = "Faces and plates are not looked for: the part for it is not installed"
    assert (cover.told.text(), cover.seek.isHidden()) == (told, True)
