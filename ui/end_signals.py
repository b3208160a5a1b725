"""Ctrl+C in a terminal, or the system ending the program: close in good order.

Python's own handlers wait until Python runs again, which under Qt may be never.
"""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QSocketNotifier

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class EndSignals:
    """While it lives, a signal to end calls asked on the window's thread."""

    def __init__(self, asked: Callable[[], None]) -> None:
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(lambda: self._take(asked))
        self._fd_before = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _heard) for number in _SIGNALS}

    def _take(self, asked: Callable[[], None]) -> None:
        if set(self._reading.recv(64)) & set(_SIGNALS):
            asked()

    def close(self) -> None:
        """Signals end the program at once again."""
        for number, before in self._before.items():
            signal.signal(number, before)
        signal.set_wakeup_fd(self._fd_before)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()


def _heard(_number: int, _frame: FrameType | None) -> None:
    """What wakes the window is the byte in the socket."""
