"""Rows of lists that are painted and no widgets: a ground, and on it what each kind of row has."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.widgets.item_paint import paint_item_ground

_LEAST = 120  # pixels a row wants across

Index = QModelIndex | QPersistentModelIndex


class PaintedRow(QStyledItemDelegate):
    """height: of every row; side: between its ground and the list's edges, in pixels."""

    def __init__(self, height: int, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height, self._side = height, side

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_LEAST, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        width, side = option.rect.width(), self._side
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        ground = QRectF(side, 1, width - 2 * side, self._height - 2)
        paint_item_ground(painter, option.state, ground)
        self.paint_row(painter, option.font, width, index)
        painter.restore()

    def paint_row(self, painter: QPainter, font: QFont, width: int, index: Index) -> None:
        """What stands on the ground; the painter's origin is the row's corner."""
        raise NotImplementedError


def hold_rows(view: QListView) -> None:
    """The list has such rows, all alike and as wide as it is, and no frame."""
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
