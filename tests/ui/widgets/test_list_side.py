"""On a narrow screen the measurements stand above the page, which then has room across."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.batching import standing
from tests.helpers.own_look import own_look
from ui import theme
from ui.batch.batch_view import BatchView
from ui.batch.standing import Standing
from ui.evaluation.figures_view import FiguresView
from ui.evaluation.source_row import SourceRow
from ui.evaluation.start_foot import StartFoot
from ui.evaluation.terms_row import TermsRow
from ui.language import speak
from ui.widgets.list_side import ListSide, room_on

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
    side = ListSide((QPushButton("New measurement"), QListView()))
    whole.setLayout(side.beside(page, room_on(_NARROW)))
    whole.show()
    assert whole.minimumSizeHint().width() <= _NARROW
    (figures,) = whole.findChildren(FiguresView)
    figures.title.setText("Qwen3-VL-8B · Volcengine · cracks_yolo")
    QApplication.processEvents()
    assert figures.title.height() < 2 * figures.title.fontMetrics().lineSpacing(), "on one line"
    assert side.y() + side.height() <= page.geometry().top()


@pytest.mark.usefixtures("own_look")
@pytest.mark.parametrize("code", ["en", "de", "zh-CN"])
def test_what_failed_in_a_batch_is_read_across_where_letters_are_large(
    qapp: QApplication, code: str, qtbot: QtBot
) -> None:
    speak(qapp, code)
    page, view, whole = QVBoxLayout(), BatchView(), QWidget()
    qtbot.addWidget(whole)
    view.show_batch(standing(), Standing(), None)
    page.addWidget(view)
    side = ListSide((QListView(), QPushButton("New batch")))
    whole.setLayout(side.beside(page, room_on(_NARROW)))
    whole.resize(_NARROW, 600)
    whole.show()
    (row,) = view._rows
    assert whole.width() == _NARROW
    assert row.why.width() >= 200, "a line of it holds words, not letters"


def test_with_room_they_stand_beside_each_other() -> None:
    assert room_on(1280) is Qt.Orientation.Horizontal
    assert room_on(_NARROW) is Qt.Orientation.Vertical
