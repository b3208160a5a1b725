"""A field that is as high as its lines, whoever lends the letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.language import speak
from ui.widgets.growing_text import GrowingText
from ui.widgets.in_turns import lay_out

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TWO = "本评估仅依据所列照片中的可见情况，不排除隐蔽损伤。\n不对责任认定、保险范围作出结论。"
LONG = (
    "The cover is pushed in over its whole right half; the crease runs from the tail lamp's lower "
    "edge down to the wheel arch and around it, the paint has cracked along the fold."
)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "zh-CN")
    theme.apply(qapp, dark=False)
    yield
    speak(qapp, "en")
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


def shown(qtbot: QtBot, text: str) -> GrowingText:
    field = GrowingText(1, 4)
    qtbot.addWidget(field)
    field.resize(600, 40)
    field.setPlainText(text)
    field.show()
    return field


def test_the_last_line_is_seen_to_its_foot(qtbot: QtBot) -> None:
    field = shown(qtbot, TWO)
    block = field.document().lastBlock()
    top = field.blockBoundingGeometry(block).translated(field.contentOffset()).top()
    assert top + block.layout().lineAt(0).height() <= field.viewport().height()


def test_one_line_is_as_high_as_a_button_in_any_script(qtbot: QtBot) -> None:
    assert shown(qtbot, "左前门").height() == shown(qtbot, "Door").height() == 32


def test_it_grows_with_its_lines_and_then_scrolls(qtbot: QtBot) -> None:
    heights = [shown(qtbot, "\n".join(["门"] * lines)).height() for lines in (1, 2, 4, 9)]
    assert heights[0] < heights[1] < heights[2] == heights[3]


@pytest.mark.parametrize("width", [165, 172, 206])
def test_no_letter_lies_under_its_scroll_bar(qtbot: QtBot, width: int) -> None:
    field = GrowingText(1, 4)
    qtbot.addWidget(field)
    field.resize(width, 32)
    field.setPlainText(LONG)
    field.show()
    laid = field.document().firstBlock().layout()
    lines = [laid.lineAt(place).naturalTextRect() for place in range(laid.lineCount())]
    assert field.verticalScrollBar().isVisible()
    assert max(line.right() for line in lines) <= field.viewport().width()


def test_its_words_are_whole_where_it_was_squeezed_for_a_moment(qtbot: QtBot) -> None:
    """As by a layout that has not heard yet how much room there is."""
    field = shown(qtbot, "Door")
    room = field.viewport().height()
    field.setFixedHeight(16)
    lay_out()
    assert (field.height(), field.viewport().height()) == (32, room)
