"""The views a template wants photographed, the next one chosen, those done ticked."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui import icons, theme
from ui.inspection.guide import Guide

_ICON = 16
_DONE = Qt.ItemDataRole.AccessibleTextRole


class GuideList(QListWidget):
    """aimed: a person wants that view next, also once more."""

    aimed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._guide = Guide()
        super().__init__(parent)
        self.setProperty("role", "lines")
        self.setAccessibleName(self.tr("Views to photograph"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self.aimed)

    def changeEvent(self, event: QEvent) -> None:
        """Ticks in the new theme's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.show_guide(self._guide)

    def show_guide(self, guide: Guide) -> None:
        """Where it stands."""
        with QSignalBlocker(self):
            if guide.views != self._guide.views:
                self.clear()
                self.addItems(guide.views)
            self._guide = guide
            for place, name in enumerate(guide.views):
                self._dress(self.item(place), name, place in guide.done)
            self.setCurrentRow(-1 if guide.at is None else guide.at)
        if guide.at is not None:
            self.scrollToItem(self.item(guide.at))

    def _dress(self, item: QListWidgetItem, name: str, done: bool) -> None:
        blank = QPixmap(_ICON, _ICON)
        blank.fill(Qt.GlobalColor.transparent)
        color = QColor(theme.now().text)
        item.setIcon(icons.icon("check", color, _ICON) if done else QIcon(blank))
        item.setData(_DONE, self.tr("%1, photographed").replace("%1", name) if done else name)
