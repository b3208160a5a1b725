"""A scrolled column ends where what stands in it ends."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
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


def test_text_that_just_fits_comes_to_rest(qtbot: QtBot) -> None:
    """Wherever a column without its bar would be low enough and with it too high."""
    scroll, stack = SteadyScroll(), RowStack()
    qtbot.addWidget(scroll)
    scroll.column.addWidget(stack)
    for place in range(6):
        stack.put(PlainLabel(LONG), place)
    scroll.show()
    for width in range(200, 240):
        for room in (stack.heightForWidth(width) + theme.L + more for more in (-2, 0, 2, 18)):
            scroll.resize(width, room)
            QCoreApplication.processEvents()
            bar = scroll.verticalScrollBar()
            assert bar.isEnabled() == (bar.maximum() > 0)
            assert scroll.viewport().width() == width - bar.sizeHint().width()
