"""The list of batches as Qt's model, and how one of its rows is drawn."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.domain.batch_progress import BatchProgress
from ui import theme
from ui.batch.standing import Standing
from ui.batch.words import count_words, state_word
from ui.widgets.item_paint import paint_item_ground, paint_words, small, strong
from ui.widgets.plain_label import harmless

_HEIGHT, _LEFT = 48, 16
_WORDS = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class BatchRows(QAbstractListModel):
    """One row a batch, in the order given; what changes of them keeps its row."""

    def __init__(self) -> None:
        super().__init__()
        self.standing = Standing()

    def show(self, standing: Standing) -> None:
        """How they stand now."""
        ids = [each.batch.id for each in standing.batches]
        if ids == [each.batch.id for each in self.standing.batches]:
            self.standing = standing
            if ids:
                self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
            return
        self.beginResetModel()
        self.standing = standing
        self.endResetModel()

    def at(self, index: _Index) -> BatchProgress | None:
        """The batch of that row."""
        return self.standing.batches[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.standing.batches)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        stands = self.standing.batches[index.row()]
        words = f"{count_words(stands)} · {state_word(stands, self.standing.waits)}"
        if role == _WORDS:
            return words
        if role == Qt.ItemDataRole.DisplayRole:
            return harmless(stands.batch.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{harmless(stands.batch.name)} · {words}"
        return None


class BatchDelegate(QStyledItemDelegate):
    """The name; below, how far it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(180, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colors, width = theme.now(), option.rect.width()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        paint_item_ground(painter, option.state, QRectF(4, 1, width - 8, _HEIGHT - 2))
        for top, font, text, color in (
            (6, strong(option.font), index.data(), colors.text),
            (25, small(option.font), index.data(_WORDS), colors.muted),
        ):
            place = QRect(_LEFT, top, width - 2 * _LEFT, 18)
            paint_words(painter, font, text, place, color)
        painter.restore()
