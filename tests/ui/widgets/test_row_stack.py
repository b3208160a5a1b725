"""Rows lie one under the other, whatever happens to them."""

from pytestqt.qtbot import QtBot

from ui.widgets.plain_label import PlainLabel
from ui.widgets.row_stack import RowStack

LONG = "A crease that runs from the wheel arch up to the tail lamp. " * 4


def _tops(rows: list[PlainLabel]) -> list[int]:
    return [row.y() for row in rows]


def test_rows_come_move_grow_and_go(qtbot: QtBot) -> None:
    stack = RowStack(margin=1)
    qtbot.addWidget(stack)
    stack.resize(200, 400)
    stack.show()
    first, second, third = (PlainLabel(words) for words in ("one", "two", "three"))
    for place, row in enumerate((first, third)):
        stack.put(row, place)
    stack.put(second, 1)
    line = first.height()
    assert _tops([first, second, third]) == [1, line + 2, 2 * line + 3]
    assert stack.heightForWidth(200) == 3 * line + 4
    first.setText(LONG)
    qtbot.waitUntil(lambda: first.height() > line)
    assert second.y() == first.geometry().bottom() + 2
    stack.put(first, 2)
    assert _tops([second, third, first]) == [1, line + 2, 2 * line + 3]
    stack.take(third)
    assert first.y() == line + 2
