"""A few choices side by side: each word is whole, also while it is taken."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from ui.widgets.choice_row import ChoiceRow

STYLE = """QPushButton[role="choice"] { padding: 10px 8px; }
QPushButton[role="choice"]:checked { font-weight: 600; }"""
WORDS = [("a", "Mit Feststellungen", 1), ("b", "Ohne Rahmen", 1), ("c", "Beides", 1)]


@pytest.mark.parametrize("width", range(160, 520, 10))
def test_a_word_that_grows_bolder_when_taken_is_whole(qapp: QApplication, width: int) -> None:
    row = ChoiceRow(WORDS, 3)
    row.setStyleSheet(STYLE)
    row.resize(width, 100)
    row.show()
    qapp.processEvents()
    bold = QFont(row.font())
    bold.setWeight(QFont.Weight.DemiBold)
    for button in row.buttons.values():
        needed = QFontMetrics(bold).horizontalAdvance(button.text())
        assert button.width() >= needed + 2 * 8 or row._laid == 1
    row.close()


def test_each_choice_says_what_is_chosen_by_it(qapp: QApplication) -> None:
    row = ChoiceRow(WORDS, 3)
    row.setAccessibleName("Severity")
    row.show()
    assert {b.accessibleDescription() for b in row.buttons.values()} == {"Severity"}
    row.close()


@pytest.mark.parametrize("columns", [(1, 1, 1), (2, 1, 1), (1, 2, 1)])
def test_it_says_how_much_room_its_words_need_side_by_side(
    qapp: QApplication, columns: tuple[int, ...]
) -> None:
    words = [(code, word, wide) for (code, word, _), wide in zip(WORDS, columns, strict=True)]
    row = ChoiceRow(words, sum(columns))
    row.setStyleSheet(STYLE)
    for width, as_given in ((row.whole_width, True), (row.whole_width - sum(columns), False)):
        row.resize(width, 100)
        row.show()
        qapp.processEvents()
        assert (row._laid == sum(columns)) is as_given
    row.close()
