"""A number that is not changed by passing over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

_BEGIN = 10  # Qt leaves the style's padding out within; with its own 2 pixels, as other fields


class SteadySpin(QSpinBox):
    """A number that the wheel, scrolling the page it stands on, does not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        left, right = (0, _BEGIN) if self.isRightToLeft() else (_BEGIN, 0)
        self.lineEdit().setTextMargins(left, 0, right, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
