"""The cases that would be made, or what is left out, as a list however long."""

from collections.abc import Sequence
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
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.batch import Planned
from app.domain.plan import LeftOut
from ui import theme
from ui.sources.words import left_words, planned_words
from ui.widgets.item_paint import paint_item_ground, paint_words, small

_ROW = Qt.ItemDataRole.UserRole
_HEIGHT, _EDGE = 44, 12
_Index = QModelIndex | QPersistentModelIndex


class PlanRows(QAbstractListModel):
    """One row for each; words are made of those in sight only."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Planned | LeftOut] = ()

    def show(self, rows: Sequence[Planned | LeftOut]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        words = planned_words(row) if isinstance(row, Planned) else left_words(row)
        if role == _ROW:
            return words
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " · ".join(filter(None, words))
        return None


class _Delegate(QStyledItemDelegate):
    """Name, and a figure at the right; below, what more there is to say."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        name, figure, more = index.data(_ROW)
        colors, width = theme.now(), option.rect.width()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        paint_item_ground(painter, option.state, QRectF(4, 1, width - 8, _HEIGHT - 2))
        tabular = theme.tabular(option.font)
        wide = QFontMetrics(tabular).horizontalAdvance(figure) + 2
        right = width - _EDGE
        paint_words(painter, tabular, figure, QRect(right - wide, 4, wide, 18), colors.muted)
        place = QRect(_EDGE, 4, right - wide - 12 - _EDGE, 18)
        paint_words(painter, option.font, name, place, colors.text)
        place = QRect(_EDGE, 23, right - _EDGE, 16)
        paint_words(painter, small(option.font), more, place, colors.muted)
        painter.restore()


class PlanView(QListView):
    """Draws rows, and is only looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PlanRows()
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What would be made"))
