"""Why nobody stands for a version any more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.plain_label import PlainLabel

_LONGEST = 300


class VoidDialog(QDialog):
    """said carries the reason; without one nothing is done."""

    said = Signal(str)

    def __init__(self, version: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make version %1 void").replace("%1", str(version)))
        self.reason = QLineEdit()
        self.reason.setMaxLength(_LONGEST)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.textChanged.connect(self._typed)
        self.void_button = QPushButton(self.tr("Make void"))
        self.void_button.setProperty("role", "primary")
        self.void_button.setDefault(True)
        self.void_button.clicked.connect(self._say)
        self._arrange()
        self.setMinimumWidth(420)
        self._typed()
        self.reason.setFocus()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        words = self.tr("It stays on record, marked as void. That can't be taken back.")
        column.addWidget(PlainLabel(words))
        field = QVBoxLayout()  # what is to spare of the height stays out of it
        field.setSpacing(theme.XS)
        field.addWidget(PlainLabel(self.tr("Reason"), "field"))
        field.addWidget(self.reason)
        column.addStretch(1)
        column.addLayout(field)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.void_button)
        column.addLayout(buttons)

    def _typed(self) -> None:
        self.void_button.setEnabled(bool(self.reason.text().strip()))

    def _say(self) -> None:
        self.said.emit(self.reason.text().strip())
        self.accept()
