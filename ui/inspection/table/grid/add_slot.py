"""The empty place beside three photos: one more may come."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget

from ui import icons, theme


class AddSlot(QPushButton):
    """A button as large as a photo."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Add a photo"))
        self.setProperty("role", "table-slot")
        # The same muted grey reads well on the table of both themes.
        self.setIcon(icons.icon("plus", QColor(theme.tokens(dark=True).table_muted)))
        self.setIconSize(QSize(16, 16))
        self.hide()
