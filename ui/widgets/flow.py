"""Buttons in a row, and in as many rows as it takes until each has its words whole."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Rows in the middle, or at the beginning; in right-to-left languages from the right."""

    def __init__(self, space: int, middle: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._middle = middle
        self._items: list[QLayoutItem] = []
        self.setSpacing(space)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(map(_height, rows)) + self.spacing() * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        return QSize(self._across(self._seen()), _height(self._seen()))

    def minimumSize(self) -> QSize:  # noqa: N802 Qt's name
        """As wide as the widest, in one row."""
        size = QSize(0, 0)
        for item in self._seen():
            size = size.expandedTo(item.sizeHint())
        return size

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        top = room.top()
        for row in self._rows(room.width()):
            left = room.left() + (room.width() - self._across(row)) // 2 * self._middle
            for item in row:
                size = item.sizeHint()
                lower = (_height(row) - size.height()) // 2
                place = QRect(QPoint(left, top + lower), size)
                item.setGeometry(QStyle.visualRect(direction, room, place))
                left += place.width() + self.spacing()
            top += _height(row) + self.spacing()

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _across(self, row: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in row) + self.spacing() * max(0, len(row) - 1)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        for item in self._seen():
            if rows and self._across([*rows[-1], item]) <= width:
                rows[-1].append(item)
            else:
                rows.append([item])
        return rows


def in_a_row(space: int, *fields: QWidget) -> QWidget:
    """Side by side, and one below the other where the page is narrow."""
    holder = QWidget()
    row = Flow(space, middle=False, parent=holder)
    for field in fields:
        row.addWidget(field)
    return holder


def _height(row: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)
