"""How one saved connection is drawn in the list."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.tokens import Tokens
from ui.widgets.item_paint import mirrored, paint_words, small, strong
from ui.widgets.painted_row import Index, PaintedRow

ABOUT, DEFAULT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""What stands below the name, and whether it is the default."""

_HEIGHT, _LEFT = 48, 10


class ConnectionRow(PaintedRow):
    """Its name, and whether it is the default; below, what it leads to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_HEIGHT, 1, parent)

    def paint_row(self, painter: QPainter, font: QFont, width: int, index: Index) -> None:
        colors, beside, room = theme.now(), small(font), width - 2 * _LEFT
        below = QRect(_LEFT, 24, room, 18)
        if index.data(DEFAULT):
            room -= _tag(painter, beside, width, colors)
        name = mirrored(painter, width, QRect(_LEFT, 6, room, 18))
        paint_words(painter, strong(font), str(index.data()), name, colors.text)
        paint_words(painter, beside, str(index.data(ABOUT)), below, colors.muted)


def _tag(painter: QPainter, font: QFont, width: int, colors: Tokens) -> int:
    """The word «Default» at the end; returns the room it takes."""
    word = QCoreApplication.translate("ConnectionRow", "Default")
    wide = QFontMetrics(font).horizontalAdvance(word) + 1
    place = mirrored(painter, width, QRect(width - _LEFT - wide, 6, wide, 18))
    paint_words(painter, font, word, place, colors.muted)
    return wide + 8
