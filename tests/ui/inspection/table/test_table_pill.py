"""A few words over the table."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.inspection.table.table_pill import TablePill


@pytest.mark.parametrize("wide", range(60, 330, 6))
def test_no_line_begins_with_a_dot(qtbot: QtBot, wide: int) -> None:
    table = QWidget()
    qtbot.addWidget(table)
    pill = TablePill(table)
    pill.say("测量：先在上方选择照片中已知长度的物体 · Esc 结束")
    pill.put(QRect(0, 0, wide, 200), 200)
    layout = QTextLayout(pill.text(), pill.font())
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    begun = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(wide)
        begun.append(pill.text()[line.textStart()])
    layout.endLayout()
    assert "·" not in begun
