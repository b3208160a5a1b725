"""The cases that would be made, or what is left out, as a list however long."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPainterPath,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from app.domain.many.batch import Planned
from app.domain.many.plan import LeftOut
from ui import theme
from ui.sources.words import left_words, planned_words
from ui.widgets.item_paint import mirrored, paint_words, small
from ui.widgets.painted_row import Index, PaintedRow

_ROW, _FIRST = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_HEIGHT, _EDGE, _PICTURE = 44, 12, 34
_PAUSE_MS = 150  # while it is scrolled nobody looks at pictures
_MOST_PICTURES = 500


class PlanRows(QAbstractListModel):
    """One row for each; words are made of those in sight only."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Planned | LeftOut] = ()
        self.pictures: dict[str, QPixmap] = {}  # by path; null for what is no photo

    def show(self, rows: Sequence[Planned | LeftOut]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def first(self, row: int) -> str:
        """Path of the first photo of a planned case, "" where there is none."""
        case = self.rows[row]
        return case.paths[0] if isinstance(case, Planned) and case.paths else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        words = planned_words(row) if isinstance(row, Planned) else left_words(row)
        if role == _ROW:
            return words
        if role == _FIRST:
            return self.first(index.row())
        if role == Qt.ItemDataRole.DecorationRole:
            return self.pictures.get(self.first(index.row()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " · ".join(filter(None, words))
        return None


class _Delegate(PaintedRow):
    """Name, and a figure at the end; below, what more there is to say."""

    def paint_row(self, painter: QPainter, font: QFont, width: int, index: Index) -> None:
        name, figure, more = index.data(_ROW)
        colors, left = theme.now(), _EDGE
        if index.data(_FIRST):
            left += _PICTURE + 8
            _paint_picture(painter, width, index.data(Qt.ItemDataRole.DecorationRole))
        tabular = theme.tabular(font)
        wide = QFontMetrics(tabular).horizontalAdvance(figure) + 2
        right = width - _EDGE
        place = mirrored(painter, width, QRect(right - wide, 4, wide, 18))
        paint_words(painter, tabular, figure, place, colors.muted)
        place = mirrored(painter, width, QRect(left, 4, right - wide - 12 - left, 18))
        paint_words(painter, font, name, place, colors.text)
        place = mirrored(painter, width, QRect(left, 23, right - left, 16))
        paint_words(painter, small(font), more, place, colors.muted)


def _paint_picture(painter: QPainter, width: int, picture: QPixmap | None) -> None:
    top = (_HEIGHT - _PICTURE) // 2
    place = QRectF(mirrored(painter, width, QRect(_EDGE, top, _PICTURE, _PICTURE)))
    ground = QPainterPath()
    ground.addRoundedRect(place, 4, 4)
    painter.fillPath(ground, QColor(theme.now().raised))
    if picture is not None and not picture.isNull():
        painter.save()
        painter.setClipPath(ground)
        side = min(picture.width(), picture.height())
        middle = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, picture, middle)
        painter.restore()


class PlanView(QListView):
    """Draws rows, and is only looked at."""

    pictures_wanted = Signal(list)  # paths of photos in sight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PlanRows()
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(_HEIGHT, 4, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What would be made"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._want)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._pause.start())
        self.rows.modelReset.connect(self._pause.start)

    def show_picture(self, path: str, jpeg: bytes) -> None:
        """The small picture of a photo; empty: it is none that can be used."""
        picture = QPixmap()
        picture.loadFromData(jpeg, "JPG")
        if len(self.rows.pictures) >= _MOST_PICTURES:
            self.rows.pictures.clear()
        self.rows.pictures[path] = picture
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Others may come into sight."""
        super().resizeEvent(event)
        self._pause.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._pause.stop()

    def _want(self) -> None:
        first = max(0, self.indexAt(QPoint(1, 1)).row())
        last = min(self.rows.rowCount(), first + self.viewport().height() // _HEIGHT + 2)
        paths = [self.rows.first(row) for row in range(first, last)]
        wanted = [path for path in paths if path and path not in self.rows.pictures]
        if wanted:
            self.pictures_wanted.emit(wanted)
