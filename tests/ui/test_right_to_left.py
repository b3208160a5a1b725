"""In a right-to-left language rows begin on the right, and photos stay as they are."""

import re
from typing import Any, cast

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QTextLayout
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.finding import Step
from app.domain.words import Severity
from app.paths import resources
from tests.helpers.cases import NOON
from tests.helpers.mirroring import from_the_right, ink, painted
from ui import icons, theme
from ui.evaluation.gain_chart import GainChart
from ui.evaluation.painted_table import Cell, PaintedTable, Row
from ui.inspection.panel.answer.step_row import StepRow
from ui.inspection.table.overview import Overview
from ui.inspection.table.photo.picture_loader import PictureLoader
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.insets import inset
from ui.widgets.item_paint import mirrored, paint_marked, paint_words
from ui.widgets.key_button import KeyButton
from ui.widgets.severity_chip import SeverityChip
from ui.wording import from_left, stamp_words

pytestmark = [
    pytest.mark.usefixtures("from_the_right"),
    pytest.mark.qt_log_ignore("propagateSizeHints"),
]
__all__ = ["from_the_right"]  # a fixture


def test_a_step_begins_with_its_number_and_the_chip_covers_no_word(qtbot: QtBot) -> None:
    row = StepRow(1, Step("The edge is not straight.", "photo-1"))
    qtbot.addWidget(row)
    row.link(1, 0, None)
    row.resize(320, row.heightForWidth(320))
    row.show()
    assert row._number.x() > row._text.x() + row._text.width() - 1
    words = row._text.label.last_line_end(row._text.width())[0]
    assert row.chip.x() + row.chip.width() <= row._text.x() + row._text.width() - words
    first, last = ink(row._number.grab().toImage(), row.palette().window().color().name())
    assert row._number.width() - 1 - last < first


def test_a_severity_s_shape_stands_before_its_word(qtbot: QtBot) -> None:
    chip = SeverityChip()
    qtbot.addWidget(chip)
    chip.show_severity(Severity.MODERATE, "Moderate")
    chip.resize(chip.sizeHint())
    picture, end = chip.grab().toImage(), chip.width() - 6
    middle = picture.pixelColor(end, chip.height() // 2)
    assert middle == theme.severity_color(Severity.MODERATE, dark=False)


def test_the_words_of_a_box_keep_away_from_its_edge(qtbot: QtBot) -> None:
    box = ArrowBox()
    qtbot.addWidget(box)
    box.addItem("ضدادكد")
    box.setCurrentIndex(0)
    box.resize(160, 32)
    picture = box.grab().toImage()
    ground = picture.pixelColor(80, 4).name()
    assert all(picture.pixelColor(x, 16).name() == ground for x in range(150, 158))


def test_a_row_is_painted_from_the_right() -> None:
    place = QRect(10, 0, 80, 30)
    assert painted(lambda p: p.fillRect(mirrored(p, 200, place), Qt.GlobalColor.black)) == (
        110,
        189,
    )
    font = QApplication.font()
    words = painted(lambda p: paint_words(p, font, "No. 7", QRect(100, 0, 90, 30), "#000000"))
    assert words[0] > 130
    assert words[1] > 180
    marks, colors = [(0, 2)], ("#000000", "#000000")
    found = painted(lambda p: paint_marked(p, font, "No. 7", marks, QRect(100, 0, 90, 30), colors))
    assert found[0] > 130
    assert found[1] > 180


def test_columns_of_figures_begin_on_the_right(qtbot: QtBot) -> None:
    table = PaintedTable("Figures", ("",), [Row("Ab", (Cell("7"),))])
    qtbot.addWidget(table)
    table.resize(400, table.sizeHint().height())
    picture = table.grab(QRect(0, 4, 400, 20)).toImage()
    first, last = ink(picture, table.palette().window().color().name())
    assert first < 400 * (1 - 0.36) - 60
    assert last > 390


def test_scales_run_from_the_left_everywhere(qtbot: QtBot) -> None:
    chart = GainChart()
    qtbot.addWidget(chart)
    chart.show_tried((), "", "")
    chart.resize(420, 230)
    picture = chart.grab(QRect(0, 200, 420, 26)).toImage()
    first, last = ink(picture, chart.palette().window().color().name())
    assert first > 40
    assert last < 80, "nothing stands under the scale's beginning"


def test_margins_begin_on_the_right(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    inset(column, 28, 6, 0, 2)
    margins = column.contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (0, 6, 28, 2)


def test_what_is_lopsided_in_the_style_sheet_is_mirrored_or_by_qt() -> None:
    by_qt = {"QMenu::item", "QMenu::item:selected", "QAbstractSpinBox", "QAbstractSpinBox:focus"}
    by_qt |= {'QPushButton[role="table-chip"]'}  # where its words stand
    plain, mirrored = (_rules(f"{name}.qss") for name in ("tessera", "mirrored"))
    lopsided = {each for each, inside in plain.items() if _lopsided(inside)}
    assert lopsided - by_qt == set(mirrored)


def _rules(name: str) -> dict[str, str]:
    sheet = (resources() / "theme" / name).read_text(encoding="utf-8")
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", sheet)
    rules: dict[str, str] = {}
    for whom, inside in found:
        for who in map(str.strip, whom.split(",")):
            rules[who] = rules.get(who, "") + inside
    return rules


def _lopsided(inside: str) -> bool:
    """It has another right side than left side."""
    four = re.findall(r"(?:padding|margin):((?: -?\d+(?:px)?){4});", inside)
    return any(str(each).split()[1] != str(each).split()[3] for each in four) or bool(
        re.search(r"(?:^|[ ;-])(?:left|right):|text-align: (?:left|right)", inside)
    )


def test_tabs_begin_at_the_edge(qtbot: QtBot) -> None:
    tabs = QTabBar()
    qtbot.addWidget(tabs)
    tabs.setDrawBase(False)
    for words in ("One", "Two"):
        tabs.addTab(words)
    tabs.resize(300, 40)
    picture = tabs.grab(QRect(0, 30, 300, 10)).toImage()
    _, last = ink(picture, tabs.palette().window().color().name())
    assert last == 299, "the line below the chosen tab"


def test_a_button_s_arrow_for_its_menu_stands_at_its_end(qtbot: QtBot) -> None:
    button = QPushButton("")
    qtbot.addWidget(button)
    button.setMenu(QMenu(button))
    button.resize(120, 32)
    picture = button.grab(QRect(6, 6, 108, 20)).toImage()
    first, last = ink(picture, theme.now().surface.lower())
    assert first < 12
    assert last < 25


def test_what_leads_on_points_to_where_lines_end() -> None:
    fold = QColor("#000000")
    assert icons.pixmap("after", fold).toImage() == icons.pixmap("left", fold).toImage()
    assert icons.pixmap("before", fold).toImage() == icons.pixmap("right", fold).toImage()


def test_a_key_reads_as_it_is_pressed(qtbot: QtBot, qapp: QApplication) -> None:
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        button = KeyButton("", "Ctrl ⏎")
        qtbot.addWidget(button)
        button.resize(120, 32)
        picture = button.grab(QRect(6, 6, 108, 20)).toImage()
        first, last = ink(picture, theme.now().surface.lower())
        pictures.append(picture.copy(first, 0, last - first, 20))
    assert pictures[0] == pictures[1]


def test_photos_lie_in_their_order_from_the_left_as_on_the_table(qtbot: QtBot) -> None:
    strip = Overview(PictureLoader())
    qtbot.addWidget(strip)
    assert not strip.isRightToLeft()


def test_a_date_is_not_turned_round_within_a_line(qapp: QApplication) -> None:
    dates = from_left("2026-11-18"), stamp_words(NOON)
    assert [each.strip("\u2066\u2069")[:10] for each in dates] == ["2026-11-18"] * 2
    assert all(each[0] == "\u2066" and each[-1] == "\u2069" for each in dates)
    assert _runs_from_the_left(f"ضدادكد {dates[0]} ضدادكد", qapp.font())
    assert not _runs_from_the_left("ضدادكد 2026-11-18 ضدادكد", qapp.font()), "as it would be"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert from_left("2026-11-18") == "2026-11-18", "what is copied has nothing else in it"


def _runs_from_the_left(text: str, font: QFont) -> bool:
    """The year's last letters stand before the day's, seen from the left."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    year, day = (cast("Any", line.cursorToX(text.index(part) + 1)) for part in ("26-", "18"))
    return bool(year[0] < day[0])
