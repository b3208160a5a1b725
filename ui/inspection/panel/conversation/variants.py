"""Turning between several answers to the same question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.widgets.icon_button import IconButton


class Variants(QWidget):
    """‹ 1/2 ›; hidden while there is only one."""

    turned = Signal(int)  # the place, from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = self._count = 0
        self.before = IconButton("before", self.tr("Earlier answer"))
        self.after = IconButton("after", self.tr("Later answer"))
        self.label = QLabel()
        self.label.setProperty("role", "small")
        self.label.setFont(theme.tabular(self.label.font()))
        self.before.clicked.connect(lambda: self.turned.emit(self._at - 1))
        self.after.clicked.connect(lambda: self.turned.emit(self._at + 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.before, self.label, self.after):
            row.addWidget(widget)
        self.hide()

    def show_place(self, at: int, count: int) -> None:
        """Which of how many."""
        self._at, self._count = at, count
        self.label.setText(f"{at + 1}/{count}")
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at < count - 1)
        self.setVisible(count > 1)
