"""A field that saves itself, against everything that can arrive meanwhile."""

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.widgets import kept_value
from ui.widgets.kept_value import KeptValue

# The screenless platform says what it has no use for.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def kept(line: QLineEdit) -> KeptValue:
    made = KeptValue(line, line.text, line.setText)
    made.start_over("stored")
    made.committed.connect(made.given_out)
    return made


def test_what_is_stored_anew_arrives(line: QLineEdit, kept: KeptValue) -> None:
    kept.arrive("changed elsewhere")
    assert line.text() == "changed elsewhere"
    assert not kept.dirty


def test_unsaved_typing_stays(line: QLineEdit, kept: KeptValue) -> None:
    line.setText("typing")
    kept.arrive("changed elsewhere")
    assert line.text() == "typing"
    assert kept.dirty


def test_stale_and_echoed_states_are_not_taken(line: QLineEdit, kept: KeptValue) -> None:
    for typed in ("a", "ab"):
        line.setText(typed)
        kept.flush()
    for state in ("stored", "stored", "a", "ab"):
        kept.arrive(state)
        assert line.text() == "ab"
    kept.arrive("stored")
    assert line.text() == "stored"


def test_a_space_before_the_next_word_is_not_taken_away(line: QLineEdit, kept: KeptValue) -> None:
    line.setText("Mei ")
    kept.flush()
    kept.arrive("Mei")
    assert line.text() == "Mei "
    assert not kept.dirty


def test_nothing_is_committed_twice(line: QLineEdit, kept: KeptValue, qtbot: QtBot) -> None:
    line.setText("once")
    with qtbot.waitSignal(kept.committed):
        kept.flush()
    with qtbot.assertNotEmitted(kept.committed):
        kept.flush()


def test_leaving_the_field_commits(line: QLineEdit, kept: KeptValue, qtbot: QtBot) -> None:
    line.setText("left")
    with qtbot.waitSignal(kept.committed):
        QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusOut))


def test_whoever_never_pauses_is_saved_all_the_same(
    line: QLineEdit, kept: KeptValue, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_value, "TYPING_PAUSE_MS", 600_000)
    monkeypatch.setattr(kept_value, "UNSAVED_MS", 50)
    typing = QTimer()
    typing.timeout.connect(lambda: line.setText(line.text() + "x"))
    typing.timeout.connect(kept.typed)
    with qtbot.waitSignal(kept.committed):
        typing.start(10)
    typing.stop()
    kept.flush()
