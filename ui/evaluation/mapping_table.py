"""What each word of a set is in the template's lists, for a person to put right."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.domain.words import Severity
from ui import icons, theme
from ui.evaluation.mapping_rows import COUNT, OUT, SEVERITY, MappingRows
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.item_paint import paint_words
from ui.widgets.severity_shape import paint_shape

_Index = QModelIndex | QPersistentModelIndex
_ROW, _ARROW = 30, 12


class MappingTable(QTableView):
    """One click opens what can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = MappingRows()
        self.setModel(self.rows)
        self.setItemDelegate(_Choosing(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.clicked.connect(self._choose)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("What the set's words mean"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what can be chosen, as F2 does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)


class _Choosing(QStyledItemDelegate):
    """Paints what is chosen with an arrow beside it; opens a list of choices in its place."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colors, text = theme.now(), str(index.data() or "")
        painter.save()
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), 9999, 1), QColor(colors.line)
        )
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        room = option.rect.adjusted(8, 0, -8 - (_ARROW + 6 if editable else 0), 0)
        room = QStyle.visualRect(option.direction, option.rect, room)
        code = index.data(Qt.ItemDataRole.EditRole)
        left_out = code == OUT
        if index.column() == SEVERITY and text and code:
            room = paint_shape(painter, Severity(code), room)
        muted = index.column() == COUNT or left_out or not text.strip("–")
        paint_words(painter, option.font, text, room, colors.muted if muted else colors.text)
        if editable:
            arrow = icons.pixmap(
                "down", QColor(colors.muted), _ARROW, painter.device().devicePixelRatioF()
            )
            top = option.rect.center().y() - _ARROW // 2 + 1
            place = QRect(option.rect.right() - 8 - _ARROW, top, _ARROW, _ARROW)
            place = QStyle.visualRect(option.direction, option.rect, place)
            painter.drawPixmap(place.topLeft(), arrow)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        box, rows = ArrowBox(parent), index.model()
        if isinstance(rows, MappingRows):
            for code, name in rows.offered(index.column()):
                box.addItem(name, code)
                if index.column() == SEVERITY and code:
                    shape = icons.severity_icon(Severity(code), 12, theme.is_dark())
                    box.setItemIcon(box.count() - 1, shape)
        box.activated.connect(lambda _place: self._take(box))
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))
            QTimer.singleShot(0, editor, editor.showPopup)  # it has no place yet

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)
