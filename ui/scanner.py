"""A barcode scanner that types like a keyboard, heard wherever the focus is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from ui.late_key import copied, was_shortcut

# Scanners type a character in 1 to 30 ms; the fastest typists need 60 and more.
BURST_MS = 35
SHORTEST = 6  # characters: fewer may be keys that were hit together
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TYPED_WITH = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


@dataclass(frozen=True, slots=True)
class _Held:
    to: QObject
    event: QKeyEvent


class Scanner(QObject):
    """Holds every typed character back for 35 ms: a row of them that fast with Enter at its end is
    a scan, taken away from everybody else; anything else is handed on as the typing it is. While a
    dialog asks something, so is a scan, without its Enter: another case would be opened behind the
    dialog, and what is answered there be done to that one.

    Time is the device's own, so that a busy window mistakes nothing; on Windows, which tells none,
    it is when the window took the key. Keys without a time, which programs make, are nobody's scan.
    """

    scanned = Signal(str)

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app = app
        self._window: QWindow | None = None
        self._held: list[_Held] = []
        self._text, self._last = "", 0
        self._handing_on, self._asked_twice = False, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._quiet)
        app.focusWindowChanged.connect(self._follow)
        self._follow(app.focusWindow())

    def close(self) -> None:
        """Listen no more; what is held back is typing."""
        self._hand_on()
        self._app.focusWindowChanged.disconnect(self._follow)
        self._follow(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes keys away for as long as they may be a scan."""
        if event.type() not in _KEYS or self._handing_on or not isinstance(event, QKeyEvent):
            return False
        if not event.timestamp():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._keep_from_shortcuts(event)
        taken = self._release(watched, event) if _is_release(event) else self._press(watched, event)
        if taken:
            event.accept()
        return taken

    def _follow(self, window: QWindow | None) -> None:
        """Keys come by the window that has the focus. Hearing the whole application would call
        Python for every event of every widget."""
        before = self._window if self._window is not None and isValid(self._window) else None
        if before is not None:
            before.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
        if _pops_up(before) or _pops_up(window):
            self._hand_on()

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        kept = _is_character(event) or (event.key() in _ENDS and bool(self._held))
        if kept:
            event.accept()
        return kept

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        if self._held and event.timestamp() - self._last > BURST_MS:
            self._hand_on()
        if _is_character(event):
            self._text += event.text()
        elif event.key() in _ENDS and len(self._text) >= SHORTEST:
            self._end()
            return True
        elif not (self._held and event.key() == Qt.Key.Key_Shift):
            self._hand_on()
            return False
        self._hold(watched, event)
        self._last = event.timestamp()
        return True

    def _release(self, watched: QObject, event: QKeyEvent) -> bool:
        """Behind the press it belongs to."""
        if self._held:
            self._hold(watched, event)
        return bool(self._held)

    def _hold(self, watched: QObject, event: QKeyEvent) -> None:
        self._held.append(_Held(watched, copied(event, event.type())))
        self._asked_twice = False
        self._timer.start(BURST_MS)

    def _end(self) -> None:
        if QGuiApplication.modalWindow() is not None:
            self._hand_on()
            return
        text = self._text
        self._forget()
        self.scanned.emit(text)

    def _quiet(self) -> None:
        """Nothing came for a while; where the window was busy, keys that wait are heard first."""
        if self._asked_twice:
            self._hand_on()
        else:
            self._asked_twice = True
            self._timer.start(0)

    def _hand_on(self) -> None:
        held = self._held
        self._forget()
        self._handing_on = True
        try:
            for each in held:
                if isValid(each.to) and not (_is_press(each.event) and was_shortcut(each.event)):
                    QCoreApplication.sendEvent(each.to, each.event)
        finally:
            self._handing_on = False

    def _forget(self) -> None:
        self._timer.stop()
        self._held, self._text = [], ""


def _pops_up(window: QWindow | None) -> bool:
    """Such as proposals below a field, which come and go with each letter: some keys go round
    this, and what is held back would come behind them."""
    return window is not None and window.type() == Qt.WindowType.Popup


def _is_press(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress


def _is_release(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyRelease


def _is_character(event: QKeyEvent) -> bool:
    text = event.text()
    plain = not event.modifiers() & ~_TYPED_WITH and not event.isAutoRepeat()
    return plain and len(text) == 1 and text.isprintable()
