"""Feels whether a Qt loop goes round: gaps between the ticks of a timer that is always due."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 1


class Pulse(QObject):
    """gaps: (when a tick came, milliseconds since the one before), by the monotonic clock, which
    is the same for every process of a machine."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, float]] = []
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Forget what was, feel from now on."""
        self.gaps.clear()
        self._last = time.monotonic()
        self._timer.start()

    def stop(self) -> list[tuple[float, float]]:
        """Feel no more; what was felt. A gap that was still open counts."""
        self._tick()
        self._timer.stop()
        return list(self.gaps)

    def _tick(self) -> None:
        now = time.monotonic()
        self.gaps.append((now, 1000 * (now - self._last)))
        self._last = now
