"""The empty place beside three photos: one more may come."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui import icons, theme

_ICON, _AROUND = 16, 40  # pixels; padding, edge and what is between icon and words


class AddSlot(QPushButton):
    """A button as large as a photo; where that is small, its icon says what it is for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = self.tr("Add a photo")
        self.setText(self._words)
        self.setAccessibleName(self._words)
        self.setProperty("role", "table-slot")
        # The same muted grey reads well on the table of both themes.
        self.setIcon(icons.icon("plus", QColor(theme.tokens(dark=True).table_muted)))
        self.setIconSize(QSize(_ICON, _ICON))
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.fontMetrics().horizontalAdvance(self._words) + _ICON + _AROUND
        whole = needed <= self.width()
        self.setText(self._words if whole else "")
        self.setToolTip("" if whole else self._words)
