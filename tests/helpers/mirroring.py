"""The window from right to left, and where it draws then."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from ui import theme
from ui.widgets.painted_row import PaintedRow

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    """Everything that is made is mirrored, in the program's own look."""
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    theme.apply(qapp, dark=False)
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


def row_painted(
    delegate: PaintedRow, told: dict[int, object], rows: slice, colour: str = ""
) -> tuple[int, int]:
    """Where a row of a list is drawn in, of its lines of pixels those, and of all inks that one."""
    picture = QImage(QSize(300, 64), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    model, option = QStandardItemModel(1, 1), QStyleOptionViewItem()
    for role, value in told.items():
        model.setData(model.index(0, 0), value, role)
    option.rect, option.direction = picture.rect(), RIGHT_TO_LEFT
    option.font = QApplication.font()
    painter = QPainter(picture)
    painter.setLayoutDirection(RIGHT_TO_LEFT)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    cut = picture.copy(0, rows.start, 300, rows.stop - rows.start)
    if colour:
        cut = cut.createMaskFromColor(QColor(colour).rgb(), Qt.MaskMode.MaskInColor)
        return ink(cut.convertToFormat(QImage.Format.Format_RGB32), "#000000")
    return ink(cut, "#ffffff")
