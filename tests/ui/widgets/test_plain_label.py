"""Text of any kind in a place of any width."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ui.widgets.plain_label import BULLET, PlainLabel, Span, harmless

# The screenless platform says what it has no use for.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_word_longer_than_the_line_is_broken(qtbot: QtBot) -> None:
    label = PlainLabel("W" * 10_000)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 50
    one = PlainLabel("W")
    qtbot.addWidget(one)
    assert label.heightForWidth(300) > 50 * one.heightForWidth(300)


@pytest.mark.parametrize("text", ["<b>x</b>", "&amp;", "<a href='file:///x'>y</a>"])
def test_markup_is_shown_and_not_read(qtbot: QtBot, text: str) -> None:
    label = PlainLabel(text)
    qtbot.addWidget(label)
    assert label.text() == text
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_harm_is_replaced() -> None:
    assert harmless("a\u202eb\x00c\ud800") == "a\ufffdb\ufffdc\ufffd"
    assert harmless("one\r\ntwo\tthree") == "one\ntwo\tthree"


def test_a_whole_span_begins_its_own_line_only_where_it_does_not_fit(qtbot: QtBot) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    label.set_spans((Span("Quarter panel", bold=True), Span(" dented", muted=True, whole=True)))
    line = label.fontMetrics().height()
    assert label.heightForWidth(600) < 2 * line
    assert label.heightForWidth(label.sizeHint().width() - 20) >= 2 * line


def test_what_goes_on_below_a_bullet_is_indented(qtbot: QtBot) -> None:
    label = PlainLabel(f"😀 first\n{BULLET}word and word and word\nlast")
    qtbot.addWidget(label)
    layout, _ = label._laid(label.fontMetrics().horizontalAdvance(f"{BULLET}word and w"))
    lefts = [layout.lineAt(n).x() > 0 for n in range(layout.lineCount())]
    assert lefts[:2] == [False, False]
    assert all(lefts[2:-1])
    assert len(lefts) > 3
    assert not lefts[-1]


def test_its_text_can_be_copied(qtbot: QtBot) -> None:
    label = PlainLabel("a finding")
    qtbot.addWidget(label)
    label.show()
    reason = QContextMenuEvent.Reason.Keyboard
    label.contextMenuEvent(QContextMenuEvent(reason, QPoint(2, 2), label.mapToGlobal(QPoint(2, 2))))
    menu = label.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: label.findChild(QMenu) is None)
    assert QGuiApplication.clipboard().text() == "a finding"
