"""A scrolled column ends where what stands in it ends."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.plain_label import PlainLabel
from ui.widgets.row_stack import RowStack
from ui.widgets.steady_scroll import SteadyScroll

LONG = "A crease that runs from the wheel arch up to the tail lamp. " * 4


def test_no_empty_room_below_the_last_row(qtbot: QtBot) -> None:
    scroll, section, stack = SteadyScroll(), QWidget(), RowStack()
    qtbot.addWidget(scroll)
    QVBoxLayout(section).addWidget(stack)
    scroll.column.addWidget(section)
    for place in range(12):
        stack.put(PlainLabel(LONG), place)
    scroll.resize(560, 200)
    scroll.show()
    qtbot.waitUntil(lambda: section.height() == section.heightForWidth(section.width()))
    assert stack.height() == stack.heightForWidth(stack.width())


def test_what_is_as_high_at_any_width_is_not_squeezed(qtbot: QtBot) -> None:
    scroll = SteadyScroll()
    qtbot.addWidget(scroll)
    fields = [QLineEdit() for _ in range(20)]
    for field in fields:
        scroll.column.addWidget(field)
    scroll.resize(300, 100)
    scroll.show()
    assert min(field.height() for field in fields) >= fields[0].minimumSizeHint().height()
