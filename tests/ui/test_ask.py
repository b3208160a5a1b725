"""A question waits for its answer while everything else goes on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.ask import agreed, question

# Said by the platform without a screen whenever a dialog opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _press(label: str) -> bool:
    box = question(None, "Sure?", "<img src='/x'>", "Yes", "No")
    box.show()
    assert box.textFormat() is Qt.TextFormat.PlainText
    next(b for b in box.findChildren(QPushButton) if b.text() == label).click()
    answer = agreed(box)
    box.deleteLater()
    return answer


def test_yes_and_no(qtbot: QtBot) -> None:
    assert _press("Yes")
    assert not _press("No")


def test_return_leaves_everything_as_it_is(qtbot: QtBot) -> None:
    box = question(None, "Sure?", "It can't be taken back.", "Yes", "No")
    qtbot.addWidget(box)
    box.show()
    focused = box.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "No"


def test_the_answers_stand_within_the_margins(qtbot: QtBot) -> None:
    box = question(None, "Sure?", "It can't be undone.", "Do all of it all the same", "Go back")
    qtbot.addWidget(box)
    box.show()
    for button in box.buttons():
        left = button.mapTo(box, QPoint()).x()
        assert left >= 20
        assert box.width() - left - button.width() >= 20
