"""Findings: what a row says, what its buttons tell, how a person corrects it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.finding import Finding, FindingValue
from app.domain.words import Severity, Verdict
from tests.helpers import cases
from tests.helpers import right_panel as given
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.review.finding_row import FindingRow
from ui.inspection.panel.review.findings_list import FindingsList

# The screenless platform says that it has no use for a window's least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def listed(qtbot: QtBot) -> FindingsList:
    made = FindingsList(Talk())
    qtbot.addWidget(made)
    made.resize(396, 500)
    made.show()
    return made


def shown(listed: FindingsList, *findings: Finding) -> FindingRow:
    """Show them and give back the first row, selected."""
    listed.show_findings(list(enumerate(findings, 1)), given.names())
    row = listed.rows[findings[0].id]
    row.set_selected(True)
    return row


def words(row: FindingRow) -> str:
    """Everything visible in a row."""
    return "\n".join(each.text() for each in row.findChildren(QLabel) if not each.isHidden())


def reviewed(verdict: Verdict, **changes: object) -> Finding:
    found = given.findings(1)[0]
    value = replace(found.value, **changes)  # type: ignore[arg-type]
    return replace(found, review=cases.review(verdict, value=value, why="as seen on site"))


def test_a_row_says_part_type_and_an_uncalibrated_confidence(listed: FindingsList) -> None:
    row = shown(listed, given.findings(1)[0])
    said = words(row)
    assert "Rear bumper cover Dented, creased" in said
    assert "93\u202f%" in said
    assert "Ruled out: reflection, dirt" in said
    assert row.accessibleName() == "1. Rear bumper cover · Dented, creased · Severe · Repair"


def test_a_code_the_model_made_up_is_read_as_words_and_said_to_be_its_own(
    listed: FindingsList, qtbot: QtBot
) -> None:
    """It stays stored as it was said, also where the form is saved with something else changed."""
    value = replace(given.findings(1)[0].value, part="front_bumper_left")
    row = shown(listed, replace(given.findings(1)[0], proposed=value))
    assert "front bumper left Dented" in words(row)
    assert "In no list, the model's own words: front bumper left" in words(row)
    row.edit()
    assert row.editor is not None
    assert row.editor.part.currentText() == "front bumper left"
    assert not row.editor.changed
    row.editor.text.setPlainText("seen")
    with qtbot.waitSignal(row.edited) as told:
        row.editor.save()
    assert told.args[1].part == "front_bumper_left"


def test_words_a_person_chose_are_not_said_to_be_the_model_s(listed: FindingsList) -> None:
    row = shown(listed, reviewed(Verdict.EDITED, part="tow bar"))
    assert "tow bar" in words(row)
    assert "In no list" not in words(row)


def test_buttons_tell_and_have_names(listed: FindingsList, qtbot: QtBot) -> None:
    choices = shown(listed, given.findings(1)[0]).verdict.choices
    assert choices is not None
    for signal, button in ((listed.accept, choices.accept), (listed.reject, choices.reject)):
        with qtbot.waitSignal(signal) as told:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args is not None
        assert told.args[0] == "finding-1"
    for button in (choices.accept, choices.edit, choices.reject):
        assert button.accessibleName()
        assert min(button.width(), button.height()) >= 24


def test_verdicts_are_words(listed: FindingsList) -> None:
    assert "Accepted" in words(shown(listed, reviewed(Verdict.ACCEPTED)))
    edited = words(shown(listed, reviewed(Verdict.EDITED, severity=Severity.MINOR)))
    assert "Edited" in edited
    assert "was Severe" in edited
    assert "The model said: Rear bumper cover · Dented, creased · Severe · Repair" in edited
    assert "Rejected" in words(shown(listed, reviewed(Verdict.REJECTED)))


def test_a_rejected_finding_can_be_restored_and_given_a_reason(
    listed: FindingsList, qtbot: QtBot
) -> None:
    row = shown(listed, reviewed(Verdict.REJECTED))
    assert row.verdict.outcome is not None
    with qtbot.waitSignal(listed.restore) as told:
        QTest.mouseClick(row.verdict.outcome.restore, Qt.MouseButton.LeftButton)
    assert told.args == ["finding-1"]
    assert row._details is not None
    assert row._details.why.text() == "as seen on site"
    row._details.why.end(False)
    QTest.keyClicks(row._details.why, "!")
    with qtbot.waitSignal(listed.reject) as why:
        row.flush()
    assert why.args == ["finding-1", "as seen on site!"]


def test_editing_gives_out_codes_for_names_and_words_as_typed(
    listed: FindingsList, qtbot: QtBot
) -> None:
    row = shown(listed, given.findings(1)[0])
    row.edit()
    assert row.editor is not None
    row.editor.part.setEditText("quarter panel, left")
    row.editor.type.setEditText("torn off")
    row.editor.severity.buttons[Severity.MINOR].click()
    row.editor.why.setText("closer look")
    with qtbot.waitSignal(listed.edited) as told:
        QTest.keyClick(row.editor.why, Qt.Key.Key_Return)
    assert told.args is not None
    finding_id, value, why = told.args
    assert (finding_id, why) == ("finding-1", "closer look")
    assert isinstance(value, FindingValue)
    assert (value.part, value.type, value.severity) == ("quarter_left", "torn off", Severity.MINOR)
    assert value.region == given.BOXES[0]
    assert row.editor is None


def test_control_enter_saves_from_the_text_and_escape_leaves(
    listed: FindingsList, qtbot: QtBot
) -> None:
    row = shown(listed, given.findings(1)[0])
    row.edit()
    assert row.editor is not None
    with qtbot.waitSignal(listed.edited):
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(row.editor.text, Qt.Key.Key_Return, control)
    row.edit()
    assert row.editor is not None
    with qtbot.assertNotEmitted(listed.edited):
        QTest.keyClick(row.editor.part, Qt.Key.Key_Escape)
    assert row.editor is None


def test_save_and_cancel_stand_in_the_head_and_come_last(
    listed: FindingsList, qtbot: QtBot
) -> None:
    row = shown(listed, given.findings(1)[0])
    row.edit()
    assert row.editor is not None
    _, save = row.editor.buttons.findChildren(QPushButton)
    qtbot.waitUntil(lambda: row.editor is not None and row.editor.y() > 0)
    assert save.mapTo(row, QPoint(0, 0)).y() < row.editor.y()
    row.editor.text.setFocus()
    QTest.keyClick(row.editor.text, Qt.Key.Key_Tab)
    assert listed.window().focusWidget() is save
    with qtbot.waitSignal(listed.edited):
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    assert not row.verdict.isHidden()
    row.edit()
    assert row.editor is not None
    cancel, _ = row.editor.buttons.findChildren(QPushButton)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not cancel.isVisible()
    assert listed.rows["finding-1"].editor is None


def test_what_arrives_while_editing_disturbs_nothing(listed: FindingsList, qtbot: QtBot) -> None:
    first, second = given.findings(2)
    row = shown(listed, first)
    row.edit()
    editor = row.editor
    assert editor is not None
    QTest.keyClicks(editor.text, "half a sen")
    changed = replace(first, confidence=0.1)
    listed.show_findings([(1, changed), (2, second)], given.names())
    listed.show_findings([(1, second)], given.names())
    assert row.editor is editor
    assert "half a sen" in editor.text.toPlainText()
    assert list(listed.rows) == ["finding-1", "finding-2"]
    row.close_editor()
    listed.show_findings([(1, second)], given.names())
    assert list(listed.rows) == ["finding-2"]


def test_flush_saves_a_form_only_if_it_was_changed(listed: FindingsList, qtbot: QtBot) -> None:
    row = shown(listed, given.findings(1)[0])
    row.edit()
    with qtbot.assertNotEmitted(listed.edited):
        row.flush()
    assert row.editor is not None
    row.editor.why.setText("so")
    with qtbot.waitSignal(listed.edited):
        row.flush()


@pytest.mark.parametrize(
    "hostile", ["<img src=/etc/hostname>", "<b>bold</b>", "W" * 10_000, "a\u202egpj.exe", "\ud800"]
)
def test_hostile_words_stay_words(listed: FindingsList, hostile: str) -> None:
    found = given.findings(1)[0]
    value = replace(found.value, part=hostile, type=hostile, action=hostile, text=hostile)
    row = shown(listed, replace(found, proposed=value, ruled_out=(hostile,)))
    row.grab()
    said = words(row)
    assert "\u202e" not in said
    for label in row.findChildren(QLabel):
        plain = Qt.TextFormat.PlainText
        assert label.textFormat() == plain or label.text() in ("", "Accepted")
    assert listed.width() == 396
