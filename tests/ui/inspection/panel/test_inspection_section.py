"""What is said of one inspection in every state a run can be in."""

from collections import deque
from dataclasses import replace

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.events import Repair, Warned
from app.domain.finding import Step, Summary
from app.domain.place.region import Region
from app.domain.words import Kind, RunState, Severity
from tests.helpers import cases
from tests.helpers import right_panel as given
from ui import theme
from ui.inspection.panel.inspection_section import InspectionSection
from ui.inspection.panel.numbers import Numbers
from ui.widgets.long_text import SHOWN_AT_FIRST
from ui.wording import repair_sentence

# The screenless platform says that it has no use for a window's least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def draw(section: InspectionSection, case: Case, kind: Kind = Kind.VEHICLE) -> None:
    deque(section.drawing(case.inspections[0], given.names(kind), Numbers.of(case), case), maxlen=0)


def test_a_whole_answer(section: InspectionSection) -> None:
    draw(section, given.case())
    assert section.progress.isHidden()
    assert section.summary.label.text().startswith("Model's assessment")
    assert section.summary.answer.text.startswith("Yes: the rear bumper cover")
    assert section.summary.action.text() == "Repair"
    assert section.head.left.text() == "3 to review"


def test_practice_is_called_so_while_it_runs_and_afterwards(section: InspectionSection) -> None:
    practice = {"asked": cases.asked("photo-1", practice=True)}
    draw(section, given.case(run={**practice, "state": RunState.RUNNING}))
    assert section.progress.about.text() == "Practice, not an assessment"
    assert "practice engine" in section.progress.words
    draw(section, given.case(run=practice))
    assert section.summary.label.text() == "Practice, not an assessment"
    draw(section, given.case(run={**practice, "state": RunState.STOPPED}))
    assert section.notice.text.startswith("Practice, not an assessment. You stopped")


def test_steps_lead_to_photos_and_to_findings_at_the_same_place(
    section: InspectionSection, qtbot: QtBot
) -> None:
    draw(section, given.case())
    rows = section.reasoning.rows
    assert [row.chip.text() for row in rows] == ["photo 1 · 1", "photo 2 · 2", "photo 3", ""]
    with (
        qtbot.waitSignal(section.step_clicked) as place,
        qtbot.waitSignal(section.findings.clicked) as finding,
    ):
        rows[1].chip.click()
    assert place.args == ["photo-2", given.BOXES[1]]
    assert finding.args == ["finding-2"]


def test_steps_of_another_run_replace_the_old_ones(section: InspectionSection) -> None:
    draw(section, given.case())
    other = (Step("Another look.", "photo-1", Region(0, 0, 1, 1)),)
    draw(section, given.case(given.told(steps=other)))
    assert len(section.reasoning.rows) == 1


@pytest.mark.parametrize("state", [RunState.STOPPED, RunState.INTERRUPTED, RunState.FAILED])
def test_a_run_without_an_end_says_so_and_what_was_kept(
    section: InspectionSection, state: RunState
) -> None:
    error = {"error": "TimedOut", "error_data": {"host": "h:1", "seconds": "30.0"}}
    draw(section, given.case(given.told(summary=None), run={"state": state, **error}))
    assert "Kept: steps: 4, findings: 3." in section.notice.text
    draw(section, given.case(Assessment(), run={"state": state, "error": "NoSuchError"}))
    assert "the photos are kept" in section.notice.text


def test_no_findings_is_said_calmly(section: InspectionSection) -> None:
    sound = Summary(Severity.NONE, "none", "All sound.")
    draw(section, given.case(given.told(findings=(), summary=sound)))
    assert section.head.empty.text() == "No damage found in these photos."
    draw(section, given.case(given.told(findings=())))
    assert section.head.empty.text() == "The model named no findings."


def test_prose_is_shown_as_prose(section: InspectionSection) -> None:
    draw(section, given.case(Assessment(prose="It looks dented.")))
    assert section.reasoning.prose.text == "It looks dented."
    assert section.head.isHidden()
    assert section.reasoning.title.text() == "Answer"
    draw(section, given.case())
    assert section.reasoning.title.text() == "Reasoning"


@pytest.mark.parametrize("repair", [Repair.NOT_JSON, Repair.REFUSAL, Repair.EMPTY])
def test_why_there_is_nothing_to_review_is_said_openly(
    section: InspectionSection, repair: Repair
) -> None:
    warnings = (Warned(repair), Warned(Repair.TRUNCATED))
    draw(section, given.case(Assessment(prose="Sorry.", warnings=warnings)))
    assert section.head.empty.text() == repair_sentence(Warned(repair))
    assert section.warnings.line.text() == "1 note on this answer"
    assert not section.head.isHidden()


def test_practice_is_not_called_an_assessment(section: InspectionSection) -> None:
    undetermined = Summary(Severity.UNDETERMINED, "undetermined", "Practice.")
    practice = {"asked": cases.asked("photo-1", practice=True)}
    draw(section, given.case(given.told(summary=undetermined), run=practice))
    assert section.summary.label.text() == "Practice, not an assessment"
    assert section.summary.label.property("role") == "field-warn"
    assert section.summary.chip.x() < 10
    draw(section, given.case())
    assert section.summary.label.text() == "Model's assessment · preliminary"
    assert section.summary.label.property("role") == "field"


def test_a_word_leads_to_the_first_finding_nobody_has_looked_at(
    section: InspectionSection, qtbot: QtBot
) -> None:
    first, *others = given.findings()
    seen = replace(first, review=cases.review(value=first.value))
    draw(section, given.case(given.told(findings=(seen, *others))))
    assert section.summary.review.text() == "2 findings to review"
    with qtbot.waitSignal(section.findings.clicked) as told:
        section.summary.review.click()
    assert told.args == ["finding-2"]
    reviewed = tuple(replace(f, review=cases.review(value=f.value)) for f in given.findings())
    draw(section, given.case(given.told(findings=reviewed)))
    assert section.summary.review.isHidden()


def test_photos_that_are_needed_can_be_added(section: InspectionSection, qtbot: QtBot) -> None:
    draw(section, given.case())
    with qtbot.waitSignal(section.add_photos):
        section.summary.add.click()
    draw(section, given.case(given.told(summary=Summary(Severity.NONE, "none", "All sound."))))
    assert section.summary.add.isHidden()


def test_every_repair_is_seen(section: InspectionSection) -> None:
    warnings = (Warned(Repair.FENCED), Warned(Repair.UNKNOWN_WORD, "<b>flap</b>"))
    draw(section, given.case(given.told(warnings=warnings)))
    assert section.warnings.line.text() == "2 notes on this answer"
    section.warnings.line.click()
    assert "«<b>flap</b>»" in section.warnings.text
    assert not section.warnings.body.isHidden()


def test_thinking_is_laid_out_only_when_unfolded_and_then_only_grows(
    section: InspectionSection,
) -> None:
    case = given.case(given.told(thinking="one "))
    draw(section, case)
    view = section.thinking
    assert view.findChild(QPlainTextEdit) is None
    view.line.click()
    assert view.text is not None
    draw(section, given.case(given.told(thinking="one two <b>")))
    assert view.text.toPlainText() == "one two <b>"
    draw(section, given.case(given.told(thinking="x" * 30_000)))
    assert "10,000 more characters" in view.text.toPlainText()
    assert len(view.text.toPlainText()) < 20_100


def test_long_texts_are_folded(section: InspectionSection) -> None:
    draw(section, given.case(given.told(answer="word " * 4000)))
    answer = section.summary.answer
    assert len(answer.label.text()) == SHOWN_AT_FIRST + 1
    assert answer._more is not None
    answer._more.click()
    assert answer.label.text() == "word " * 4000


def test_a_long_answer_is_set_as_text(section: InspectionSection) -> None:
    draw(section, given.case(given.told(answer="word " * 60)))
    assert section.summary.answer.label.property("role") == ""
    draw(section, given.case(given.told(answer="Repair it.")))
    assert section.summary.answer.label.property("role") == "heading"


def test_a_parcels_answer_is_read_from_two_metres_in_either_theme(
    section: InspectionSection, qapp: QApplication
) -> None:
    font = qapp.font()
    try:
        for dark in (False, True, False):
            theme.apply(qapp, dark)
            draw(section, given.case(kind=Kind.PARCEL), Kind.PARCEL)
            assert section.summary.answer.label.font().pixelSize() >= 20
    finally:
        qapp.setStyleSheet("")
        qapp.setPalette(QPalette())
        qapp.setFont(font)


def test_earlier_answers_stay_while_the_last_run_failed(section: InspectionSection) -> None:
    case = given.case()
    failed = cases.run(2, state=RunState.FAILED, error="KeyRefused", assessment=Assessment())
    inspection = replace(case.inspections[0], runs=(*case.inspections[0].runs, failed))
    draw(section, replace(case, inspections=(inspection,)))
    assert section.notice.text
    assert len(section.findings.rows) == 3
