"""The list of tickets as Qt's model, and how one of its rows is drawn."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from app.domain.rule import Priority
from app.domain.ticket import TicketRow
from ui import theme
from ui.ruling_words import ticket_words
from ui.widgets.item_paint import mirrored, paint_words, small, strong
from ui.widgets.painted_row import Index, PaintedRow
from ui.wording import practice_word

ROW = Qt.ItemDataRole.UserRole
_HEIGHT, _BAR, _LEFT, _RIGHT = 54, 3, 20, 16


class TicketRows(QAbstractListModel):
    """One row a ticket, in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[TicketRow, ...] = ()

    def show(self, rows: Sequence[TicketRow]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title} · {row.number} · {ticket_words(row)}"
        return None


class TicketDelegate(PaintedRow):
    """Title and the case's number; below, queue, priority, due, whose it is. What is urgent has a
    bar where it begins, and says so."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_HEIGHT, 4, parent)

    def paint_row(self, painter: QPainter, font: QFont, width: int, index: Index) -> None:
        row: TicketRow = index.data(ROW)
        colors = theme.now()
        if row.priority in (Priority.HIGH, Priority.URGENT):
            color = colors.danger if row.priority is Priority.URGENT else colors.warn
            bar = mirrored(painter, width, QRect(10, 10, _BAR, _HEIGHT - 20))
            painter.fillRect(bar, QColor(color))
        tabular = theme.tabular(font)
        wide = min(QFontMetrics(tabular).horizontalAdvance(row.number) + 2, width // 2)
        right = width - _RIGHT
        place = mirrored(painter, width, QRect(right - wide, 8, wide, 18))
        paint_words(painter, tabular, row.number, place, colors.muted)
        place = mirrored(painter, width, QRect(_LEFT, 8, right - wide - 12 - _LEFT, 18))
        paint_words(painter, strong(font), row.title, place, colors.text)
        told = " · ".join(
            filter(None, (practice_word() if row.practice else "", ticket_words(row)))
        )
        place = mirrored(painter, width, QRect(_LEFT, 28, right - _LEFT, 18))
        paint_words(painter, small(font), told, place, colors.muted)
