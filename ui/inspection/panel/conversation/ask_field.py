"""The field a question is typed into."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.growing_text import GrowingText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AskField(GrowingText):
    """Enter sends, Shift+Enter begins a new line."""

    sent = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, 5, parent)

    def event(self, event: QEvent) -> bool:
        """Enter is this field's, whatever it means to the window together with Ctrl."""
        over = event.type() == QEvent.Type.ShortcutOverride
        if over and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and not shift:
            self.sent.emit()
        else:
            super().keyPressEvent(event)
