"""Bugs are caught, told without secrets, and survived."""

import sys
import threading

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.crash import CrashDialog, Crashes, details_of

# Said by the platform without a screen whenever a dialog opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def crashes(qtbot: QtBot) -> Crashes:
    """Nothing installed: pytest-qt has hooks of its own."""
    return Crashes()


def _refuse() -> None:
    raise ValueError("Authorization: Bearer sk-123456 was refused")


def _bug() -> Exception:
    try:
        _refuse()
    except ValueError as error:
        return error
    raise AssertionError


def test_the_details_name_the_bug_and_hide_keys() -> None:
    told = details_of(_bug())
    assert "ValueError" in told
    assert "_refuse" in told
    assert "sk-123456" not in told


def test_a_bug_in_a_thread_reaches_the_window(crashes: Crashes, qtbot: QtBot) -> None:
    heard: list[str] = []
    crashes.happened.connect(heard.append)
    thread = threading.Thread(target=lambda: crashes.report(_bug()))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert "ValueError" in heard[0]


def test_hooks_are_taken_and_given_back(crashes: Crashes, caplog: pytest.LogCaptureFixture) -> None:
    before = sys.excepthook, threading.excepthook
    heard: list[str] = []
    crashes.happened.connect(heard.append)
    crashes.install()
    try:
        sys.excepthook(ValueError, _bug(), None)
        qWarning("odd geometry")
    finally:
        crashes.remove()
        sys.excepthook, threading.excepthook = before
    assert len(heard) == 1
    assert "odd geometry" in caplog.text


def test_a_loop_tells_bugs_and_logs_the_rest(
    crashes: Crashes, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[str] = []
    crashes.happened.connect(heard.append)
    crashes.from_loop(None, {"exception": _bug()})  # type: ignore[arg-type]
    crashes.from_loop(None, {"message": "slow"})  # type: ignore[arg-type]
    assert len(heard) == 1
    assert "slow" in caplog.text


def test_the_dialog_goes_on_unless_asked_to_leave(qtbot: QtBot) -> None:
    left: list[bool] = []
    dialog = CrashDialog("<b>details</b>")
    dialog.leave.connect(lambda: left.append(True))
    dialog.open()
    assert dialog.findChildren(QPlainTextEdit)[0].toPlainText() == "<b>details</b>"
    _button(dialog, "Copy details").click()
    assert QGuiApplication.clipboard().text() == "<b>details</b>"
    dialog.reject()
    assert not left
    other = CrashDialog("x")
    other.leave.connect(lambda: left.append(True))
    other.open()
    _button(other, "Close Tessera").click()
    assert left == [True]


def _button(dialog: CrashDialog, label: str) -> QPushButton:
    found = [button for button in dialog.findChildren(QPushButton) if button.text() == label]
    return found[0]
