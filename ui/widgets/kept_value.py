"""One field that saves itself and is not overwritten while a person is in it."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

TYPING_PAUSE_MS = 500
UNSAVED_MS = 5_000  # at most, of somebody who never pauses


class KeptValue(QObject):
    """Between a field and what is stored of it.

    committed tells that the field holds something to be saved: after a pause in typing or, without
    one, every few seconds, when the field loses the focus, or by flush(). arrive() takes what is
    stored now. A case is told anew up to 20 times a second, mostly with an older state of this
    field: only a stored value that changed, and that did not come from here, replaces what the
    field shows.
    """

    committed = Signal()

    def __init__(
        self, editor: QWidget, read: Callable[[], str], write: Callable[[str], None]
    ) -> None:
        super().__init__(editor)
        self._read, self._write = read, write
        self._stored = read()
        self._last = self._stored
        self._on_their_way: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        self._unsaved = QElapsedTimer()
        editor.installEventFilter(self)

    @property
    def value(self) -> str:
        """What the field holds."""
        return self._read()

    @property
    def dirty(self) -> bool:
        """The field holds something that was not given out to be saved."""
        return self._read() != self._last

    def typed(self) -> None:
        """The person types: save when there is a pause, and not too late without one."""
        if not self.dirty:
            return
        if not self._timer.isActive():
            self._unsaved.start()
        self._timer.start(max(0, min(TYPING_PAUSE_MS, UNSAVED_MS - self._unsaved.elapsed())))

    def flush(self) -> None:
        """Save now what is not saved."""
        self._timer.stop()
        if self.dirty:
            self.committed.emit()

    def given_out(self) -> None:
        """What the field holds is being saved."""
        self._timer.stop()
        if self.dirty:
            self._last = self._read()
            self._on_their_way.append(self._last)

    def arrive(self, stored: str) -> None:
        """What is stored now."""
        if stored == self._stored:
            return
        self._stored = stored
        if stored in self._on_their_way:
            del self._on_their_way[: self._on_their_way.index(stored) + 1]
        elif not self.dirty:
            self._put(stored)

    def start_over(self, stored: str) -> None:
        """Another case: what the field holds belongs to the one before."""
        self._timer.stop()
        self._on_their_way.clear()
        self._stored = stored
        self._put(stored)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field saves it."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return False

    def _put(self, text: str) -> None:
        # Saved without the space at its end, behind which a person is about to go on.
        if text.strip() != self._read().strip():
            self._write(text)
        self._last = self._read()
