"""A box to tick whose words are whole in a narrow column."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flowing_check import FlowingCheck

WORDS = "Say how right the model was when it was measured last, or that it never was"


def test_words_go_on_below_where_there_is_no_room_for_them(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column, box = QVBoxLayout(holder), FlowingCheck(WORDS)
    column.addWidget(box)
    column.addStretch(1)
    holder.resize(1200, 300)
    holder.show()
    one_line = box.height()
    assert one_line == QCheckBox(WORDS).sizeHint().height()
    narrow = box.minimumSizeHint().width()
    holder.resize(box.sizeHint().width() // 2, 300)
    qtbot.waitUntil(lambda: box.height() >= one_line + box.fontMetrics().height())
    assert narrow < box.width() < box.sizeHint().width()
    drawn = box.grab().toImage()
    below = range(drawn.height() * 3 // 4, drawn.height())
    ground = drawn.pixel(0, 0)
    assert any(drawn.pixel(x, y) != ground for y in below for x in range(40, drawn.width()))


def test_it_is_ticked_by_its_words(qtbot: QtBot) -> None:
    box = FlowingCheck(WORDS)
    qtbot.addWidget(box)
    box.resize(300, box.heightForWidth(300))
    box.show()
    box.click()
    assert box.isChecked()
