"""The line to ask on with: keys, drafts, the meter, send and stop."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.fill import Fill
from app.domain.inspection import Inspection
from tests.helpers import cases
from tests.helpers.panel_talk import Heard, case
from ui.inspection.panel.conversation.ask_bar import LONGEST, AskBar

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def talk() -> Heard:
    return Heard()


@pytest.fixture
def bar(qtbot: QtBot, talk: Heard) -> AskBar:
    made = AskBar(talk)
    qtbot.addWidget(made)
    made.resize(400, 48)
    made.show_case(case())
    made.show_ready("inspection-1")
    made.show()
    return made


def asked(talk: Heard) -> list[tuple[object, ...]]:
    return [told for told in talk.told if told[0] != "typed"]


def test_enter_sends_and_shift_enter_begins_a_line(bar: AskBar, talk: Heard) -> None:
    QTest.keyClicks(bar.field, "Is it old?")
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(bar.field, "Or new?")
    assert asked(talk) == []
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert asked(talk) == [("asked", "inspection-1", "Is it old?\nOr new?")]
    assert bar.field.toPlainText() == ""
    assert ("typed", "Is it") in talk.told
    assert talk.told[-2] == ("typed", "")


def test_ctrl_enter_sends_too_instead_of_analysing_again(bar: AskBar, talk: Heard) -> None:
    QTest.keyClicks(bar.field, "So?")
    QTest.keyClick(bar.field, Qt.Key.Key_Enter, CONTROL)
    assert asked(talk) == [("asked", "inspection-1", "So?")]


def test_blanks_are_no_question_and_long_ones_are_cut(bar: AskBar, talk: Heard) -> None:
    bar.field.setPlainText("  \n ")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert not bar.button.isEnabled()
    assert asked(talk) == []
    bar.field.setPlainText("x" * 9000)
    bar.button.click()
    assert asked(talk) == [("asked", "inspection-1", "x" * LONGEST)]


def test_while_a_reply_comes_the_button_stops_it(bar: AskBar, talk: Heard) -> None:
    bar.set_asking(True)
    bar.field.setPlainText("Next question")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert asked(talk) == []
    assert "Stop" in bar.button.accessibleName()
    bar.button.click()
    assert asked(talk) == [("stop",)]
    bar.set_asking(False)
    assert bar.field.toPlainText() == "Next question"
    bar.button.click()
    assert asked(talk)[-1] == ("asked", "inspection-1", "Next question")


def test_a_question_that_did_not_go_out_comes_back(bar: AskBar) -> None:
    bar.give_back("Is it old?")
    assert bar.field.toPlainText() == "Is it old?"
    bar.give_back("First?")
    assert bar.field.toPlainText() == "First?\nIs it old?"


def test_what_is_typed_stays_with_its_case(bar: AskBar) -> None:
    bar.field.setPlainText("Half a quest")
    bar.show_case(replace(case(), id="another"))
    assert bar.field.toPlainText() == ""
    bar.show_case(case())
    assert bar.field.toPlainText() == "Half a quest"


def test_with_several_inspections_it_says_which_photos(bar: AskBar) -> None:
    assert bar.field.placeholderText() == "Ask about these photos…"
    first = case().inspections[0]
    photos = tuple(cases.photo(n) for n in (5, 6))
    both = replace(case(), inspections=(first, Inspection("two", photos)))
    bar.show_ready("two")  # before the case is shown that has it
    bar.show_case(both)
    assert bar.field.placeholderText() == "Ask about photos 5–6…"
    alone = replace(both, inspections=(first, Inspection("two", photos[:1])))
    bar.show_case(alone)
    assert bar.field.placeholderText() == "Ask about photo 5…"
    bar.show_ready("")
    assert not bar.ready


def test_the_meter_says_how_full_the_window_is(bar: AskBar, qtbot: QtBot) -> None:
    bar.show_fill(Fill(6042, 512, 32_768))
    assert bar.meter.figure == "20 %"
    figures = [QLocale().toString(tokens) for tokens in (6554, 32_768)]
    assert " of the ".join(figures) in bar.meter.toolTip()
    half = bar.meter.grab().toImage()
    bar.show_fill(Fill(31_000, 512, 32_768))
    assert "summed up" in bar.meter.toolTip()
    assert bar.meter.accessibleName() == bar.meter.toolTip()
    assert bar.meter.grab().toImage() != half
    bar.show_fill(Fill(900_000, 512, 8))
    assert bar.meter.figure == "999 %"
    bar.show_fill(None)
    assert bar.meter.figure == ""
