"""Sections ticked and moved, pages drawn where they are looked at."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.report_plan import Section
from ui.inspection.report.page_view import PageView
from ui.inspection.report.section_list import SectionList

CHOSEN = (Section.SUMMARY, Section.FINDINGS, Section.LIMITS)


def shown(qtbot: QtBot) -> SectionList:
    """A list on the screen."""
    sections = SectionList()
    qtbot.addWidget(sections)
    sections.show_sections(CHOSEN, (Section.COVER,))
    sections.show()
    assert sections.sections == CHOSEN
    return sections


def test_keys_tick_and_move(qtbot: QtBot) -> None:
    sections = shown(qtbot)
    told: list[list[Section]] = []
    sections.ordered.connect(lambda each: told.append([*each]))
    QTest.keyClick(sections, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert told[-1] == [Section.FINDINGS, Section.SUMMARY, Section.LIMITS]
    QTest.keyClick(sections, Qt.Key.Key_Space)
    assert told[-1] == [Section.FINDINGS, Section.LIMITS]
    sections.setCurrentRow(3)
    QTest.keyClick(sections, Qt.Key.Key_Space)
    assert told[-1] == [Section.FINDINGS, Section.LIMITS, Section.COVER]


def test_what_no_report_goes_without_stays_ticked(qtbot: QtBot) -> None:
    sections = shown(qtbot)
    sections.setCurrentRow(2)
    QTest.keyClick(sections, Qt.Key.Key_Space)
    assert Section.LIMITS in sections.sections


def test_a_dragged_section_is_told_once_where_it_lands(qtbot: QtBot) -> None:
    sections = shown(qtbot)
    told: list[list[Section]] = []
    sections.ordered.connect(lambda each: told.append([*each]))
    sections.model().moveRow(sections.rootIndex(), 2, sections.rootIndex(), 0)
    assert told == [[Section.LIMITS, Section.SUMMARY, Section.FINDINGS]]


def test_only_pages_in_sight_are_asked_for(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(240, 320)
    view.show()
    asked: list[list[int]] = []
    view.looked.connect(lambda places, _width: asked.append(places))
    view.begin(40)
    assert asked[-1][0] == 0
    assert len(asked[-1]) <= 2
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert 39 in asked[-1]
    assert 0 not in asked[-1]
    view.put(39, 2, 3, memoryview(bytes(18)))
    assert view.shown == [39]
