"""The photos of which two runs do not say the same, the most different first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QWidget

from ui import theme
from ui.evaluation.words import number
from ui.widgets.item_paint import paint_words, small
from ui.widgets.painted_row import Index, PaintedRow, hold_rows
from ui.widgets.plain_label import harmless

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.evaluation.comparing import Differs

_translate = QCoreApplication.translate
_HEIGHT, _LEFT = 46, 10
_SAID = Qt.ItemDataRole.UserRole


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.photos: tuple[Differs, ...] = ()
        self._erased: Collection[str] = ()

    def show(self, photos: tuple[Differs, ...], erased: Collection[str]) -> None:
        """All of them anew."""
        self.beginResetModel()
        self.photos, self._erased = photos, erased
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        photo = self.photos[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(photo)
        if role == _SAID:
            return _said(photo)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._name(photo)} · {_said(photo)}"
        return None

    def _name(self, photo: Differs) -> str:
        gone = photo.photo in self._erased
        return _translate("DifferingList", "erased") if gone else harmless(photo.photo)


class _Delegate(PaintedRow):
    """Name; below, what each run made of it."""

    def paint_row(self, painter: QPainter, font: QFont, width: int, index: Index) -> None:
        colors, room = theme.now(), width - 2 * _LEFT
        name, said = QRect(_LEFT, 5, room, 18), QRect(_LEFT, 23, room, 18)
        middle = Qt.TextElideMode.ElideMiddle
        paint_words(painter, font, index.data(), name, colors.text, middle)
        paint_words(painter, small(font), index.data(_SAID), said, colors.muted)


class DifferingList(QListView):
    """Tells which photo is to be opened."""

    chosen = Signal(str)  # path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = _Rows()
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(_HEIGHT, 0, self))
        hold_rows(self)
        self.setAccessibleName(self.tr("Photos on which the runs differ"))
        self.selectionModel().currentChanged.connect(self._tell)

    def show_photos(self, photos: tuple[Differs, ...], erased: Collection[str]) -> None:
        """Others; the first is chosen. erased: paths of those that are gone."""
        self.rows.show(photos, erased)
        self.setCurrentIndex(self.rows.index(0))

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.photos[index.row()].photo)


def _said(photo: Differs) -> str:
    words = _translate("DifferingList", "found %1 → %2 · wrong %3 → %4")
    for place, count in enumerate((*photo.found, *photo.wrong), 1):
        words = words.replace(f"%{place}", number(count))
    return words
