"""The photos on the whole screen: what stands around them steps aside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QWidget

    from ui.inspection.table.light_table import LightTable

_FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Of one window; around: what steps aside. What was wide how far is as it was afterwards."""

    def __init__(
        self, window: QWidget, table: LightTable, splitter: QSplitter, around: Sequence[QWidget]
    ) -> None:
        super().__init__(window)
        self._window, self._table, self._splitter = window, table, splitter
        self._around = around
        self.on = False
        self._widths: list[int] = []
        table.overview.full_screen.connect(self.toggle)
        window.installEventFilter(self)

    def toggle(self) -> None:
        """Begin or end it."""
        if not self.leave():
            self._widths = self._splitter.sizes()
            self._window.setWindowState(self._window.windowState() | _FULL)
            self._set(on=True)
            self._table.setFocus()

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

    def _set(self, on: bool) -> None:
        self.on = on
        for part in self._around:
            part.setVisible(not on)
        self._table.set_full(on)
        if not on:
            self._splitter.setSizes(self._widths)
