"""The saved connections, one under the other, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.settings.providers import providers
from ui.settings.entry_view import WIDE, Entry, EntryView
from ui.settings.form import quiet_line
from ui.widgets.icon_button import IconButton
from ui.widgets.insets import inset
from ui.wording import program_language


class ConnectionList(QFrame):
    """Holds no connections, only their names; row numbers are places in the list. add carries
    the id of the provider that was chosen."""

    chosen = Signal(int)
    add = Signal(str)
    look = Signal()
    duplicate = Signal()
    remove = Signal()
    make_default = Signal()
    undo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.view = EntryView(self.tr("Connections"))
        self.view.currentRowChanged.connect(self.chosen)
        self.undo_line = quiet_line()
        self.undo_button = self._link(self.tr("Undo"), self.undo)
        column = QVBoxLayout(self)
        inset(column, 0, 16, 16, 8)
        column.addStrut(WIDE - 16)
        column.setSpacing(8)
        column.addWidget(self.view.in_card(), 1)
        column.addLayout(self._undo_row())
        column.addLayout(self._buttons())
        self.show_removed("")

    def show_entries(self, entries: Sequence[Entry], default: int, current: int) -> None:
        """Draw them anew; default: the place of the default, current: of the one being edited,
        -1 for none."""
        self.view.show_entries(entries, current, default)
        there = current >= 0
        self.copy_button.setEnabled(there)
        self.remove_button.setEnabled(there)
        self.default_button.setEnabled(there and current != default)

    def show_removed(self, name: str) -> None:
        """Offer to undo the removal of that one; "" offers nothing."""
        self.undo_line.setText(self.tr("«%1» is removed.").replace("%1", name))
        self.undo_line.setVisible(bool(name))
        self.undo_button.setVisible(bool(name))

    def more_buttons(self) -> tuple[QPushButton, QPushButton]:
        """The two that lead to a connection once more, for where there is none."""
        add, find = (QPushButton(each.text()) for each in (self.add_button, self.find_button))
        add.setMenu(self.add_button.menu())
        find.clicked.connect(self.look)
        for button in (add, find):
            button.setAutoDefault(False)
        return add, find

    def _undo_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.undo_line, 1)
        row.addWidget(self.undo_button)
        return row

    def _buttons(self) -> QVBoxLayout:
        self.add_button = QPushButton(self.tr("Add a connection"))
        self.add_button.setMenu(self._menu_of_providers())
        self.find_button = QPushButton(self.tr("Find a local model"))
        self.find_button.clicked.connect(self.look)
        self.default_button = self._link(self.tr("Make it the default"), self.make_default)
        self.copy_button = IconButton("copy", self.tr("Duplicate it"))
        self.copy_button.clicked.connect(self.duplicate)
        self.remove_button = IconButton("cross", self.tr("Remove it"))
        self.remove_button.clicked.connect(self.remove)
        for button in (self.add_button, self.find_button):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.default_button)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.remove_button)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.add_button)
        column.addWidget(self.find_button)
        return column

    def _menu_of_providers(self) -> QMenu:
        menu, language = QMenu(self), program_language()
        for provider in providers().values():
            action = menu.addAction(provider.name(language))
            action.triggered.connect(lambda _=False, which=provider.id: self.add.emit(which))
        return menu

    def _link(self, words: str, pressed: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button
