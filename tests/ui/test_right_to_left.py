"""In a right-to-left language rows begin on the right, and photos stay as they are."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.finding import Step
from app.domain.words import Severity
from ui import theme
from ui.inspection.panel.answer.step_row import StepRow
from ui.inspection.table.overview import Overview
from ui.inspection.table.picture_loader import PictureLoader
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.insets import inset
from ui.widgets.item_paint import mirrored, paint_marked, paint_words
from ui.widgets.severity_chip import SeverityChip

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def from_the_right(qapp: QApplication) -> Iterator[None]:
    """Everything that is made is mirrored, in the program's own look."""
    theme.apply(qapp, dark=False)
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


def ink(picture: QImage, ground: str) -> tuple[int, int]:
    """The first and the last column that something is drawn in."""
    wide, high = picture.width(), picture.height()
    drawn = [
        x
        for x in range(wide)
        if any(picture.pixelColor(x, y).name() != ground for y in range(high))
    ]
    return drawn[0], drawn[-1]


def painted(draw: Callable[[QPainter], None], width: int = 200) -> tuple[int, int]:
    """Where it draws, as a list of the window would."""
    picture = QImage(QSize(width, 30), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setLayoutDirection(RIGHT_TO_LEFT)
    draw(painter)
    painter.end()
    return ink(picture, "#ffffff")


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


def test_margins_begin_on_the_right(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    inset(column, 28, 6, 0, 2)
    margins = column.contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (0, 6, 28, 2)


def test_photos_lie_in_their_order_from_the_left_as_on_the_table(qtbot: QtBot) -> None:
    strip = Overview(PictureLoader())
    qtbot.addWidget(strip)
    assert not strip.isRightToLeft()
