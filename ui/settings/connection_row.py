"""How one saved connection is drawn in the list."""

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.tokens import Tokens
from ui.widgets.item_paint import paint_item_ground, paint_words, small, strong

ABOUT, DEFAULT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""What stands below the name, and whether it is the default."""

_HEIGHT, _LEFT = 48, 10


class ConnectionRow(QStyledItemDelegate):
    """Its name, and whether it is the default; below, what it leads to."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colors, width = theme.now(), option.rect.width()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        paint_item_ground(painter, option.state, QRectF(1, 1, width - 2, _HEIGHT - 2))
        beside, room = small(option.font), width - 2 * _LEFT
        below = QRect(_LEFT, 24, room, 18)
        if index.data(DEFAULT):
            room -= _tag(painter, beside, width, colors)
        name = QRect(_LEFT, 6, room, 18)
        paint_words(painter, strong(option.font), str(index.data()), name, colors.text)
        paint_words(painter, beside, str(index.data(ABOUT)), below, colors.muted)
        painter.restore()


def _tag(painter: QPainter, font: QFont, width: int, colors: Tokens) -> int:
    """The word «Default» at the right; returns the room it takes."""
    word = QCoreApplication.translate("ConnectionRow", "Default")
    wide = QFontMetrics(font).horizontalAdvance(word) + 1
    paint_words(painter, font, word, QRect(width - _LEFT - wide, 6, wide, 18), colors.muted)
    return wide + 8
