"""Buttons in as many rows as it takes."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow import Flow

WORDS = ("Ändern", "Verwerfen", "Zurücknehmen", "Näher ansehen", "Gleich wie…")


def test_every_button_has_its_words_whole_in_a_narrow_card(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = Flow(4, middle=False, parent=holder)
    buttons = [QPushButton(words) for words in WORDS]
    for button in buttons:
        row.addWidget(button)
    width = sum(button.sizeHint().width() for button in buttons) * 2 // 3
    holder.resize(width, row.heightForWidth(width))
    holder.show()
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert len({button.y() for button in buttons}) == 2
    assert max(button.geometry().bottom() for button in buttons) < holder.height()


def test_what_is_lower_stands_in_the_middle_of_its_row(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = Flow(4, middle=False, parent=holder)
    button, label = QPushButton("Only undecided"), QLabel("Confidence")
    button.setFixedHeight(40)
    row.addWidget(button)
    row.addWidget(label)
    holder.resize(600, 40)
    holder.show()
    assert abs(label.geometry().center().y() - button.geometry().center().y()) <= 1
