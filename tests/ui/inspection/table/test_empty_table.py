"""The table before the first photo, where all is twice as large."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from tests.helpers.own_look import own_look
from ui.inspection.table.empty_table import EmptyTable
from ui.language import speak

pytestmark = [
    pytest.mark.usefixtures("own_look"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
__all__ = ["own_look"]


@pytest.fixture(params=["en", "de", "zh-CN"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


def test_it_is_scrolled_down_alone(spoken: str, qtbot: QtBot) -> None:
    table = EmptyTable()
    qtbot.addWidget(table)
    table.question.show()
    table.show_ways(connect=True, dock=True)
    table.resize(310, 430)
    table.show()
    area = table.findChildren(QScrollArea)[0]
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.horizontalScrollBar().maximum() == 0, spoken
