"""A button that becomes its own Stop while what it started goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget


class BusyButton(QPushButton):
    """Emits started, or, while busy, stopped. The label tells which."""

    started = Signal()
    stopped = Signal()

    def __init__(self, label: str, stop_label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._label, self._stop_label = label, stop_label
        self._busy = False
        self.clicked.connect(self._pressed)

    @property
    def busy(self) -> bool:
        """Is something going on?"""
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """Something began or ended."""
        self._busy = busy
        self.setText(self._stop_label if busy else self._label)

    def _pressed(self) -> None:
        (self.stopped if self._busy else self.started).emit()
