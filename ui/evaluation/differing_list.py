"""The photos of which two runs do not say the same, the most different first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.evaluation.words import number
from ui.widgets.item_paint import paint_item_ground, paint_words, small
from ui.widgets.plain_label import harmless

if TYPE_CHECKING:
    from app.evaluation.comparing import Differs

_HEIGHT, _LEFT = 46, 10
_SAID = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.photos: tuple[Differs, ...] = ()

    def show(self, photos: tuple[Differs, ...]) -> None:
        """All of them anew."""
        self.beginResetModel()
        self.photos = photos
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.photos)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        photo = self.photos[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return harmless(photo.photo)
        if role == _SAID:
            return _said(photo)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{harmless(photo.photo)} · {_said(photo)}"
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(180, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colors, width = theme.now(), option.rect.width()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        paint_item_ground(painter, option.state, QRectF(0, 1, width, _HEIGHT - 2))
        room = width - 2 * _LEFT
        name, said = QRect(_LEFT, 5, room, 18), QRect(_LEFT, 23, room, 18)
        middle = Qt.TextElideMode.ElideMiddle
        paint_words(painter, option.font, index.data(), name, colors.text, middle)
        paint_words(painter, small(option.font), index.data(_SAID), said, colors.muted)
        painter.restore()


class DifferingList(QListView):
    """Tells which photo is to be opened."""

    chosen = Signal(str)  # path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = _Rows()
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Photos on which the runs differ"))
        self.selectionModel().currentChanged.connect(self._tell)

    def show_photos(self, photos: tuple[Differs, ...]) -> None:
        """Others; the first is chosen."""
        self.rows.show(photos)
        self.setCurrentIndex(self.rows.index(0))

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.photos[index.row()].photo)


def _said(photo: Differs) -> str:
    words = QCoreApplication.translate("DifferingList", "found %1 → %2 · wrong %3 → %4")
    for place, count in enumerate((*photo.found, *photo.wrong), 1):
        words = words.replace(f"%{place}", number(count))
    return words
