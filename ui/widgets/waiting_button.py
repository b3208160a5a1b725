"""A button that can be pressed only after a while, and counts the seconds until then."""

import math
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

_LOOK_MS = 200  # how late a second may be told


class WaitingButton(QPushButton):
    """label: what it does; seconds: until it can be pressed; clock: seconds that never go back."""

    def __init__(
        self,
        label: str,
        seconds: float,
        parent: QWidget | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._label, self._clock = label, clock
        self._until = clock() + seconds
        self.setProperty("role", "waiting")  # what it counts can be read
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        if seconds > 0:
            self._timer.start()
        self.look()

    def look(self) -> None:
        """Say what is left by the clock: where the window was held up, no second is added."""
        left = math.ceil(self._until - self._clock())
        counting = self.tr("%1 in %2 s").replace("%2", str(left)).replace("%1", self._label)
        words = counting if left > 0 else self._label
        if words != self.text():
            self.setText(words)
        self.setEnabled(left <= 0)
        if left <= 0:
            self._timer.stop()
