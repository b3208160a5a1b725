"""A list beside the page of what is chosen in it, or above it where the screen is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QListView, QVBoxLayout, QWidget

from ui import theme

_WIDE, _HIGH, _PAGE = 252, 150, 660  # pixels; a page needs no more


class ListSide(QFrame):
    """Holds the list, and what stands above and below it."""

    def __init__(self, parts: Sequence[QWidget], wide: int = _WIDE) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self._wide = wide
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S, theme.M, theme.S, theme.M)
        column.setSpacing(theme.S)
        for part in parts:
            column.addWidget(part, 1 if isinstance(part, QListView) else 0)

    def beside(self, page: QLayout, room: Qt.Orientation) -> QBoxLayout:
        """Both; room: along which there is room for both."""
        across = room is Qt.Orientation.Horizontal
        direction = QBoxLayout.Direction
        whole = QBoxLayout(direction.LeftToRight if across else direction.TopToBottom)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if across:
            self.setFixedWidth(self._wide)
        else:
            self.setFixedHeight(_HIGH)
        whole.addWidget(self)
        whole.addLayout(page, 1)
        return whole


def room_on(width: int) -> Qt.Orientation:
    """Where a screen of so many pixels across has room for list and page."""
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    return across if width >= _WIDE + _PAGE else down
