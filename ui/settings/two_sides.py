"""A list with what is chosen in it: beside it, and below it where the page is narrow."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

_BOTH, _HIGH, _LIST = 640, 420, 240  # pixels
_Direction = QBoxLayout.Direction
_Policy = QSizePolicy.Policy


class TwoSides(QWidget):
    """The list is as wide as it needs, and the other takes the rest."""

    def __init__(self, entries: QWidget, chosen: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries, self._chosen = entries, chosen
        self._row = QBoxLayout(_Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(entries)
        self._row.addWidget(chosen, 1)

    @property
    def stacked(self) -> bool:
        """Whether one is below the other."""
        return self._row.direction() is _Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _BOTH
        if narrow == self.stacked:
            return
        self._row.setDirection(_Direction.TopToBottom if narrow else _Direction.LeftToRight)
        across = _Policy.Preferred if narrow else _Policy.Maximum
        down = _Policy.Fixed if narrow else _Policy.Preferred
        self._entries.setSizePolicy(across, down)
        self._entries.setMaximumHeight(_LIST if narrow else 16_777_215)
        self._chosen.setMinimumHeight(_HIGH if narrow else 0)
