"""What both the model and the program read: both shown, what differs marked, neither preferred."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.inspection import Inspection
from app.domain.read.read_by_both import ReadByBoth, read_by_both
from app.domain.reading import Reading
from app.domain.words import RunState
from tests.helpers import cases
from tests.helpers.readings import PLACE, UPS, UPS_WRONG, VIN, code, line
from ui.inspection.panel.answer.read_by_both_view import ReadByBothView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PHOTOS = {"photo-1": 3}


@pytest.fixture
def view(qtbot: QtBot) -> ReadByBothView:
    """Told at once what comes of comparing."""
    made = ReadByBothView()
    qtbot.addWidget(made)
    made.compare.connect(lambda asked: made.show_compared(asked, _told(asked)))
    return made


def _told(inspection: Inspection) -> tuple[ReadByBoth, ...]:
    assert inspection.run is not None
    return read_by_both(inspection, inspection.run)


def _inspection(answer: str, reading: Reading, state: RunState = RunState.DONE) -> Inspection:
    told = cases.assessment(answer=answer, steps=(), summary=None)
    run = cases.run(assessment=told, asked=cases.asked("photo-1"), state=state)
    return cases.inspection(photos=(cases.photo(reading=reading),), runs=(run,))


def _written(*texts: str) -> Reading:
    return Reading((), tuple(line(text) for text in texts))


def _marked(view: ReadByBothView, row: int) -> list[str]:
    labels = (view.rows[row].named, view.rows[row].read)
    return [span.text for label in labels for span in label._spans if span.marked]


def test_both_are_shown_with_what_differs_marked_and_differing_first(view: ReadByBothView) -> None:
    answer = f"VIN {VIN}, parcel {UPS}"
    view.show_inspection(_inspection(answer, _written("1M8GDM9AXKPO42788", UPS)), PHOTOS)
    assert not view.isHidden()
    first, second = view.rows
    assert (first.named.text(), first.read.text()) == (VIN, "1M8GDM9AXKPO42788")
    assert first.said.text() == "≠ they differ"
    assert _marked(view, 0) == ["0", "O"]
    assert (second.said.text(), second.named.text()) == ("✓ the same", UPS)
    assert _marked(view, 1) == []
    assert first.chip.text() == "photo 3"


def test_a_character_that_is_missing_has_a_place(view: ReadByBothView) -> None:
    view.show_inspection(_inspection("SF1020104502338", _written("SF102010452338")), PHOTOS)
    assert _marked(view, 0) == ["0", "_"]


def test_check_digits_are_told_of_each(view: ReadByBothView) -> None:
    view.show_inspection(_inspection(f"No. {UPS_WRONG}", Reading((code(UPS),))), PHOTOS)
    (row,) = view.rows
    texts = [label.text() for label in row.findChildren(type(row.named))]
    assert "check digit wrong" in texts
    assert "check digit right" in texts


def test_the_place_is_a_click_away(view: ReadByBothView, qtbot: QtBot) -> None:
    view.show_inspection(_inspection(f"No. {UPS}", Reading((code(UPS),))), PHOTOS)
    with qtbot.waitSignal(view.clicked) as told:
        view.rows[0].chip.click()
    assert told.args == ["photo-1", PLACE]


def test_text_of_either_is_shown_as_it_is(view: ReadByBothView) -> None:
    answer = 'It says "<b>BOLD</b> 易碎"'
    view.show_inspection(_inspection(answer, _written("<b>B0LD</b> 易碎")), PHOTOS)
    assert view.rows[0].named.text() == "<b>BOLD</b> 易碎"


def test_nothing_while_the_answer_comes_or_where_nothing_was_read_by_both(
    view: ReadByBothView,
) -> None:
    running = _inspection(f"No. {UPS}", Reading((code(UPS),)), RunState.RUNNING)
    for inspection in (running, _inspection("A dent.", _written(UPS)), replace(running, runs=())):
        view.show_inspection(inspection, PHOTOS)
        assert view.isHidden()


def test_what_did_not_change_is_left(view: ReadByBothView) -> None:
    inspection = _inspection(f"No. {UPS}", Reading((code(UPS),)))
    view.show_inspection(inspection, PHOTOS)
    (row,) = view.rows
    view.show_inspection(replace(inspection), PHOTOS)
    assert view.rows == [row]


def test_what_was_there_stays_until_the_new_is_known_and_the_old_never_comes_late(
    qtbot: QtBot,
) -> None:
    """Comparing takes a while: nothing flickers, and what is no longer shown is left out."""
    view = ReadByBothView()
    qtbot.addWidget(view)
    asked = list[Inspection]()
    view.compare.connect(asked.append)
    first, second = (_inspection(f"No. {text}", _written(UPS, VIN)) for text in (UPS, VIN))
    view.show_inspection(first, PHOTOS)
    assert view.isHidden()
    view.show_compared(first, _told(first))
    view.show_inspection(second, PHOTOS)
    assert [row.named.text() for row in view.rows] == [UPS]
    view.show_compared(first, ())
    assert [row.named.text() for row in view.rows] == [UPS]
    view.show_compared(second, _told(second))
    assert [row.named.text() for row in view.rows] == [VIN]
    assert asked == [first, second]


def test_very_many_are_cut(view: ReadByBothView) -> None:
    codes = [f"QX{number:05}A" for number in range(20)]
    view.show_inspection(_inspection("; ".join(codes), _written(*codes)), PHOTOS)
    assert len(view.rows) == 8
    assert view._lines.count() == 9
