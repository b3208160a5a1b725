"""Widgets whose height follows from their width."""

from collections.abc import Callable
from typing import Generic, TypeVar

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
