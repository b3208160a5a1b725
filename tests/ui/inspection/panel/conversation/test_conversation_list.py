"""All questions about an inspection: in order, earlier ones folded, usual ones offered."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.assessment import Assessment
from app.domain.inspection import Inspection
from app.domain.words import Kind, Language, RunState
from app.usual_questions import usual_questions
from tests.helpers import cases
from tests.helpers import right_panel as given
from tests.helpers.conversations import asking, turn
from tests.helpers.panel_talk import NUMBERS, Heard, inspection
from ui.inspection.panel.conversation.conversation_list import ConversationList

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
USUAL = usual_questions(Kind.VEHICLE, Language.ENGLISH)


@pytest.fixture
def talk() -> Heard:
    return Heard()


@pytest.fixture
def listed(qtbot: QtBot, talk: Heard) -> ConversationList:
    made = ConversationList(talk)
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show()
    return made


def show(listed: ConversationList, told: Inspection) -> None:
    listed.show_conversation(told, given.names(), NUMBERS)


def offered(listed: ConversationList) -> list[str]:
    return [button.whole for button in listed.suggestions.buttons]


def test_the_usual_questions_are_offered_until_they_are_asked(
    listed: ConversationList, talk: Heard
) -> None:
    show(listed, inspection())
    assert offered(listed) == list(USUAL)
    listed.suggestions.buttons[1].click()
    assert talk.told == [("asked", "inspection-1", USUAL[1])]
    show(listed, inspection(asking(question=USUAL[1])))
    assert offered(listed) == []
    show(listed, inspection(turn(question=USUAL[1])))
    assert offered(listed) == [USUAL[0], USUAL[2]]


def test_a_long_question_is_cut_on_its_button_and_asked_whole(
    listed: ConversationList, talk: Heard, qtbot: QtBot
) -> None:
    show(listed, inspection())
    button = listed.suggestions.buttons[0]
    listed.resize(140, 700)
    qtbot.waitUntil(lambda: button.text().endswith("…"))
    button.click()
    assert talk.told[-1] == ("asked", "inspection-1", USUAL[0])


def test_nothing_can_be_asked_about_nothing(listed: ConversationList) -> None:
    silent = cases.run(state=RunState.FAILED, assessment=Assessment())
    for runs in ((), (silent,), (cases.running(),)):
        show(listed, replace(inspection(), runs=runs))
        assert listed.isHidden()


def test_rows_stand_in_order_and_stay(listed: ConversationList) -> None:
    began: list[object] = []
    listed.began.connect(began.append)
    show(listed, inspection(turn(1)))
    (first,) = listed.rows.values()
    show(listed, inspection(turn(1), asking(2)))
    assert list(listed.rows) == ["turn-1", "turn-2"]
    assert listed.rows["turn-1"] is first
    assert began == [listed.rows["turn-2"]]
    assert first.foot.again.isHidden()  # only the last is answered anew
    show(listed, inspection(turn(1), turn(2), turn(3, replaces="turn-2", follows="turn-1")))
    assert list(listed.rows) == ["turn-1", "turn-2"]
    assert listed.rows["turn-2"].foot.variants.label.text() == "2/2"


def test_what_was_asked_about_an_earlier_analysis_is_folded(listed: ConversationList) -> None:
    show(listed, inspection(turn(1)))
    again = cases.run(2, assessment=given.told())
    told = inspection(turn(1))
    show(listed, replace(told, runs=(*told.runs, again)))
    assert listed.earlier.line.text() == "Asked about earlier analyses: 1"
    assert not listed.earlier.is_open
    assert list(listed.rows) == ["turn-1"]
    assert offered(listed) == list(USUAL)


def test_another_case_takes_its_rows_along(listed: ConversationList) -> None:
    show(listed, inspection(turn(1), turn(2)))
    show(listed, inspection(turn(9, follows="")))
    assert list(listed.rows) == ["turn-9"]
