"""A key that was held back and is handed on late: Qt asks no shortcut about it any more."""

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def copied(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    """The same key at the same time, as an event of that kind."""
    copy = QKeyEvent(kind, event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
    copy.setTimestamp(event.timestamp())
    return copy


def was_shortcut(event: QKeyEvent) -> bool:
    """Does what Qt would have done with the press first: asks who has the focus whether it is a
    character to them, and if not, sets off the shortcut it stands for, where there is one."""
    override = copied(event, QEvent.Type.ShortcutOverride)
    override.ignore()
    focus = QGuiApplication.focusObject()
    if focus is not None:
        QCoreApplication.sendEvent(focus, override)
    if override.isAccepted() or QApplication.activePopupWidget() is not None:
        return False
    window, wanted = QApplication.activeWindow(), _sequences(event)
    if window is None:
        return False
    for shortcut in window.findChildren(QShortcut):
        if shortcut.isEnabled() and _reaches(shortcut, window) and wanted & set(shortcut.keys()):
            shortcut.activated.emit()
            return True
    return False


def _sequences(event: QKeyEvent) -> set[QKeySequence]:
    """The key with Shift, and for signs, which need it, without."""
    key, shift = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    found = {QKeySequence(QKeyCombination(shift, key))}
    return found if event.text().isalpha() else found | {QKeySequence(key)}


def _reaches(shortcut: QShortcut, window: QWidget) -> bool:
    parent, focus = shortcut.parent(), QApplication.focusWidget()
    if not isinstance(parent, QWidget) or parent.window() is not window:
        return False
    match shortcut.context():
        case Qt.ShortcutContext.WidgetShortcut:
            return parent is focus
        case Qt.ShortcutContext.WidgetWithChildrenShortcut:
            return focus is not None and (parent is focus or parent.isAncestorOf(focus))
    return True
