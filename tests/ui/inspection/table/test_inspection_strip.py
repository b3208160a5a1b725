"""Which photos lie on the table is read however narrow it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.inspection.table.inspection_strip import InspectionStrip

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ONLY_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly


@pytest.fixture
def strip(qtbot: QtBot) -> InspectionStrip:
    made = InspectionStrip()
    qtbot.addWidget(made)
    made.show_counts([4, 2], 1)
    made.show()
    return made


def test_words_give_way_before_the_numbers_of_the_photos_do(strip: InspectionStrip) -> None:
    whole = strip.sizeHint()
    strip.resize(whole)
    QApplication.processEvents()
    assert strip._more.toolButtonStyle() is not ONLY_ICON
    strip.resize(whole.width() - 40, whole.height())
    QApplication.processEvents()
    assert strip._more.toolButtonStyle() is ONLY_ICON
    assert strip._more.toolTip() == "Add photos"
    assert strip._tabs.width() >= strip._tabs.sizeHint().width()
    strip.resize(whole)
    QApplication.processEvents()
    assert strip._more.toolButtonStyle() is not ONLY_ICON
