"""Widgets whose height follows from their width."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

Worked = TypeVar("Worked")
_WIDTHS = 5


class ByWidth(Generic[Worked]):
    """What work(width) gives, kept for the last few widths: layouts ask over and over while they
    settle. forget() when it would be another."""

    def __init__(self, work: Callable[[int], Worked]) -> None:
        self._work = work
        self._known: dict[int, Worked] = {}

    def __call__(self, width: int) -> Worked:
        known = self._known.get(width)
        if known is None:
            if len(self._known) >= _WIDTHS:
                self._known.clear()
            known = self._known[width] = self._work(width)
        return known

    def forget(self) -> None:
        """Work it out anew."""
        self._known.clear()


def follow_width(widget: QWidget) -> None:
    """Tell layouts to ask for the height at a width, and to give no less."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


class PlacesItself(QWidget):
    """Puts what is in it into its places by its own width; worked: what is worked out of that."""

    def __init__(self, worked: ByWidth[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worked = worked
        follow_width(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._rearrange()
        return super().event(event)

    def _rearrange(self) -> None:
        """Something in it is another: the height may be too."""
        self._worked.forget()
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        """Put everything where it belongs at the width there is."""
        raise NotImplementedError
