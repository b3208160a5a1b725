"""Above the case list: what is searched for, and what can be begun."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.widgets.icon_button import IconButton


class ListHead(QHBoxLayout):
    """The search with the buttons for a new case and a new batch beside it."""

    new_case = Signal()
    new_batch = Signal()
    into_list = Signal()  # a key that leads from the search to what it found

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(self.tr("Search cases…"))
        self.search.setAccessibleName(self.tr("Search cases"))
        self.search.setClearButtonEnabled(True)
        for key in ("Down", "Return", "Enter"):
            into = QShortcut(QKeySequence(key), self.search)
            into.setContext(Qt.ShortcutContext.WidgetShortcut)
            into.activated.connect(self.into_list)
        self.new = IconButton("plus", self.tr("New case"), "outline")
        self.new.setFixedSize(32, 32)
        self.new.clicked.connect(self.new_case)
        self.batch = IconButton("stack", self.tr("New batch"), "outline")
        self.batch.setFixedSize(32, 32)
        self.batch.clicked.connect(self.new_batch)
        self.setContentsMargins(12, 0, 12, 0)
        self.setSpacing(8)
        self.addWidget(self.search, 1)
        self.addWidget(self.batch)
        self.addWidget(self.new)
