"""The pill in the head: which connection is used, and the menu to choose another."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.settings.connection import PRACTICE
from ui.inspection.header.connection_pill import ConnectionPill
from ui.widgets.reach import Reach

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def pill(qtbot: QtBot) -> ConnectionPill:
    made = ConnectionPill()
    qtbot.addWidget(made)
    return made


def actions(pill: ConnectionPill) -> list[QAction]:
    return [action for action in pill.menu_of_now().actions() if not action.isSeparator()]


def test_the_saved_ones_practice_and_the_way_to_the_settings(
    pill: ConnectionPill, qtbot: QtBot
) -> None:
    chosen: list[str] = []
    pill.chosen.connect(chosen.append)
    pill.offer(["Ark", "R&D\tLab"], "R&D\tLab")
    offered = actions(pill)
    texts = [action.text() for action in offered]
    assert texts == ["Ark", "R&&D Lab", "Practice, no model", "Connections…"]
    assert [action.isChecked() for action in offered] == [False, True, False, False]
    for action in offered[:3]:
        action.trigger()
    assert chosen == ["Ark", "R&D\tLab", PRACTICE.name]
    with qtbot.waitSignal(pill.settings):
        offered[3].trigger()


def test_a_press_opens_the_menu_or_the_settings_while_there_is_nothing_to_choose(
    pill: ConnectionPill, qtbot: QtBot
) -> None:
    assert pill.text() == "Connect a model"
    with qtbot.waitSignal(pill.settings):
        pill.click()
    pill.offer(["Ark"], "Ark")
    pill.show()
    with qtbot.assertNotEmitted(pill.settings):
        pill.click()
    menu = pill.findChildren(QMenu)[0]
    assert menu.isVisible()
    menu.close()


def test_the_dot_says_only_what_is_known(pill: ConnectionPill) -> None:
    pictures = []
    for reach in Reach:
        pill.show_connection("Ark", "told", reach)
        pictures.append(pill.icon().pixmap(10, 10).toImage())
    assert pill.text() == "Ark"
    assert "told" in pill.toolTip()
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_a_long_name_is_cut_and_told_whole(pill: ConnectionPill) -> None:
    name = "办公室工作站 Qwen3-VL-8B-Instruct " * 9
    pill.show_connection(name, "", Reach.UNKNOWN)
    pill.offer([name], name)
    assert pill.text().endswith("…")
    assert pill.sizeHint().width() < 340
    assert len(actions(pill)[0].text()) == 60
    assert name.strip() in pill.toolTip()


def test_names_are_plain_text(pill: ConnectionPill) -> None:
    pill.show_connection("a\u202eb\x00c & d", "", Reach.UNKNOWN)
    assert pill.text() == "a\ufffdb\ufffdc && d"
