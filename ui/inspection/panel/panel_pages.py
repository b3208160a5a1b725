"""Pages of the right panel, and the tabs that turn them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QWidget

from ui import theme


class PanelPages(QStackedWidget):
    """head(): the tabs, laid out by whoever holds the pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.currentChanged.connect(self._turn)

    def add(self, words: str, page: QWidget) -> None:
        """One page more, behind the others."""
        self.addWidget(page)
        self.tabs.addTab(words)

    def head(self) -> QFrame:
        """The bar with the tabs, to be laid out above the pages."""
        head = QFrame()
        head.setProperty("role", "top")
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.L, 4, theme.L, 1)
        row.addWidget(self.tabs)
        row.addStretch(1)
        return head

    def _turn(self, page: int) -> None:
        """Who worked in the old page is not put into a field of the new one: a key that meant a
        finding would be typed there."""
        focused: QWidget | None = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(page)
