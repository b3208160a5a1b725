"""A row of the palette: what is done, why it can't be now, and its key."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.widgets.item_paint import paint_item_ground, paint_words, small

COMMAND_ROLE = int(Qt.ItemDataRole.UserRole)
_PADDING = 14


class PaletteDelegate(QStyledItemDelegate):
    """What can't be done now is muted and says why."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + _PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        command, colors = index.data(COMMAND_ROLE), theme.now()
        box: QRect = option.rect
        font = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_item_ground(painter, option.state, QRectF(box))
        inside = box.adjusted(theme.M, 0, -theme.M, 0)
        beside = command.why_not or command.key
        quiet = small(font)
        wide = min(QFontMetrics(quiet).horizontalAdvance(beside) + 2, inside.width() * 3 // 5)
        color = colors.muted if command.why_not else colors.text
        words = inside.adjusted(0, 0, -wide - theme.M if beside else 0, 0)
        place = QRect(inside.right() - wide, inside.top(), wide, inside.height())
        words, place = (QStyle.visualRect(option.direction, box, each) for each in (words, place))
        paint_words(painter, font, command.words, words, color)
        painter.setPen(QColor(colors.muted))
        paint_words(painter, quiet, beside, place, colors.muted)
        painter.restore()
