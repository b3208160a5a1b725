"""Keys of the window that Qt gives to a field instead: on X11 Ctrl+E goes to the end of a line.
Letters that Qt gives to the window, where they choose in a box. Enter, which presses a button on
some systems only."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton
from shiboken6 import isValid

_OURS = ((Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier),)  # the end has its own key, End
_FIELDS, _BUTTONS = (QLineEdit, QComboBox), (QPushButton, QToolButton)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


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
        letters: whoever types «r» for «Repair» does not reject a finding. A button that has the
        focus is pressed by Enter, which else would go to whatever is around it."""
        if isinstance(watched, _BUTTONS):
            return _pressed(watched, event)
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
        # A button that goes with its window loses the focus when it is half gone already.
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = focused if isinstance(focused, (*_FIELDS, *_BUTTONS)) else None
        if self._field is not None:
            self._field.installEventFilter(self)


def _typed(event: QKeyEvent) -> bool:
    """A letter or a figure, without a key that is held besides Shift."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | _KEYPAD)
    return not held and event.text().isalnum()


def _pressed(button: QPushButton | QToolButton, event: QEvent) -> bool:
    """By Enter alone, once however long it is held."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    if event.key() not in _ENTER or event.modifiers() & ~_KEYPAD:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True
