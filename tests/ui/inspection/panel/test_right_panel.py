"""The right side of the window as a whole: tabs, cases coming and going, keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.words import Kind, Language, RunState, Verdict
from tests.helpers import cases
from tests.helpers import right_panel as given
from ui import theme
from ui.inspection.panel.right_panel import ASSESSMENT, DETAILS, HISTORY, RightPanel
from ui.inspection.progress import Phase, Progress

RUNNING = {"state": RunState.RUNNING, "finished_at": None}
EMPTY = Case("", "", Kind.VEHICLE, cases.NOON, cases.NOON)

# The screenless platform says that it has no use for a window's least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def panel(qtbot: QtBot) -> RightPanel:
    made = RightPanel()
    qtbot.addWidget(made)
    made.resize(412, 760)
    made.set_template(given.template(), Language.ENGLISH)
    made.show()
    return made


def heard(signal: object) -> list[tuple[object, ...]]:
    """Everything a signal says from now on."""
    said: list[tuple[object, ...]] = []
    connect: Callable[[Callable[..., None]], object] = signal.connect  # type: ignore[attr-defined]
    connect(lambda *values: said.append(values))
    return said


def test_an_empty_case_begins_with_its_details_and_an_analysed_one_with_the_assessment(
    panel: RightPanel,
) -> None:
    panel.show_case(EMPTY)
    assert panel.tabs.currentIndex() == DETAILS
    panel.show_case(replace(given.case(), id="another"))
    assert panel.tabs.currentIndex() == ASSESSMENT


def test_the_first_analysis_brings_the_assessment_forward(panel: RightPanel) -> None:
    whole = given.case()
    without = replace(whole, inspections=(replace(whole.inspections[0], runs=()),))
    panel.show_case(without)
    panel.tabs.setCurrentIndex(DETAILS)
    panel.show_case(whole)
    assert panel.tabs.currentIndex() == ASSESSMENT


def test_being_stored_for_the_first_time_does_not_disturb_who_types(
    panel: RightPanel, qtbot: QtBot
) -> None:
    panel.show_case(EMPTY)
    line = panel.details.lines["insured"]
    line.setFocus()
    QTest.keyClicks(line, "Okafor")
    panel.show_case(replace(EMPTY, id="case-9", number="2026-0009"))
    assert line.text() == "Okafor"
    assert panel.tabs.currentIndex() == DETAILS
    assert panel.details.lines["number"].text() == "2026-0009"


def test_another_case_takes_the_place_of_what_was_typed(panel: RightPanel, qtbot: QtBot) -> None:
    panel.show_case(given.case(id="one"))
    panel.tabs.setCurrentIndex(DETAILS)
    QTest.keyClicks(panel.details.lines["insured"], "!")
    panel.show_case(given.case(id="two"))
    assert panel.details.lines["insured"].text() == "A. Okafor"


@pytest.mark.parametrize("size", [(412, 780), (360, 590)])
def test_the_decision_is_wholly_visible(panel: RightPanel, size: tuple[int, int]) -> None:
    panel.resize(*size)
    panel.show_case(given.case())
    panel.repaint()
    for field in (panel.decision.severity, panel.decision.adjuster, panel.decision.note):
        corner = field.mapTo(panel, field.rect().bottomRight())
        assert panel.rect().contains(corner)
    assert panel.width() == size[0]


def test_keys_review_one_finding_after_the_other(panel: RightPanel, qtbot: QtBot) -> None:
    panel.show_case(given.case(given.told(4)))
    accepted, rejected = heard(panel.accept), heard(panel.reject)
    chosen = heard(panel.finding_clicked)
    panel.act("next")
    assert panel.assessment.selected == "finding-1"
    table = panel.assessment.sections["inspection-1"].findings
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_A):
        QTest.keyClick(table, key)
    assert accepted == [("finding-1",), ("finding-3",)]
    assert rejected == [("finding-2", "")]
    assert chosen[-1] == ("finding-4",)


def test_after_the_last_finding_the_selection_stays(panel: RightPanel) -> None:
    panel.show_case(given.case(given.told(1)))
    panel.select("finding-1")
    panel.act("accept")
    assert panel.assessment.selected == "finding-1"


def test_decided_findings_are_skipped(panel: RightPanel) -> None:
    first, second, third = given.findings(3)
    done = replace(second, review=cases.review(Verdict.ACCEPTED, value=second.value))
    panel.show_case(given.case(given.told(findings=(first, done, third))))
    panel.select("finding-1")
    panel.act("accept")
    assert panel.assessment.selected == "finding-3"


def test_selecting_from_outside_tells_nobody(panel: RightPanel) -> None:
    panel.show_case(given.case())
    chosen = heard(panel.finding_clicked)
    panel.select("finding-2")
    panel.hover("finding-1")
    assert not chosen
    assert panel.assessment.row("finding-2") is not None


def test_a_thousand_updates_add_no_widgets(panel: RightPanel) -> None:
    findings, thinking = given.findings(3), ""
    before = 0
    for n in range(1000):
        thinking += "word "
        told = Assessment(
            raw="x" * n, thinking=thinking, steps=given.STEPS[:2], findings=findings[: 1 + n // 400]
        )
        panel.show_case(given.case(told, run=RUNNING))
        panel.assessment.show_progress(Progress(Phase.ANSWERING, n / 30, n))
        if n == 850:
            before = len(panel.findChildren(QWidget))
    assert len(panel.findChildren(QWidget)) == before
    assert "999 tokens" in panel.assessment.sections["inspection-1"].progress.words


def test_rows_stay_the_same_widgets_while_the_answer_grows(panel: RightPanel) -> None:
    panel.show_case(given.case(given.told(1, steps=given.STEPS[:1]), run=RUNNING))
    section = panel.assessment.sections["inspection-1"]
    row, step = section.findings.rows["finding-1"], section.reasoning.rows[0]
    panel.show_case(given.case(given.told(3), run=RUNNING))
    assert section.findings.rows["finding-1"] is row
    assert section.reasoning.rows[0] is step
    assert list(section.findings.rows) == ["finding-1", "finding-2", "finding-3"]


def test_growing_does_not_move_what_is_read(panel: RightPanel, qtbot: QtBot) -> None:
    panel.resize(380, 560)
    panel.show_case(given.case(given.told(3), run=RUNNING))
    bar = panel.assessment.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(60)
    panel.show_case(given.case(given.told(8), run=RUNNING))
    qtbot.wait(50)
    assert bar.value() == 60
    bar.setValue(bar.maximum())
    panel.show_case(given.case(given.told(12), run=RUNNING))
    qtbot.wait(50)
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("value", [300, 420, 500, 510, 530])
def test_what_was_said_before_stays_in_place_when_the_progress_goes(
    panel: RightPanel, qtbot: QtBot, qapp: QApplication, value: int
) -> None:
    theme.apply(qapp, dark=False)
    panel.resize(380, 560)
    panel.show_case(given.case(given.told(8), run=RUNNING))
    view = panel.assessment.view
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    qtbot.wait(150)  # nested layouts find their sizes in several rounds
    bar.setValue(value)
    row = panel.assessment.row("finding-4")
    assert row is not None

    def top() -> int:
        return row.mapTo(view, row.rect().topLeft()).y()

    before = top()
    panel.show_case(given.case(given.told(8)))
    qtbot.wait(150)
    qtbot.waitUntil(lambda: top() == before)


def test_several_inspections_have_titles(panel: RightPanel) -> None:
    one = given.case()
    panel.show_case(replace(one, inspections=(*one.inspections, cases.inspection(5))))
    titles = [section.title.text() for section in panel.assessment.sections.values()]
    assert titles == ["Photos 1–4", "Photo 5"]


def test_keys_for_findings_are_never_typed_into_another_page(panel: RightPanel) -> None:
    panel.show_case(given.case())
    panel.tabs.setCurrentIndex(ASSESSMENT)
    section = next(iter(panel.assessment.sections.values()))
    section.findings.setFocus()
    panel.tabs.setCurrentIndex(DETAILS)
    assert panel.window().focusWidget() is panel.tabs
    panel.decision.note.setFocus()
    panel.tabs.setCurrentIndex(HISTORY)
    assert panel.window().focusWidget() is panel.decision.note


def test_history_is_asked_for_when_it_comes_forward(panel: RightPanel) -> None:
    wanted = heard(panel.history_wanted)
    panel.tabs.setCurrentIndex(HISTORY)
    assert len(wanted) == 1


def test_history_in_front_is_read_again_when_the_case_was_changed(panel: RightPanel) -> None:
    case = given.case()
    panel.show_case(case)
    panel.tabs.setCurrentIndex(HISTORY)
    wanted = heard(panel.history_wanted)
    panel.show_case(replace(case))
    assert wanted == []
    panel.show_case(replace(case, changed_at=case.changed_at + timedelta(seconds=1)))
    assert len(wanted) == 1


def test_no_page_is_wider_than_the_panel(panel: RightPanel, qtbot: QtBot) -> None:
    panel.resize(360, 600)
    hostile = given.told(
        answer="<img src=/etc/passwd>" + "W" * 10_000,
        steps=(replace(given.STEPS[0], text="x" * 10_000),),
    )
    panel.show_case(given.case(hostile))
    panel.repaint()
    inside = panel.assessment.view.widget()
    assert inside is not None
    assert panel.width() == 360
    assert inside.width() <= 360


def test_in_a_low_window_a_form_has_the_room_of_what_is_decided(panel: RightPanel) -> None:
    panel.show_case(given.case())
    finding = given.case().findings[0]
    panel.resize(412, 450)
    panel.select(finding.id)
    panel.act("edit")
    assert not panel.decision.isVisible()
    row = panel.assessment.row(finding.id)
    assert row is not None
    assert row.editor is not None
    row.editor.cancelled.emit()
    assert panel.decision.isVisible()
    note = panel.decision.note
    assert note.viewport().height() >= note.fontMetrics().height(), "its words are whole again"
    panel.act("edit")
    panel.decide()
    assert panel.decision.isVisible(), "whoever wants to decide can"
    row.close_editor()
    panel.act("edit")
    panel.show_case(replace(given.case(), id="another"))
    assert panel.decision.isVisible(), "another case has no form open"


def test_in_a_high_window_the_decision_stays_in_sight(panel: RightPanel) -> None:
    panel.show_case(given.case())
    panel.select(given.case().findings[0].id)
    panel.act("edit")
    assert panel.decision.isVisible()
