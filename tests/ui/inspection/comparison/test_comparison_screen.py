"""Two answers on the screen: told apart without colour, lit together, taken over."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.looking.comparison import compare
from app.domain.run import Run
from app.domain.words import Verdict
from tests.helpers import cases, opinions, table
from tests.helpers import right_panel as given
from ui.inspection.comparison.comparison_model import Compared
from ui.inspection.comparison.comparison_screen import ComparisonScreen
from ui.inspection.comparison.row import Group, rows
from ui.inspection.comparison.side_tag import SideTag
from ui.inspection.comparison.sides import Side, boxes, side_color, side_pen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def compared(left: Run | None = None, right: Run | None = None) -> Compared:
    one, other = left or opinions.first(), right or opinions.second()
    case = opinions.case(one, other)
    inspection = case.inspections[0]
    return Compared(case, inspection, inspection.runs, one, other, compare(one, other))


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Iterator[ComparisonScreen]:
    made = ComparisonScreen(table.pictures(tmp_path))
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show_compared(compared(), given.names())
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.photos.close_pictures()


def ids(screen: ComparisonScreen, photo: int) -> list[str]:
    return [placed.box.finding_id for placed in screen.photos.views[photo].placed]


def test_rows_are_grouped_and_say_both_severities(screen: ComparisonScreen) -> None:
    grouped = [(row.row.group, row.row.numbers) for row in screen.list.rows]
    assert grouped == [
        (Group.DIFFERING, (2, 2)),
        (Group.LEFT_ONLY, (3, 0)),
        (Group.RIGHT_ONLY, (0, 3)),
        (Group.AGREED, (1, 1)),
    ]
    headings = [label.text() for label in screen.list.findChildren(QLabel)]
    for heading in ("Agreed: 1", "Differing: 1", "Seen by A only: 1", "Seen by B only: 1"):
        assert heading in headings
    differing = screen.list.rows[0]
    assert [tag.text for tag in differing.findChildren(SideTag)] == ["A2", "B2"]
    assert "Moderate" in differing.accessibleName()
    assert "Minor" in differing.accessibleName()


def test_no_group_is_silent(screen: ComparisonScreen) -> None:
    same = replace(opinions.first(), id="b", second=True)
    screen.show_compared(compared(right=same), given.names())
    headings = [label.text() for label in screen.list.findChildren(QLabel) if label.isVisible()]
    assert "Agreed: 3" in headings
    assert "Differing: 0" in headings


def test_sides_are_told_apart_by_line_letter_and_colour(screen: ComparisonScreen) -> None:
    assert side_color(Side.LEFT) != side_color(Side.RIGHT)
    assert side_pen(Side.LEFT, 2).style() is Qt.PenStyle.SolidLine
    assert side_pen(Side.RIGHT, 2).style() is Qt.PenStyle.CustomDashLine
    assert [tag.text for tag in screen.bar.findChildren(SideTag)] == ["A", "B"]
    assert set(ids(screen, 0)) == {"a1", "a2", "a3", "b1", "b2"}
    assert ids(screen, 1) == ["b3"]


def test_boxes_are_drawn_in_their_side_s_colour(screen: ComparisonScreen, qtbot: QtBot) -> None:
    view = screen.photos.views[0]
    qtbot.waitUntil(lambda: view.picture.image is not None)
    image = view.grab().toImage()
    # A third of the way along: no letter, mark or dash's gap of a lone box is there.
    placed = next(p for p in view.placed if p.box.finding_id == "a3")
    y = round(placed.rect.bottom())
    colors = {image.pixelColor(round(placed.rect.left()) + n, y).name() for n in range(5, 40)}
    assert side_color(Side.LEFT).name() in colors
    assert QColor(side_color(Side.RIGHT)).name() not in colors


def test_a_model_s_value_is_shown_not_the_person_s() -> None:
    found = replace(opinions.found("a1", 0), review=cases.review())
    made = boxes(opinions.first(findings=(found,)), Side.LEFT)
    assert made["photo-1"][0].region == opinions.PLACES[0]


def test_selecting_lights_both_boxes(screen: ComparisonScreen) -> None:
    QTest.mouseClick(screen.list.rows[0], Qt.MouseButton.LeftButton)
    assert screen.list.rows[0].selected
    assert screen.photos.views[0].lit == {"a2", "b2"}
    screen.photos.clicked.emit("b1")
    assert [row.selected for row in screen.list.rows] == [False, False, False, True]
    assert screen.photos.views[0].lit == {"a1", "b1"}
    screen.photos.clicked.emit("")
    assert screen.photos.views[0].lit == frozenset()


def test_hovering_a_box_lights_its_row(screen: ComparisonScreen) -> None:
    screen.photos.hovering.emit("b3")
    assert [row.lit for row in screen.list.rows] == [False, False, True, False]
    assert screen.photos.views[1].hovered == "b3"
    screen.photos.hovering.emit("")
    assert not any(row.lit for row in screen.list.rows)


def test_keys_move_and_accept(screen: ComparisonScreen, qtbot: QtBot) -> None:
    taken: list[str] = []
    screen.taken.connect(taken.append)
    screen.act("accept")
    for _ in range(3):
        screen.act("next")
    assert screen.list.rows[2].selected
    screen.act("accept")
    assert taken == ["b3"]
    for _ in range(3):
        screen.act("next")
    assert screen.list.rows[3].selected
    screen.act("accept")
    screen.act("reject")
    assert taken == ["b3"]


def test_only_what_is_in_no_case_can_be_accepted(screen: ComparisonScreen, qtbot: QtBot) -> None:
    assert [row.row.takes for row in screen.list.rows] == ["", "", "b3", ""]
    (button,) = screen.list.rows[2].findChildren(QPushButton)
    with qtbot.waitSignal(screen.taken) as told:
        button.click()
    assert told.args == ["b3"]
    findings = tuple(
        replace(f, review=cases.review()) if f.id == "b3" else f
        for f in opinions.second().assessment.findings
    )
    screen.show_compared(compared(right=opinions.second(*findings)), given.names())
    taken = screen.list.rows[2]
    assert (taken.row.takes, taken.row.taken) == ("", True)
    assert any(label.text() == "✓ In the case" for label in taken.findChildren(QLabel))


def test_what_a_person_rejected_is_not_said_to_be_in_the_case(screen: ComparisonScreen) -> None:
    findings = tuple(
        replace(f, review=cases.review(verdict=Verdict.REJECTED)) if f.id == "a3" else f
        for f in opinions.first().assessment.findings
    )
    screen.show_compared(compared(left=opinions.first(findings=findings)), given.names())
    rejected = next(row for row in screen.list.rows if row.row.ids == {"a3"})
    assert (rejected.row.takes, rejected.row.taken) == ("", False)
    assert not any(label.text() == "✓ In the case" for label in rejected.findChildren(QLabel))


def test_a_double_click_fills_and_esc_goes_back_then_closes(
    screen: ComparisonScreen, qtbot: QtBot
) -> None:
    screen.photos.views[0].filling.emit()
    assert [view.isVisible() for view in screen.photos.views] == [True, False]
    screen.list.choose(frozenset({"b3"}))
    assert [view.isVisible() for view in screen.photos.views] == [False, True]
    ended: list[None] = []
    screen.closed.connect(lambda: ended.append(None))
    screen.list.setFocus()
    QTest.keyClick(screen.list, Qt.Key.Key_Escape)
    assert all(view.isVisible() for view in screen.photos.views)
    assert ended == []
    QTest.keyClick(screen.list, Qt.Key.Key_Escape)
    assert len(ended) == 1


def test_the_runs_are_named_and_chosen(screen: ComparisonScreen, qtbot: QtBot) -> None:
    left, right = screen.bar.choices.values()
    assert "qwen3-vl-8b-q4 · " in left.currentText()
    assert right.currentText().endswith("other:9 · second opinion")
    right.setCurrentIndex(0)
    with qtbot.waitSignal(screen.chosen) as told:
        right.activated.emit(0)
    assert told.args == ["a", "a"]


def test_foreign_words_are_plain_text_and_long_ones_break(screen: ComparisonScreen) -> None:
    evil = opinions.found("b1", 0, 2, part="<b>" + "x" * 300, type="&amp;\u202e")
    screen.show_compared(compared(right=opinions.second(evil)), given.names())
    named = [label.text() for label in screen.list.rows[-1].findChildren(QLabel)]
    assert any("<b>xxx" in text for text in named)
    assert screen.list.rows[-1].width() <= screen.list.width()


def test_sixty_findings_are_quick(screen: ComparisonScreen) -> None:
    many = tuple(opinions.found(f"a{n}", n % 3, n % 2 + 1) for n in range(60))
    others = tuple(replace(f, id=f.id.replace("a", "b"), run_id="b") for f in many)
    shown = compared(opinions.first(findings=many), opinions.second(*others))
    assert len(rows(shown)) == 60
    screen.show_compared(shown, given.names())
    assert len(screen.list.rows) == 60
