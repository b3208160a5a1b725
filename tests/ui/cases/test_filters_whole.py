"""What a filter asks for is read to its end, in the narrow list too."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from tests.helpers.own_look import own_look
from ui.cases.filter_panel import FilterPanel
from ui.cases.query_model import QueryModel
from ui.language import speak
from ui.widgets.arrow_box import ArrowBox

__all__ = ["own_look"]  # a fixture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.usefixtures("own_look")
@pytest.mark.parametrize("code", ["en", "de", "zh-CN"])
def test_no_filter_ends_in_an_ellipsis(qapp: QApplication, code: str, qtbot: QtBot) -> None:
    speak(qapp, code)
    panel = FilterPanel(QueryModel())
    qtbot.addWidget(panel)
    for width in (272, 400, 272):
        panel.resize(width, 400)
        panel.show()
        qtbot.waitUntil(lambda: panel._grid.geometry().width() == panel.width() - 24)
        told = [_shown(box) for box in panel._boxes.values()]
        assert all(words == whole for words, whole in told), told
        tops = [box.mapTo(panel, QPoint()).y() for box in panel._boxes.values()]
        assert tops == sorted(tops), "in the order in which they are asked for"
    assert len(set(tops)) < 8, "short ones stand beside each other"


def _shown(box: ArrowBox) -> tuple[str, str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return option.currentText, box.currentText()
