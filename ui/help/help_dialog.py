"""The help's window: its pages at the left, searched by typing, one of them beside."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.help_pages import HelpPage, help_pages
from ui import theme
from ui.help.help_view import HelpView
from ui.help.key_table import key_table
from ui.widgets.insets import inset
from ui.wording import program_language

_WIDE = 200
_NAME = Qt.ItemDataRole.UserRole


class HelpDialog(QDialog):
    """Stays open beside the work. The keys' page lists what the window binds. wanted: an action of
    the window."""

    wanted = Signal(str)

    def __init__(self, pages: Sequence[HelpPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._pages = {page.name: page for page in pages}
        self.field, self.list, self.view = QLineEdit(), QListWidget(), HelpView()
        self.field.setPlaceholderText(self.tr("Search the help…"))
        self.field.setAccessibleName(self.tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._find)
        self.list.setProperty("role", "pages")
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.currentItemChanged.connect(self._show)
        self._none = QLabel(self.tr("No page has these words."))
        self._none.setProperty("role", "muted")
        self._none.setWordWrap(True)
        self.view.wanted.connect(self.show_page)
        self._arrange()
        self._find("")
        self.resize(920, 640)

    def show_page(self, name: str) -> None:
        """Bring that page forward, whatever is searched for."""
        if name in self._pages:
            self.field.clear()
            self.list.setCurrentRow(list(self._pages).index(name))

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.S)
        news = QPushButton(self.tr("What's new"))
        trouble = QPushButton(self.tr("Something is wrong…"))
        news.clicked.connect(lambda: self.wanted.emit("whats_new"))
        trouble.clicked.connect(lambda: self.wanted.emit("self_test"))
        for widget in (self.field, self._none, self.list, news, trouble):
            widget.setFixedWidth(_WIDE)
            left.addWidget(widget)
        left.addSpacing(theme.M)
        row = QHBoxLayout(self)
        inset(row, theme.M, theme.M, 0, 0)
        row.setSpacing(theme.M)
        row.addLayout(left)
        row.addWidget(self.view, 1)

    def _find(self, words: str) -> None:
        self.list.clear()
        for page in self._pages.values():
            if page.has(words) or (page.name == "keys" and _in(words, key_table())):
                item = QListWidgetItem(page.title)
                item.setData(_NAME, page.name)
                self.list.addItem(item)
        self._none.setVisible(not self.list.count())
        self.list.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        page = self._pages[item.data(_NAME)]
        self.view.show_page(page, key_table() if page.name == "keys" else "")
        words = self.field.text().split()
        if not words or not self.view.find(words[0]):
            self.view.verticalScrollBar().setValue(0)


def _in(words: str, text: str) -> bool:
    return all(word in text.casefold() for word in words.casefold().split())


def open_help(window: QWidget, page: str, wanted: Callable[[str], object]) -> None:
    """Open it at that page, "" for the one it shows, or bring it forward; wanted: told the actions
    of the window that are pressed in it."""
    dialog = window.findChild(HelpDialog)
    if dialog is None:
        dialog = HelpDialog(help_pages(program_language()), window)
        dialog.wanted.connect(wanted)
    dialog.show_page(page)
    dialog.show()
    dialog.raise_()
