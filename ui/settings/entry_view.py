"""Names one under the other, each with what it leads to, framed as a card."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.settings.connection_row import ABOUT, DEFAULT, ConnectionRow
from ui.widgets.plain_label import harmless

WIDE = 272
Entry = tuple[str, str]
"""A name, and what it leads to."""


class EntryView(QListWidget):
    """Row numbers are places in what is shown."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(ConnectionRow(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_entries(self, entries: Sequence[Entry], current: int, default: int = -1) -> None:
        """Draw them anew, telling nobody; current: the place of the one being edited, default:
        of the default, -1 for none."""
        self.blockSignals(True)
        while self.count() > len(entries):
            self.takeItem(self.count() - 1)
        for place, (name, about) in enumerate(entries):
            item = self.item(place) if place < self.count() else self._added()
            shown = harmless(" ".join(name.split()))
            item.setText(shown)
            item.setToolTip(shown)
            item.setData(ABOUT, harmless(about))
            item.setData(DEFAULT, place == default)
        self.setCurrentRow(current)
        self.blockSignals(False)

    def in_card(self) -> QFrame:
        """The view with its frame."""
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(5, 5, 5, 5)
        inside.addWidget(self)
        return card

    def _added(self) -> QListWidgetItem:
        item = QListWidgetItem()
        self.addItem(item)
        return item
