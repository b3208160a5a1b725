"""A page goes along with lines added at its end, and stays where it is otherwise."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.settings.connections.following_area import FollowingArea

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_it_follows_only_what_it_was_told_of(qtbot: QtBot) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    area = FollowingArea(inside)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    bar = area.verticalScrollBar()

    def grow(by: int) -> None:
        before = bar.maximum()
        label = QLabel()
        label.setFixedHeight(by)
        column.addWidget(label)
        qtbot.waitUntil(lambda: bar.maximum() > before)

    grow(400)
    assert bar.value() == 0
    area.follow()
    grow(300)
    grow(300)
    assert bar.value() == bar.maximum()
    qtbot.waitUntil(lambda: not area._following.isActive())
    at = bar.value()
    grow(300)
    assert bar.value() == at
