"""Before many are accepted together: a few of them to look at."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.words import Severity
from ui.review.together_dialog import Sample, TogetherDialog

_WORDS = "Minor · Corner is crushed inwards, the board is creased and torn along 15 cm."


@pytest.mark.parametrize(("count", "share"), [(1, 1), (2, 2), (3, 2)])
def test_a_single_sample_has_the_whole_width(qtbot: QtBot, count: int, share: int) -> None:
    dialog = TogetherDialog(lambda sha256: None, 5)
    qtbot.addWidget(dialog)
    dialog.show_offer(count, [Sample("C-1", Severity.MINOR, _WORDS, "")] * count)
    dialog.show()
    room = dialog.grid.geometry().width()
    first = dialog.grid.itemAt(0)
    card = first.widget() if first else None
    assert card is not None
    assert abs(card.width() - room // share) <= 12
    words = next(each for each in card.findChildren(QLabel) if each.text() == _WORDS)
    assert words.width() > 0.7 * card.width(), "as much is read as there is room for"
