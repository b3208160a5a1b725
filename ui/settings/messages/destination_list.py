"""The destinations, one under the other: a new one is added, the chosen one taken away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.sending.outgoing import Form
from ui.settings.entry_view import WIDE, Entry, EntryView
from ui.widgets.icon_button import IconButton
from ui.widgets.insets import inset
from ui.wording import destination_word


class DestinationList(QFrame):
    """Holds no destinations, only their names; row numbers are places in the list."""

    chosen = Signal(int)
    add = Signal(object)  # Form
    remove = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.view = EntryView(self.tr("Destinations"))
        self.view.currentRowChanged.connect(self.chosen)
        self.add_button = QPushButton(self.tr("Add a destination"))
        self.add_button.setAutoDefault(False)
        self.add_button.setMenu(self._menu_of_forms())
        self.remove_button = IconButton("cross", self.tr("Remove it"))
        self.remove_button.clicked.connect(self.remove)
        self.setFocusProxy(self.add_button)
        self._arrange()

    def show_entries(self, entries: Sequence[Entry], current: int) -> None:
        """Draw them anew; current: the place of the one being edited, -1 for none."""
        self.view.show_entries(entries, current)
        self.remove_button.setEnabled(current >= 0)

    def _menu_of_forms(self) -> QMenu:
        menu = QMenu(self)
        for form in Form:
            action = menu.addAction(destination_word(form))
            action.triggered.connect(lambda _=False, which=form: self.add.emit(which))
        return menu

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button, 1)
        buttons.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        inset(column, 0, 16, 16, 8)
        column.addStrut(WIDE - 16)
        column.setSpacing(8)
        column.addWidget(self.view.in_card(), 1)
        column.addLayout(buttons)
