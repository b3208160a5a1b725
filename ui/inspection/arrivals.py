"""What grows on the network loop, taken into the window 20 times a second."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from ui.inspection.open_case import OpenCase

# The window takes what has come in this often, however fast it comes: more is not seen.
FLUSH_MS = 50
# So many at a time, the longest waiting first: ten answers can't be drawn in one go.
A_FLUSH = 1
# Runs that are asked for together begin so far apart: all at once would hold the window up.
APART_SECONDS = 0.25

Grown = TypeVar("Grown")


class Arrivals(Generic[Grown]):
    """Keeps only the newest state of each thing. take(opened, states) is called in the window's
    thread, for each case in which something is new; then(), where given, after all of them."""

    def __init__(
        self,
        take: Callable[[OpenCase, list[Grown]], None],
        parent: QObject,
        then: Callable[[], None] | None = None,
    ) -> None:
        self._take, self._then = take, then
        self._newest: dict[str, tuple[OpenCase, Grown]] = {}
        self._timer = QTimer(parent)
        self._timer.setInterval(FLUSH_MS)
        self._timer.timeout.connect(self.flush)

    def start(self) -> None:
        """Something is going to come."""
        self._timer.start()

    def stop(self) -> None:
        """Nothing comes any more."""
        self._timer.stop()

    def put(self, name: str, opened: OpenCase, state: Grown) -> None:
        """The newest state of what has that name; from any thread."""
        self._newest[name] = (opened, state)

    def drop(self, opened: OpenCase, name: str = "") -> None:
        """Take no more of the case's, or of that one thing: what is stored is shown instead."""
        for each in list(self._newest):
            if name in ("", each) and self._newest[each][0] is opened:
                del self._newest[each]

    def flush(self) -> None:
        """Take what is new."""
        fresh: dict[OpenCase, list[Grown]] = {}
        # Once round: the network loop may put more in faster than it is drawn.
        for name in list(self._newest)[:A_FLUSH]:
            opened, state = self._newest.pop(name)
            fresh.setdefault(opened, []).append(state)
        for opened, states in fresh.items():
            self._take(opened, states)
        if self._then is not None:
            self._then()
