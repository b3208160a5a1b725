"""Hidden boxes are counted, and the chosen one is never among them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.place.region import Region
from app.domain.words import Severity, Verdict
from tests.helpers import cases, table
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.box_filter import BoxFilter
from ui.inspection.table.photo.box_places import Box

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PHOTO = cases.photo(1)
PLACE = Region(0.1, 0.1, 0.3, 0.3)


def box(confidence: float | None = None, verdict: Verdict | None = None) -> Box:
    return Box("f", 1, PLACE, Severity.MINOR, verdict, "Minor", None, confidence)


@pytest.mark.parametrize(
    ("chosen", "shown", "expected"),
    [
        (BoxFilter(), box(0.0), False),
        (BoxFilter(least=0.5), box(0.4), True),
        (BoxFilter(least=0.5), box(0.5), False),
        (BoxFilter(least=1), box(None), False),
        (BoxFilter(least=1), box(0.1, Verdict.ACCEPTED), False),
        (BoxFilter(undecided=True), box(0.1, Verdict.ACCEPTED), True),
        (BoxFilter(undecided=True), box(None, Verdict.ADDED), True),
        (BoxFilter(undecided=True, least=0.5), box(0.9), False),
        (BoxFilter(undecided=True, least=0.5), box(0.1), True),
    ],
)
def test_what_is_hidden(chosen: BoxFilter, shown: Box, expected: bool) -> None:
    assert chosen.hides(shown) is expected


def test_rejected_boxes_are_not_counted() -> None:
    boxes = (box(0.1), box(0.9), box(0.1, Verdict.REJECTED))
    assert BoxFilter(least=0.5).count(boxes) == (1, 2)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> LightTable:
    made = table.shown(qtbot, tmp_path)
    places = [Region(x, 0.2, x + 0.15, 0.5) for x in (0.1, 0.4, 0.7)]
    one, two, three = (table.finding(n, PHOTO, place) for n, place in enumerate(places, 1))
    accepted = replace(three, review=cases.review(value=three.value))
    made.show_case(table.case(1, replace(one, confidence=0.3), two, accepted))
    return made


def _numbers(light_table: LightTable) -> list[int]:
    return [each.box.number for each in table.view_of(light_table).placed]


def test_only_undecided_until_it_is_pressed_again(shown: LightTable) -> None:
    above = table.view_of(shown).mapTo(shown, table.view_of(shown).rect().topLeft()).y()
    shown.boxes.toggle_undecided()
    assert _numbers(shown) == [1, 2]
    bar = shown.bars.filter
    assert bar.isVisible()
    assert bar.told.text() == "1 of 3 hidden"
    assert bar.geometry().bottom() < shown.grid.y()
    shown.boxes.toggle_undecided()
    assert _numbers(shown) == [1, 2, 3]
    assert not bar.isVisible()
    assert table.view_of(shown).mapTo(shown, table.view_of(shown).rect().topLeft()).y() == above


def test_the_threshold_hides_and_the_chosen_box_stays(shown: LightTable) -> None:
    for _ in range(4):
        shown.boxes.surer(1)
    assert _numbers(shown) == [2, 3]
    assert shown.bars.filter.told.text() == "1 of 3 hidden"
    shown.select("finding-1")
    assert _numbers(shown) == [1, 2, 3]
    shown.select("")
    shown.boxes.surer(-1)
    assert _numbers(shown) == [1, 2, 3], "0.3 is not less than 0.3"
    for _ in range(3):
        shown.boxes.surer(-1)
    assert not shown.bars.filter.isVisible()


def test_the_bar_does_what_keys_do(shown: LightTable) -> None:
    actions = {a.text(): a for a in shown.grid.tiles[0].menu().actions()}
    actions["Which boxes are shown…"].trigger()
    assert shown.bars.filter.isVisible()
    assert _numbers(shown) == [1, 2, 3]
    shown.bars.filter.least.setValue(19)
    assert shown.boxes.filter == BoxFilter(least=0.95)
    assert _numbers(shown) == [3]
    shown.bars.filter.undecided.click()
    assert _numbers(shown) == []
    assert shown.bars.filter.told.text() == "3 of 3 hidden"
    shown.bars.filter.closed.emit()
    assert _numbers(shown) == [1, 2, 3]


def test_no_boxes_while_a_key_is_held(shown: LightTable) -> None:
    view = table.view_of(shown)
    shown.boxes.hide_while(Qt.Key.Key_H)
    shown.boxes.hide_while(Qt.Key.Key_H)
    assert _numbers(shown) == []
    QTest.keyRelease(view, Qt.Key.Key_A)
    assert _numbers(shown) == []
    QTest.keyRelease(view, Qt.Key.Key_H)
    assert _numbers(shown) == [1, 2, 3]
    shown.boxes.hide_while(Qt.Key.Key_H)
    QApplication.sendEvent(shown, QEvent(QEvent.Type.WindowDeactivate))
    assert _numbers(shown) == [1, 2, 3], "the key is let go elsewhere"
