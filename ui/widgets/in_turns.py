"""Drawing in parts, one after the other, so that nothing waits for the whole."""

import time
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QLayout

Shown = TypeVar("Shown")

# A turn of the loop also lays out and paints what was drawn in it, which takes as long again.
TURN_SECONDS = 0.001
_ROUNDS = 8  # of layouts; one that finds nothing to do costs nothing


class InTurns(Generic[Shown]):
    """parts(value) draws a value and yields wherever it may be left alone for a moment. Values
    that come faster than they are drawn are passed over, but for the newest."""

    def __init__(self, parts: Callable[[Shown], Iterator[None]], parent: QObject) -> None:
        self._parts = parts
        self._next: tuple[Shown, ...] = ()
        self._drawing: Iterator[None] = iter(())
        self._drawn, self._busy = True, False
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)

    def show(self, value: Shown) -> None:
        """Draw it in the next turns of the loop."""
        self._next, self._drawn = (value,), False
        self._timer.start()

    def show_now(self, value: Shown) -> None:
        """Draw it whole, in place of what was to be drawn."""
        self._next, self._drawing, self._drawn = (value,), iter(()), False
        self.finish()

    def finish(self) -> None:
        """Draw what is left; nothing where it is called by what is being drawn."""
        while not self._drawn and not self._busy:
            self._part()

    def _turn(self) -> None:
        until = time.monotonic() + TURN_SECONDS
        self._part()
        while not self._drawn and time.monotonic() < until:
            self._part()
        lay_out()
        if not self._drawn:
            self._timer.start()

    def _part(self) -> None:
        self._busy = True
        try:
            next(self._drawing)
        except StopIteration:
            self._drawn = not self._next
            for value in self._next:
                self._drawing = self._parts(value)
            self._next = ()
        finally:
            self._busy = False


def lay_out() -> None:
    """Everything that was drawn finds its place before it is painted: nested layouts take a round
    for each that stands around another, and words would be seen pressed together between two."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def unlaid(layout: QLayout, parts: Iterator[None]) -> Iterator[None]:
    """The same parts, each laid out when it is done: Qt would lay out all there is whenever one
    widget in it comes into sight. What came into sight meanwhile is told once more that it has to
    be laid out: it was told while it was hidden, or by its show(), and could not heed it then."""
    while True:
        layout.setEnabled(False)
        try:
            next(parts)
        except StopIteration:
            return
        finally:
            layout.setEnabled(True)
            if (holder := layout.parentWidget()) is not None:
                QCoreApplication.postEvent(holder, QEvent(QEvent.Type.LayoutRequest))
        yield
