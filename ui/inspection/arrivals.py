"""The newest states of runs, on their way from the network loop to the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.run import Run
from ui.inspection.open_case import OpenCase

# The window takes what has come in this often, however fast it comes: more is not seen.
FLUSH_MS = 33
# So many runs at a time, the longest waiting first: ten answers can't be drawn in one go.
RUNS_A_FLUSH = 1

# Runs that are asked for together begin so far apart: all at once would hold the window up.
APART_SECONDS = 0.1


class Arrivals(QObject):
    """The network loop puts the newest state of a run in; take gets them, in the window's loop.
    flushed tells each time that it was looked for some, while started."""

    flushed = Signal()

    def __init__(
        self, take: Callable[[OpenCase, list[Run]], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._take = take
        self._arrived: dict[str, tuple[OpenCase, Run]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(FLUSH_MS)
        self._timer.timeout.connect(self._flush)

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()

    def stop(self) -> None:
        """Nothing runs any more."""
        self._timer.stop()

    def of(self, opened: OpenCase) -> Callable[[Run], None]:
        """Where the network loop puts the states of that case's runs."""

        def put(run: Run) -> None:
            self._arrived[run.inspection_id] = (opened, run)

        return put

    def drop(self, inspection_id: str) -> None:
        """Its run has ended and is stored: what came before that is of no use."""
        self._arrived.pop(inspection_id, None)

    def _flush(self) -> None:
        fresh: dict[OpenCase, list[Run]] = {}
        for inspection_id in list(self._arrived)[:RUNS_A_FLUSH]:
            opened, run = self._arrived.pop(inspection_id)
            fresh.setdefault(opened, []).append(run)
        for opened, runs in fresh.items():
            self._take(opened, runs)
        self.flushed.emit()
