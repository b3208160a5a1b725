"""The list of batches as Qt's model, and how one of its rows is drawn."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from app.domain.many.batch_progress import BatchProgress
from ui import theme
from ui.batch.standing import Standing
from ui.batch.words import count_words, state_word
from ui.widgets.item_paint import paint_words, small, strong
from ui.widgets.painted_row import Index, PaintedRow
from ui.widgets.plain_label import harmless

_HEIGHT, _LEFT = 48, 16
_WORDS = Qt.ItemDataRole.UserRole


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

    def at(self, index: Index) -> BatchProgress | None:
        """The batch of that row."""
        return self.standing.batches[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.standing.batches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        stands = self.standing.batches[index.row()]
        words = f"{count_words(stands)} · {state_word(stands, self.standing)}"
        if role == _WORDS:
            return words
        if role == Qt.ItemDataRole.DisplayRole:
            return harmless(stands.batch.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{harmless(stands.batch.name)} · {words}"
        return None


class BatchDelegate(PaintedRow):
    """The name; below, how far it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_HEIGHT, 4, parent)

    def paint_row(self, painter: QPainter, font: QFont, width: int, index: Index) -> None:
        colors, room = theme.now(), width - 2 * _LEFT
        name, words = QRect(_LEFT, 6, room, 18), QRect(_LEFT, 25, room, 18)
        paint_words(painter, strong(font), index.data(), name, colors.text)
        paint_words(painter, small(font), index.data(_WORDS), words, colors.muted)
