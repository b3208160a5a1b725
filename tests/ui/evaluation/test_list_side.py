"""On a narrow screen the measurements stand above the page, which then has room across."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.own_look import own_look
from ui import theme
from ui.evaluation.figures_view import FiguresView
from ui.evaluation.list_side import ListSide, room_on
from ui.evaluation.source_row import SourceRow
from ui.evaluation.start_foot import StartFoot
from ui.evaluation.terms_row import TermsRow
from ui.language import speak

__all__ = ["own_look"]  # a fixture

# Half of the smallest screen, as where everything is twice as large.
_NARROW = 640


@pytest.mark.usefixtures("own_look")
@pytest.mark.parametrize("code", ["en", "de", "zh-CN"])
def test_a_page_and_the_list_fit_where_letters_are_large(
    qapp: QApplication, code: str, qtbot: QtBot
) -> None:
    speak(qapp, code)
    page, whole = QVBoxLayout(), QWidget()
    qtbot.addWidget(whole)
    page.setContentsMargins(theme.XL, 0, theme.XL, 0)
    for each in (SourceRow(), TermsRow(), StartFoot(), FiguresView(QMenu(whole))):
        page.addWidget(each)
    side = ListSide(QPushButton("New measurement"), QWidget())
    whole.setLayout(side.beside(page, room_on(_NARROW)))
    whole.show()
    assert whole.minimumSizeHint().width() <= _NARROW
    assert side.y() + side.height() <= page.geometry().top()


def test_with_room_they_stand_beside_each_other() -> None:
    assert room_on(1280) is Qt.Orientation.Horizontal
    assert room_on(_NARROW) is Qt.Orientation.Vertical
