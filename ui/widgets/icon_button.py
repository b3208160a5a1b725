"""A button that is only an icon, tinted anew when the theme changes."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton, QWidget

from ui import icons, theme


class IconButton(QToolButton):
    """says: what it does, shown as tool tip and read aloud. role: one of tessera.qss; with
    "table" the icon is tinted for the dark photo table."""

    def __init__(self, name: str, says: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._says = name, says
        self.setProperty("role", role)
        self.setIconSize(QSize(16, 16))
        self.setToolTip(says)
        self.setAccessibleName(says)
        self._tint()

    def show_icon(self, name: str, says: str) -> None:
        """Another picture and meaning, for buttons with two states."""
        if (name, says) == (self._name, self._says):
            return
        self._name, self._says = name, says
        self.setToolTip(says)
        self.setAccessibleName(says)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Tint again with the new theme's colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._tint()

    def _tint(self) -> None:
        tokens = theme.now()
        if self.property("role") == "table":
            color, faint = QColor(tokens.on_table), None
        else:  # as faint as words that can't be pressed; Qt's own stays bright on dark grounds
            color, faint = QColor(tokens.text), QColor(tokens.faint)
        self.setIcon(icons.icon(self._name, color, self.iconSize().width(), faint))
