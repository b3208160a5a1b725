"""A few letters choose a name; own words stay possible."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from tests.helpers.showing import in_front
from ui import theme
from ui.widgets.term_box import TermBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")
NAMES = ("Front bumper", "Rear bumper", "Hood", "Door, front left")


@pytest.fixture
def box(qtbot: QtBot) -> TermBox:
    made = TermBox(NAMES, "")
    in_front(qtbot, made)
    made.focus_end()
    return made


@pytest.mark.parametrize(("letters", "name"), [("ho", "Hood"), ("REAR", "Rear bumper")])
def test_return_takes_the_first_that_contains_the_letters(
    box: TermBox, letters: str, name: str
) -> None:
    told: list[bool] = []
    box.taken.connect(lambda: told.append(True))
    QTest.keyClicks(box, letters)
    QTest.keyClick(box.names, Qt.Key.Key_Return)
    assert box.currentText() == name
    assert told == [True]
    assert not box.names.isVisible()
    assert not box.take_first(), "it is chosen by now"


def test_arrows_choose_another(box: TermBox) -> None:
    QTest.keyClicks(box, "bumper")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(box.names, key)
    assert box.currentText() == "Rear bumper"


def test_own_words_stand_after_esc_or_where_no_name_fits(box: TermBox) -> None:
    QTest.keyClicks(box, "bumper")
    QTest.keyClick(box.names, Qt.Key.Key_Escape)
    assert not box.take_first()
    assert box.currentText() == "bumper"
    QTest.keyClicks(box, " iron")
    assert not box.take_first()
    assert box.currentText() == "bumper iron"


def test_its_words_are_whole(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, dark=False)
    box = TermBox(NAMES, "Hood")
    in_front(qtbot, box)
    line, option = box.lineEdit(), QStyleOptionFrame()
    assert line is not None
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    assert room.height() >= line.fontMetrics().height()
