"""A button that puts a text on the clipboard and says for a moment that it did."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.icon_button import IconButton

_SAID_MS = 1600
_SIDE = 24  # the smallest that is easily met: what it stands beside has to stay high up


class CopyButton(IconButton):
    """says: what it copies, such as «Copy the answer». held: the text, which hold() gives it."""

    def __init__(self, says: str, parent: QWidget | None = None) -> None:
        super().__init__("copy", says, parent=parent)
        self._what, self.held = says, ""
        self.setFixedSize(_SIDE, _SIDE)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAID_MS)
        self._timer.timeout.connect(self._rest)
        self.clicked.connect(self._copy)

    def hold(self, text: str) -> None:
        """What a click copies; hidden while that is nothing."""
        self.held = text
        self.setVisible(bool(text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.held)
        self.show_icon("check", self.tr("Copied"))
        self._timer.start()

    def _rest(self) -> None:
        self.show_icon("copy", self._what)
