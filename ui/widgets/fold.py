"""A line that unfolds into more."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import icons, theme


class Fold(QWidget):
    """Folded at first. unfolded tells when it opens or closes."""

    unfolded = Signal(bool)

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QPushButton()
        self.line.setProperty("role", "fold")
        self.line.setCheckable(True)
        self.line.setIconSize(QSize(12, 12))
        self.line.toggled.connect(self._toggle)
        self.body = body
        body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.line, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(body)
        self._tint()

    @property
    def is_open(self) -> bool:
        """Is it unfolded?"""
        return self.line.isChecked()

    def set_title(self, title: str) -> None:
        """The words on the line."""
        if title != self.line.text():
            self.line.setText(title)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _toggle(self, opened: bool) -> None:
        self.body.setVisible(opened)
        self._tint()
        self.unfolded.emit(opened)

    def _tint(self) -> None:
        name = "down" if self.line.isChecked() else "after"
        self.line.setIcon(icons.icon(name, QColor(theme.now().muted), 12))
