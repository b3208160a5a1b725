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
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.tokens import Tokens

ABOUT, DEFAULT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""What stands below the name, and whether it is the default."""

_HEIGHT, _LEFT = 48, 10
_ELIDE = Qt.TextElideMode.ElideRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


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
        _ground(painter, option.state, width, colors)
        small = QFont(option.font)
        small.setPixelSize(12)
        room = width - 2 * _LEFT
        if index.data(DEFAULT):
            room -= _tag(painter, small, width, colors)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        _line(painter, bold, str(index.data()), QRect(_LEFT, 6, room, 18), colors.text)
        below = QRect(_LEFT, 24, width - 2 * _LEFT, 18)
        _line(painter, small, str(index.data(ABOUT)), below, colors.muted)
        painter.restore()


def _ground(painter: QPainter, state: QStyle.StateFlag, width: int, colors: Tokens) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if not selected and not state & QStyle.StateFlag.State_MouseOver:
        return
    box = QRectF(1, 1, width - 2, _HEIGHT - 2)
    focused = selected and state & QStyle.StateFlag.State_HasFocus
    painter.setPen(QPen(QColor(colors.accent), 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.accent_soft if selected else colors.raised))
    painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)


def _tag(painter: QPainter, font: QFont, width: int, colors: Tokens) -> int:
    """The word «Default» at the right; returns the room it takes."""
    word = QCoreApplication.translate("ConnectionRow", "Default")
    wide = QFontMetrics(font).horizontalAdvance(word) + 1
    _line(painter, font, word, QRect(width - _LEFT - wide, 6, wide, 18), colors.muted)
    return wide + 8


def _line(painter: QPainter, font: QFont, text: str, place: QRect, color: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(place, _MIDDLE, QFontMetrics(font).elidedText(text, _ELIDE, place.width()))
