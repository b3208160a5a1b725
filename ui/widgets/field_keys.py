"""Keys of the window that Qt gives to a field instead: on X11 Ctrl+E goes to the end of a line; and
letters that Qt gives to the window, where they choose in a box."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

_OURS = ((Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier),)  # the end has its own key, End


class FieldKeys(QObject):
    """Looks at the field with the focus alone: at all events it would cost time with each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field: QObject | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusObjectChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field is not asked whether it wants such a key for itself. A box of choices wants
        letters: whoever types «r» for «Repair» does not reject a finding."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if isinstance(watched, QComboBox) and _typed(event):
            event.accept()
            return True
        ours = (event.key(), event.modifiers()) in _OURS
        if ours:
            event.ignore()
        return ours

    def _follow(self, focused: QObject | None) -> None:
        if self._field is not None:
            self._field.removeEventFilter(self)
        self._field = focused if isinstance(focused, QLineEdit | QComboBox) else None
        if self._field is not None:
            self._field.installEventFilter(self)
            self._field.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._field = None


def _typed(event: QKeyEvent) -> bool:
    """A letter or a figure, without a key that is held besides Shift."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return not held and event.text().isalnum()
