"""Closer looks: asked for by key or link, and what they brought under the finding."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.conversation import Reply
from app.domain.place.closeup import Look
from app.domain.place.region import Region
from app.domain.reply import ChangeVerdict
from app.domain.words import Language, RunState, Severity
from tests.helpers import cases
from tests.helpers import right_panel as given
from tests.helpers.conversations import asking, change, closeup, looked, reply, turn
from tests.helpers.panel_talk import case
from ui.inspection.panel.review.finding_details import FindingDetails
from ui.inspection.panel.right_panel import DETAILS, RightPanel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def panel(qtbot: QtBot) -> RightPanel:
    made = RightPanel()
    qtbot.addWidget(made)
    made.resize(412, 900)
    made.set_template(given.template(), Language.ENGLISH)
    made.show()
    return made


def show(panel: RightPanel, told: Case) -> FindingDetails:
    """The case, its first finding chosen; gives back what is unfolded under it."""
    panel.show_case(told)
    panel.show_ready("inspection-1")
    panel.select("finding-1")
    row = panel.assessment.row("finding-1")
    assert row is not None
    assert row._details is not None
    return row._details


def test_a_key_or_a_link_asks_for_a_look_at_the_chosen_finding(panel: RightPanel) -> None:
    details, wanted = show(panel, case()), list[str]()
    panel.talk.look.connect(wanted.append)
    findings = panel.assessment.sections["inspection-1"].findings
    QTest.keyClick(findings, Qt.Key.Key_L)
    details.look_button.click()
    panel.act("look_closer")
    panel.select("")
    panel.act("look_closer")
    assert wanted == ["finding-1", "finding-1", "finding-1", ""]


def test_without_an_answer_there_is_nobody_to_look(panel: RightPanel) -> None:
    running = cases.running(assessment=given.told())
    told = case()
    details = show(
        panel, replace(told, inspections=(replace(told.inspections[0], runs=(running,)),))
    )
    assert details.look_button.isHidden()
    assert details.looks.isHidden()


def test_what_was_seen_stands_under_the_finding(panel: RightPanel) -> None:
    pending = asking(1, kind=looked().kind, closeup=closeup())
    details = show(panel, case(pending))
    assert details.looks.texts == ["Looking closer…"]
    elsewhere = looked(2, closeup=closeup(look=Look("photo-1", Region(0, 0, 1, 1))))
    done = looked(1, reply=reply(change(severity=Severity.MINOR), answer="Only scratched."))
    show(panel, case(done, elsewhere))
    assert details.looks.texts == ["Looked closer: Only scratched."]
    judged: list[tuple[object, ...]] = []
    panel.talk.judged.connect(lambda *told: judged.append(told))
    take = next(b for b in details.looks.findChildren(QPushButton) if b.text() == "Take")
    take.click()
    assert judged == [("turn-1", 0, ChangeVerdict.TAKEN)]


def test_a_look_that_failed_says_so(panel: RightPanel) -> None:
    failed = looked(1, state=RunState.FAILED, error="ConnectionLost", reply=Reply())
    details = show(panel, case(failed))
    (text,) = details.looks.texts
    assert text.startswith("Looked closer: The connection to")


def test_answered_anew_the_newest_stands_under_the_finding(panel: RightPanel, qtbot: QtBot) -> None:
    first = looked(1, reply=reply(change(severity=Severity.MINOR), answer="Only scratched."))
    details = show(panel, case(first))
    anew = looked(2, replaces="turn-1", follows="", reply=reply(answer="Cracked."))
    show(panel, case(first, anew))
    qtbot.waitUntil(lambda: details.looks.texts == ["Looked closer: Cracked."])


def test_a_look_that_waits_is_shown_under_its_finding_and_below_the_questions(
    panel: RightPanel,
) -> None:
    details = show(panel, case(looked(1)))
    listed = panel.assessment.sections["inspection-1"].conversation
    assert details.looks.waits.isHidden()
    place = Region(0.1, 0.1, 0.2, 0.2)
    looks = (Look("photo-1", place, "finding-1"), Look("photo-1", place))
    panel.talk.show_waiting(looks)
    assert not details.looks.waits.isHidden()
    assert listed.waiting.text().split("\n") == [
        "Look closer at finding 1 – waits for its turn",
        "Look closer at a place in photo 1 – waits for its turn",
    ]
    panel.talk.show_waiting(looks[1:])
    assert details.looks.waits.isHidden()
    assert not details.looks.isHidden()
    panel.talk.show_waiting(())
    assert listed.waiting.isHidden()


def test_the_first_look_at_a_finding_may_wait(panel: RightPanel) -> None:
    details = show(panel, case())
    assert details.looks.isHidden()
    panel.talk.show_waiting((Look("photo-1", Region(0.1, 0.1, 0.2, 0.2), "finding-1"),))
    assert not details.looks.isHidden()


def test_the_question_field_is_there_when_there_is_something_to_ask_about(
    panel: RightPanel,
) -> None:
    panel.show_case(case())
    assert panel.ask.isHidden()
    panel.ask_on()
    assert panel.window().focusWidget() is not panel.ask.field
    panel.show_ready("inspection-1")
    assert panel.ask.isVisible()
    panel.tabs.setCurrentIndex(DETAILS)
    assert panel.ask.isHidden()
    panel.ask_on()
    assert panel.ask.isVisible()
    assert panel.window().focusWidget() is panel.ask.field
    panel.show_ready("")
    assert panel.ask.isHidden()


def test_a_new_question_is_brought_into_sight(panel: RightPanel, qtbot: QtBot) -> None:
    panel.resize(412, 620)
    panel.show_case(case(turn(1)))
    bar = panel.assessment.view.verticalScrollBar()
    assert bar.value() == 0
    panel.show_case(case(turn(1), asking(2)))
    row = panel.assessment.sections["inspection-1"].conversation.rows["turn-2"]
    view = panel.assessment.view.viewport()
    qtbot.waitUntil(lambda: view.rect().contains(row.mapTo(view, row.rect().bottomLeft())))


def test_below_the_last_there_is_no_empty_stretch(panel: RightPanel, qtbot: QtBot) -> None:
    panel.resize(412, 620)
    panel.show_case(case(turn(1), turn(2)))
    view = panel.assessment.view
    last = panel.assessment.tickets

    def spare() -> int:
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
        bottom = last.mapTo(view.viewport(), last.rect().bottomLeft()).y()
        return view.viewport().height() - bottom

    qtbot.waitUntil(lambda: 0 <= spare() < 30)
