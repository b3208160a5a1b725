"""The settings' pages behind each other, chosen from a list at their left."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QWidget

from ui import theme

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
        self.names.setProperty("role", "pages")
        self.names.setAccessibleName(self.tr("Pages of the settings"))
        self.names.setFixedWidth(_WIDE)
        self.names.ensurePolished()  # else the names are measured without their room
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.currentRowChanged.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.L)
        row.addWidget(self.names)
        row.addWidget(self._stack, 1)

    def add(self, page: Page, title: str, widget: QWidget) -> None:
        """A page under its title."""
        self.names.insertItem(page, title)
        self.names.setFixedWidth(max(_WIDE, self.names.sizeHintForColumn(0) + _AROUND))
        self._stack.insertWidget(page, widget)

    @property
    def page(self) -> Page:
        """The one that is seen."""
        return Page(self._stack.currentIndex())

    def show_page(self, page: Page) -> None:
        """Bring it forward."""
        self.names.setCurrentRow(page)

    def _turn(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.changed.emit(row)
