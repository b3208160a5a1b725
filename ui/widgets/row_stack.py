"""Rows one under the other, many of them, while more come in."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from ui.widgets.by_width import ByWidth, PlacesItself

_NATURAL_WIDTH = 280


class RowStack(PlacesItself):
    """Asks rows for their heights only when one of them has changed. Qt's nested layouts ask all
    of them again for several widths whenever one is added: with seventy rows that are written in
    Python, it keeps the window away for longer than a person takes for instant."""

    def __init__(self, margin: int = 0, parent: QWidget | None = None) -> None:
        self._margin = margin
        self._stacked: list[QWidget] = []
        self._heights = ByWidth(lambda width: [_height(row, width) for row in self._stacked])
        super().__init__(self._heights, parent)

    def put(self, row: QWidget, place: int) -> None:
        """Show a row in that place, from 0; one that is there already is moved."""
        if place < len(self._stacked) and self._stacked[place] is row:
            return
        if row in self._stacked:
            self._stacked.remove(row)
        self._stacked.insert(place, row)
        row.setParent(self)
        row.show()
        self._rearrange()

    def take(self, row: QWidget) -> None:
        """Away with a row, for good."""
        self._stacked.remove(row)
        row.hide()
        row.deleteLater()
        self._rearrange()

    def heightForWidth(self, width: int) -> int:
        heights = self._heights(width)
        return sum(heights) + max(0, len(heights) - 1) + 2 * self._margin

    def sizeHint(self) -> QSize:
        """At the width it has: at another, no row knows its height yet."""
        return QSize(_NATURAL_WIDTH, self.heightForWidth(self.width()))

    def _place(self) -> None:
        top = self._margin
        for row, height in zip(self._stacked, self._heights(self.width()), strict=True):
            row.setGeometry(QRect(0, top, self.width(), height))
            top += height + 1
        self.update()


def _height(row: QWidget, width: int) -> int:
    return row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height()
