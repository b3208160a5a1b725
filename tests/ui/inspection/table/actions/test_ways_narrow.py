"""Ways to look at a photo that is narrower than the panel for them."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.helpers import table
from ui.inspection.table.light_table import LightTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_over_a_narrow_photo_the_panel_is_whole(boxed: LightTable, qtbot: QtBot) -> None:
    boxed.show_case(table.case(4))
    boxed.resize(330, 400)
    panel, view = boxed.ways.panel, table.view_of(boxed)
    qtbot.waitUntil(lambda: view.width() < panel.sizeHint().width(), timeout=5000)
    boxed.ways.toggle_panel()
    assert view.width() < panel.width() <= boxed.width()
    for button in panel.findChildren(QAbstractButton):
        assert button.visibleRegion().boundingRect().size() == button.size()
    boxed.resize(1200, 800)
    qtbot.waitUntil(lambda: panel.parentWidget() is view)
    assert panel.isVisible()
    boxed.ways.toggle_panel()
    assert not panel.isVisible()
