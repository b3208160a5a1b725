"""The window's screens as they lie: a line above and below, between them list, photos and panel, or
two answers compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from ui.inspection.comparison.comparison_screen import ComparisonScreen

_WIDEST, _LOWEST = 940, 520  # pixels


class Screens(QWidget):
    """around: head, list, panel, foot; middle: what stands above the photos, and they; widths: of
    list, middle and panel, in pixels."""

    comparison: ComparisonScreen | None = None  # while two answers are compared

    def __init__(
        self,
        around: tuple[QWidget, QWidget, QWidget, QWidget],
        middle: Sequence[QWidget],
        widths: tuple[int, ...],
    ) -> None:
        super().__init__()
        above, left, right, below = around
        photos = QWidget()
        _fill(photos, *middle, grows=middle[-1])
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part in (left, photos, right):
            self.splitter.addWidget(part)
        for part in (right, photos, left):  # Qt's order of them is the other way
            part.lower()  # round: read aloud from the left to the right
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(widths)
        self._between = QStackedWidget()
        self._between.addWidget(self.splitter)
        _fill(self, above, self._between, below, grows=self._between)

    def minimumSizeHint(self) -> QSize:
        """What they need, and no lower than they can be worked with; where there is less, it
        scrolls. A screen of 1920 by 1080 at 200 % is just enough: what is long gives way there."""
        needed = super().minimumSizeHint()
        return QSize(min(needed.width(), _WIDEST), max(needed.height(), _LOWEST))

    def begin_comparison(self, screen: ComparisonScreen) -> None:
        """The screen takes the place of list, photos and panel."""
        self.comparison = screen
        self._between.addWidget(screen)
        self._between.setCurrentWidget(screen)
        screen.list.setFocus()

    def end_comparison(self) -> bool:
        """They are back; False if they were not away."""
        if self.comparison is None:
            return False
        self._between.setCurrentIndex(0)
        self._between.removeWidget(self.comparison)
        self.comparison.photos.close_pictures()
        self.comparison.deleteLater()
        self.comparison = None
        return True


def _fill(holder: QWidget, *parts: QWidget, grows: QWidget) -> None:
    """One above the other, without gaps; one takes what room is left."""
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is grows else 0)
