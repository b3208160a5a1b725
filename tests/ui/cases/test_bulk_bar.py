"""What is offered for several cases at once, under a list as narrow as it is."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.cases.bulk_bar import BulkBar
from ui.first_paint import LIST

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
# Long words, as German has them.
WORDS = (
    "Prüfen",
    "Als Stapel analysieren…",
    "Exportieren…",
    "Zuweisen…",
    "Fälle schließen",
    "Löschen",
)


def test_long_words_make_more_rows_and_not_a_wider_list(qtbot: QtBot) -> None:
    bar = BulkBar()
    qtbot.addWidget(bar)
    for button, words in zip(bar._verbs, WORDS, strict=True):
        button.setText(words)
    bar.show_count(7, deleted=False)
    assert bar.minimumSizeHint().width() <= LIST
    bar.resize(LIST, bar.heightForWidth(LIST))
    bar.show()
    QApplication.processEvents()
    for button in bar._verbs:
        assert bar.rect().contains(button.geometry()), button.text()
        assert button.width() >= button.sizeHint().width(), button.text()
