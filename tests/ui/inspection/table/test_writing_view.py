"""What is written in a photo: shown as it is, copied whole, asked for, or said to be missing."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.domain.reading import Reading
from tests.helpers.readings import line
from ui.inspection.table.writing_view import WritingView


def _view(qtbot: QtBot) -> WritingView:
    view = WritingView()
    qtbot.addWidget(view)
    return view


def test_writing_is_asked_for_once(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.show_reading(Reading())
    assert view.text.text() == "not read: the part for it is not installed"
    assert view.read.isHidden()
    view.set_part(True)
    assert (view.text.text(), view.read.isHidden()) == ("not read", False)
    with qtbot.waitSignal(view.wanted):
        view.read.click()
    view.set_wanted(True)
    assert (view.text.text(), view.read.isHidden()) == ("being read…", True)
    view.show_reading(Reading(lines=()))
    assert view.text.text() == "none found"
    assert view.copy.isHidden()


def test_lines_are_plain_and_all_of_them_are_copied(qtbot: QtBot) -> None:
    view = _view(qtbot)
    lines = (line("<b>FRAGILE</b>"), line("易碎"), *(line(f"line {n}") for n in range(40)))
    view.show_reading(Reading(lines=lines))
    assert view.text.text().startswith("<b>FRAGILE</b> · 易碎 · line 0")
    assert view.text.text().endswith("…")
    view.copy.click()
    assert QGuiApplication.clipboard().text().splitlines() == [each.text for each in lines]
