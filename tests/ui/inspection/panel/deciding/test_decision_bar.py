"""The decision: saved as it is made, never made for the person."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from app.domain.case import Decision
from app.domain.words import Kind, Severity
from tests.helpers import cases
from tests.helpers import right_panel as given
from ui import theme
from ui.inspection.open_case import blank
from ui.inspection.panel.deciding.decision_bar import DecisionBar
from ui.widgets.kept_value import TYPING_PAUSE_MS

# The screenless platform says what it has no use for.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def bar(qtbot: QtBot) -> DecisionBar:
    made = DecisionBar()
    qtbot.addWidget(made)
    made.set_names(given.names())
    made.set_adjuster("Mei Lindqvist", "CA-2F41")
    made.show()
    made.show_case(given.case(), True)
    return made


def heard(bar: DecisionBar) -> list[Decision]:
    said: list[Decision] = []
    bar.decided.connect(said.append)
    return said


def test_the_models_proposal_is_a_hint_and_nothing_is_chosen(bar: DecisionBar) -> None:
    assert bar.hint.text() == "Model: Severe · Repair"
    assert bar.severity.code() == bar.action.code() == ""
    assert bar.standing.text() == "Missing: severity, action"


def test_choosing_is_saved_at_once_with_name_and_licence(bar: DecisionBar) -> None:
    said = heard(bar)
    bar.severity.setCurrentIndex(bar.severity.findData("minor"))
    bar.severity.activated.emit(bar.severity.currentIndex())
    assert said == [Decision(Severity.MINOR, "", "", "Mei Lindqvist", "CA-2F41")]


def test_what_is_chosen_is_not_called_missing_while_it_waits_to_be_stored(
    bar: DecisionBar,
) -> None:
    """The question about open items stands before it is: behind it, nothing is missing."""
    for field, code in ((bar.severity, "minor"), (bar.action, "repair")):
        field.setCurrentIndex(field.findData(code))
        field.activated.emit(field.currentIndex())
    assert "Missing" not in bar.standing.text()
    bar.show_case(given.case(), True)
    assert bar.standing.text() == "Missing: severity, action", "it was taken back"


def test_typing_is_saved_after_a_pause(bar: DecisionBar, qtbot: QtBot) -> None:
    said = heard(bar)
    with qtbot.waitSignal(bar.decided):
        QTest.keyClicks(bar.note, "left side too")
    assert [each.note for each in said] == ["left side too"]


def test_half_a_name_decides_nothing_however_long_its_writer_pauses(
    bar: DecisionBar, qtbot: QtBot
) -> None:
    chosen = Decision(Severity.MINOR, "repair")
    bar.set_adjuster("", "")
    bar.show_case(given.case(decision=chosen), True)
    said = heard(bar)
    assert bar.standing.text() == "Missing: adjuster"
    QTest.keyClicks(bar.adjuster, "Mei")
    assert bar.standing.text() == "Enter, or leaving the field, decides"
    QTest.qWait(TYPING_PAUSE_MS + 200)
    assert said == []
    QTest.keyClicks(bar.adjuster, " L")
    QTest.keyClick(bar.adjuster, Qt.Key.Key_Return)
    assert [each.adjuster for each in said] == ["Mei L"]


def test_flush_and_leaving_save_at_once(bar: DecisionBar, qtbot: QtBot) -> None:
    said = heard(bar)
    QTest.keyClicks(bar.note, "one")
    bar.flush()
    bar.flush()
    assert [each.note for each in said] == ["one"]


def test_older_states_do_not_undo_what_was_typed(bar: DecisionBar, qtbot: QtBot) -> None:
    before = given.case()
    QTest.keyClicks(bar.note, "one")
    bar.flush()
    QTest.keyClicks(bar.note, " two")
    bar.show_case(before, False)
    bar.show_case(replace(before, decision=Decision(note="one")), False)
    assert bar.note.toPlainText() == "one two"
    bar.flush()
    bar.show_case(replace(before, decision=Decision(note="one two")), False)
    assert bar.note.toPlainText() == "one two"


def test_a_change_from_elsewhere_arrives(bar: DecisionBar) -> None:
    said = heard(bar)
    bar.show_case(given.case(decision=cases.decision()), False)
    assert bar.severity.code() == "moderate"
    assert bar.note.toPlainText() == "Ask for a photo of the left side."
    assert "Decided by Mei Lindqvist" in bar.standing.text()
    assert "licence\N{NO-BREAK SPACE}CA-2F41" in bar.standing.text()
    bar.show_case(given.case(), False)
    assert bar.severity.code() == ""
    assert not said


def test_who_decided_with_which_licence_is_whole_in_a_narrow_panel(
    bar: DecisionBar, qtbot: QtBot
) -> None:
    bar.resize(360, bar.height())
    decided = cases.decision(adjuster="Maximiliane Freifrau von Lindqvist-Okafor")
    bar.show_case(given.case(decision=decided), False)
    line = bar.standing.fontMetrics().height()
    qtbot.waitUntil(lambda: bar.standing.height() >= 2 * line)
    assert bar.standing.height() >= bar.standing.heightForWidth(bar.standing.width())


def test_an_empty_case_leaves_the_room_to_its_details(bar: DecisionBar) -> None:
    empty = blank(Kind.VEHICLE).case
    bar.show_case(empty, True)
    assert bar.isHidden()
    bar.show_case(given.case(), True)
    assert not bar.isHidden()
    bar.show_case(replace(empty, decision=cases.decision()), True)
    assert not bar.isHidden()


def test_practice_is_called_practice(bar: DecisionBar) -> None:
    bar.show_case(given.case(run={"asked": cases.asked(practice=True)}), True)
    assert bar.hint.text().startswith("Practice: ")


def test_an_action_too_long_for_its_box_ends_in_an_ellipsis(bar: DecisionBar) -> None:
    bar.show_case(given.case(decision=cases.decision(action="hold")), True)
    for width, whole in ((600, True), (220, False)):
        bar.resize(width, bar.height())
        bar.grab()
        option = QStyleOptionComboBox()
        bar.action.initStyleOption(option)
        assert (option.currentText == "Hold for inspection") is whole
        assert option.currentText.endswith("…") is not whole
        assert bool(bar.action.toolTip()) is not whole


def test_the_list_shows_its_longest_words_whole(bar: DecisionBar) -> None:
    bar.resize(200, bar.height())
    bar.action.showPopup()
    view = bar.action.view()
    try:
        assert view.viewport().width() >= view.sizeHintForColumn(0)
    finally:
        bar.action.hidePopup()


def test_an_action_in_no_list_is_still_shown(bar: DecisionBar) -> None:
    bar.show_case(given.case(decision=cases.decision(action="burn it")), True)
    assert bar.action.code() == "burn it"


def test_it_begins_with_what_is_missing(bar: DecisionBar) -> None:
    begun = []
    for severity, action in ((None, ""), (Severity.MINOR, ""), (Severity.MINOR, "repair")):
        case = replace(given.case(), decision=Decision(severity, action, "", "Mei", ""))
        bar.show_case(case, True)
        bar.begin()
        begun.append(bar.focusWidget())
    assert begun == [bar.severity, bar.action, bar.severity]


def test_a_long_proposal_keeps_off_the_title(bar: DecisionBar) -> None:
    bar.hint.setText("Model: Moderate · Accept the parcel with an exception on the delivery note")
    bar.resize(412, bar.height())
    QApplication.processEvents()
    title = next(each for each in bar.findChildren(QLabel) if each.text() == "Your decision")
    assert bar.hint.x() - title.geometry().right() >= theme.M


@pytest.mark.parametrize("dark", [False, True])
def test_what_can_only_be_read_lies_flat(bar: DecisionBar, qapp: QApplication, dark: bool) -> None:
    theme.apply(qapp, dark)
    try:
        bar.resize(412, bar.sizeHint().height())
        raised = _grounds(bar)
        bar.show_case(given.case(closed_at=cases.NOON), False)
        flat = _grounds(bar)
        bar.show_case(given.case(), False)
        assert _grounds(bar) == raised
    finally:
        qapp.setStyleSheet("")
        qapp.setPalette(qapp.style().standardPalette())
    assert flat[1:] == [flat[0]] * 2, "as what is around them"
    assert raised[0] not in raised[1:]


def _grounds(bar: DecisionBar) -> list[int]:
    """Of the bar itself, and of its fields for note and name."""
    QApplication.processEvents()
    drawn = bar.grab().toImage()
    fields = (field.geometry() for field in (bar.note, bar.adjuster))
    places = ((each.right() - 8, each.top() + 6) for each in fields)
    return [drawn.pixel(x, y) for x, y in ((2, 2), *places)]


@pytest.mark.parametrize("dark", [False, True])
def test_a_closed_case_s_decision_can_be_read(
    bar: DecisionBar, qapp: QApplication, dark: bool
) -> None:
    theme.apply(qapp, dark)
    decided = cases.decision(severity=Severity.MODERATE, action="repair")
    try:
        bar.show_case(given.case(decision=decided, closed_at=cases.NOON), True)
        inks = [box.palette().color(box.foregroundRole()) for box in (bar.severity, bar.action)]
        shape = bar.severity.grab().toImage()
        bar.show_case(given.case(decision=decided), True)
        assert bar.severity.isEnabled()
    finally:
        qapp.setStyleSheet("")
        qapp.setPalette(qapp.style().standardPalette())
    tokens = theme.tokens(dark)
    assert inks == [QColor(tokens.text)] * 2, "as in a field that is read only"
    drawn = {shape.pixelColor(x, shape.height() // 2).name() for x in range(30)}
    assert tokens.moderate.lower() in drawn, "the shape keeps its colour"
