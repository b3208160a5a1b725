"""Asking for a second opinion, and what is said of those there are."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.assessment import Assessment
from app.domain.run import Run
from app.domain.words import RunState
from tests.helpers import cases, opinions
from ui.inspection.panel.answer.opinions_line import OpinionsLine

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def line(qtbot: QtBot) -> OpinionsLine:
    made = OpinionsLine()
    qtbot.addWidget(made)
    made.offer(["one · h:1", "AT&T <b>"])
    return made


def draw(line: OpinionsLine, *runs: Run) -> None:
    line.show_inspection(opinions.case(*runs).inspections[0])


def test_whom_to_ask_is_the_list_handed_in(line: OpinionsLine, qtbot: QtBot) -> None:
    draw(line, opinions.first())
    menu = line.menu()
    assert [action.text() for action in menu.actions()] == ["one · h:1", "AT&&T <b>"]
    with qtbot.waitSignal(line.second) as told:
        menu.actions()[1].trigger()
    assert told.args == [1]
    assert line.second_button.isEnabled()
    line.offer([])
    draw(line, opinions.first())
    assert not line.second_button.isEnabled()


def test_one_answer_alone_is_not_compared(line: OpinionsLine) -> None:
    draw(line, opinions.first())
    assert line.compare_button.isHidden()
    assert line.told.isHidden()
    draw(line, opinions.first(), opinions.second())
    assert not line.compare_button.isHidden()


def test_nothing_is_offered_before_there_is_an_answer(line: OpinionsLine) -> None:
    draw(line, cases.running(id="a"))
    assert line.isHidden()
    failed = cases.running(id="a", state=RunState.FAILED, assessment=Assessment())
    draw(line, failed)
    assert line.isHidden()


def test_counts_are_said_and_never_called_accuracy(line: OpinionsLine) -> None:
    draw(line, opinions.first(), opinions.second())
    assert line.told.text() == (
        "Second opinion of other-model-q8: 1 agreed, 1 differing, 2 seen by one only"
    )


def test_while_one_is_asked_no_other_is(line: OpinionsLine) -> None:
    asked = replace(opinions.second(), state=RunState.RUNNING, told=cases.running().told)
    draw(line, opinions.first(), asked)
    assert line.told.text() == "Second opinion: other-model is being asked…"
    assert not line.second_button.isEnabled()
    assert line.compare_button.isHidden()


def test_one_that_failed_is_said_and_the_first_answer_stands(line: OpinionsLine) -> None:
    failed = replace(opinions.second(), state=RunState.FAILED)
    draw(line, opinions.first(), failed)
    assert "did not come to its end" in line.told.text()
    assert line.second_button.isEnabled()
