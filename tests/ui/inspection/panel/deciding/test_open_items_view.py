"""Open items beside the findings: ticked, opened again, answered by later photos."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.finding import Summary
from app.domain.inspection import Inspection
from app.domain.mark import ItemKey, Lack, Mark
from app.domain.words import Severity
from tests.helpers import cases, opinions
from ui.inspection.panel.deciding.open_items_view import OpenItemsView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PHOTO = ItemKey("a", Lack.PHOTO, 0)


@pytest.fixture
def view(qtbot: QtBot) -> OpenItemsView:
    made = OpenItemsView()
    qtbot.addWidget(made)
    made.resize(380, 300)
    made.show()
    return made


def marked(answered: bool, by_run: str = "", why: str = "") -> Case:
    later = Inspection("inspection-2", (cases.photo(3),), (cases.run(id="c"),))
    mark = Mark(PHOTO, answered, cases.MEI, cases.NOON, by_run, why)
    case = opinions.case(marks=(mark,))
    return replace(case, inspections=(*case.inspections, later))


def said(view: OpenItemsView) -> list[str]:
    return [row.about.text() for row in view.rows]


def test_every_item_says_what_it_is_and_of_which_photos(view: OpenItemsView) -> None:
    view.show_case(opinions.case())
    assert [row.item.text for row in view.rows] == ["depth of the dent", "the left side"]
    assert said(view) == ["could not be determined · photos 1–2", "photo needed · photos 1–2"]
    assert view.count.text() == "2 open"
    assert view.button.isEnabled()


def test_a_tick_tells_and_so_does_taking_it_away(view: OpenItemsView, qtbot: QtBot) -> None:
    view.show_case(opinions.case())
    with qtbot.waitSignal(view.marked) as told:
        tick = view.rows[1].tick
        QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
    assert told.args == [PHOTO, True]
    view.show_case(marked(True))
    assert "Ticked off by Mei Lindqvist" in said(view)[1]
    assert view.rows[1].tick.isChecked()
    with qtbot.waitSignal(view.marked) as told:
        view.rows[1].tick.click()
    assert told.args == [PHOTO, False]
    view.show_case(marked(False))
    assert "Opened again by Mei Lindqvist" in said(view)[1]


def test_what_a_later_inspection_answered_shows_why(view: OpenItemsView) -> None:
    view.show_case(marked(True, "c", "The left side is <b>scratched</b>."))
    assert "Answered by photo 3: “The left side is <b>scratched</b>.”" in said(view)[1]
    assert view.rows[1].tick.isChecked()


def test_nothing_open_asks_for_no_photos(view: OpenItemsView) -> None:
    view.show_case(opinions.case())
    view.show_case(opinions.case(opinions.first(summary=Summary(Severity.NONE, "none", "Sound."))))
    assert view.isHidden()
