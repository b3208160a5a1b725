"""A button that can be pressed only after a while, and counts the seconds until then."""

import math

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget


class WaitingButton(QPushButton):
    """label: what it does; seconds: until it can be pressed."""

    def __init__(self, label: str, seconds: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._left = label, math.ceil(seconds)
        self.setProperty("role", "waiting")  # what it counts can be read
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._show()
        if self._left > 0:
            self._timer.start()

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
        self._show()

    def _show(self) -> None:
        counting = self.tr("%1 in %2 s").replace("%2", str(self._left)).replace("%1", self._label)
        self.setText(counting if self._left > 0 else self._label)
        self.setEnabled(self._left <= 0)
