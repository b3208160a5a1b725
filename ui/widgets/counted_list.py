"""Rows below a heading that says how many of them are open, with one button beside it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.insets import inset
from ui.widgets.row_stack import RowStack


class CountedList(QWidget):
    """A compact list; hidden until its owner shows it."""

    def __init__(self, title: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = ElidedLabel(title)
        heading.setProperty("role", "strong")
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.button = QPushButton(button)
        head = QHBoxLayout()
        head.setContentsMargins(theme.S, 0, theme.S, 0)
        head.addWidget(heading)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.button)
        self._stack, self._shown = RowStack(), list[QWidget]()
        column = QVBoxLayout(self)
        inset(column, theme.S, theme.L, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(head)
        column.addWidget(self._stack)
        self.hide()

    def show_rows(self, rows: Iterable[QWidget], left: int) -> None:
        """Other rows in place of those before, so many of them open."""
        for row in self._shown:
            self._stack.take(row)
        self._shown = list(rows)
        for place, row in enumerate(self._shown):
            self._stack.put(row, place)
        self.count.setText(QCoreApplication.translate("CountedList", "%Ln open", "", left))
        self.count.setVisible(bool(self._shown))
