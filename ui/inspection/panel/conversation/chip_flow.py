"""Chips one after the other, as many on a line as fit."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.place_chip import PlaceChip


class ChipFlow(QWidget):
    """As high as its width makes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[PlaceChip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, chips: Sequence[PlaceChip]) -> None:
        """These in place of those before."""
        for gone in self.chips:
            gone.hide()
            gone.deleteLater()
        self.chips = list(chips)
        for chip in self.chips:
            chip.setParent(self)
            chip.show()
        self.setVisible(bool(self.chips))
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid(width, place=False)

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self._laid(self.width(), place=True)

    def _laid(self, width: int, place: bool) -> int:
        """The height all chips take at that width."""
        x = y = bottom = 0
        for chip in self.chips:
            size = chip.sizeHint()
            wide = min(size.width(), max(1, width))
            if x and x + wide > width:
                x, y = 0, bottom + theme.XS
            if place:
                left = width - x - wide if self.isRightToLeft() else x
                chip.setGeometry(left, y, wide, size.height())
            x += wide + theme.XS
            bottom = y + size.height()
        return bottom
