"""The settings' pages behind each other, chosen from a list at their left."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.fitting import scrolled
from ui.settings.searching import matching

_WIDE, _AROUND = 150, 16


class Page(IntEnum):
    """The pages, in order: models, what is asked of them, what comes of it, this computer."""

    CONNECTIONS = 0
    NETWORK = 1
    CALLS = 2
    TEMPLATES = 3
    RULES = 4
    DEADLINES = 5
    REVIEW = 6
    REPORT = 7
    OUTGOING = 8
    PHOTOS = 9
    BACKUPS = 10
    RETENTION = 11
    GENERAL = 12


class Pages(QWidget):
    """One page at a time; changed carries the Page that is seen now."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names, self._stack = QListWidget(), QStackedWidget()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search…"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_WIDE)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._go)
        self.names.setProperty("role", "pages")
        self.names.setAccessibleName(self.tr("Pages of the settings"))
        self.names.setFixedWidth(_WIDE)
        self.names.ensurePolished()  # else the names are measured without their room
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.currentRowChanged.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.L)
        left = QVBoxLayout()
        left.setSpacing(theme.S)
        left.addWidget(self.search)
        left.addWidget(self.names)
        row.addLayout(left)
        row.addWidget(self._stack, 1)

    def add(self, page: Page, title: str, widget: QWidget) -> None:
        """A page under its title."""
        self.names.insertItem(page, title)
        wide = max(_WIDE, self.names.sizeHintForColumn(0) + _AROUND)
        self.names.setFixedWidth(wide)
        self.search.setFixedWidth(wide)
        self._stack.insertWidget(page, scrolled(widget))

    @property
    def page(self) -> Page:
        """The one that is seen."""
        return Page(self._stack.currentIndex())

    def show_page(self, page: Page) -> None:
        """Bring it forward."""
        self.names.setCurrentRow(page)

    def _find(self, words: str) -> None:
        """Only pages that say so somewhere; the first of them comes forward."""
        first = -1
        for row in range(self.names.count()):
            title = self.names.item(row).text().casefold()
            page = self._stack.widget(row)
            said = page is not None and bool(matching(page, words))
            there = said or words.casefold().strip() in title
            self.names.setRowHidden(row, not there)
            first = row if there and first < 0 else first
        if first >= 0:
            self.names.setCurrentRow(first)

    def _go(self) -> None:
        """To the first thing on the page that is called so."""
        page = self._stack.currentWidget()
        for found in matching(page, self.search.text())[:1] if page else ():
            found.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.changed.emit(row)
