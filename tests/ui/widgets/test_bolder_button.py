"""What is bold while it is taken is whole, and as wide before."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.helpers.mirroring import ink
from ui import theme
from ui.widgets.bolder_button import BolderButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, dark=False)
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


@pytest.mark.parametrize("words", ["Waiting 11", "待处理 112", "Wartende Fälle"])
def test_its_words_are_drawn_from_end_to_end(qtbot: QtBot, words: str) -> None:
    button = BolderButton(words)
    button.setProperty("role", "view")
    button.setCheckable(True)
    qtbot.addWidget(button)
    button.show()
    before = button.sizeHint()
    button.setChecked(True)
    assert button.sizeHint() == before
    button.resize(before)
    picture = button.grab().toImage()
    row = picture.copy(0, 6, picture.width(), picture.height() - 12)
    first, last = ink(row.copy(4, 0, row.width() - 8, row.height()), row.pixelColor(5, 5).name())
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    assert last - first + 1 >= QFontMetrics(bold).tightBoundingRect(words).width() - 2


def test_it_is_wider_than_qt_would_make_it(qtbot: QtBot) -> None:
    plain, button = QPushButton("Waiting 11"), BolderButton("Waiting 11")
    for each in (plain, button):
        qtbot.addWidget(each)
    assert button.sizeHint().width() > plain.sizeHint().width()
