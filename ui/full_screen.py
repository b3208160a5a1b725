"""The photos on the whole screen: what stands around them steps aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

if TYPE_CHECKING:
    from ui.window import MainWindow

_FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Of one window. What was wide how far is as it was afterwards."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.on = False
        self._widths: tuple[int, ...] = ()
        window.header.full_screen.connect(self.toggle)
        window.table.overview.full_screen.connect(self.toggle)
        window.installEventFilter(self)

    def toggle(self) -> None:
        """Begin or end it."""
        if not self.leave():
            self._enter()

    def leave(self) -> bool:
        """False where it was not on."""
        if not self.on:
            return False
        self._set(on=False)
        self._window.setWindowState(self._window.windowState() & ~_FULL)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The desktop may end it too."""
        changed = event.type() == QEvent.Type.WindowStateChange
        if changed and self.on and not self._window.isFullScreen():
            self._set(on=False)
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        self._widths = self._window.widths()
        self._window.setWindowState(self._window.windowState() | _FULL)
        self._set(on=True)
        self._window.table.setFocus()

    def _set(self, on: bool) -> None:
        window = self._window
        self.on = on
        for part in (window.header, window.case_list, window.panel, window.facts):
            part.setVisible(not on)
        window.table.set_full(on)
        if not on:
            window.set_widths(self._widths)
