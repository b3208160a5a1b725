"""Room around what stands in a layout, from where lines begin."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout


def inset(layout: QLayout, begin: int, top: int, end: int, bottom: int) -> None:
    """Pixels of margin; begin is on the right in right-to-left languages. Qt mirrors what stands
    in a layout, but not its margins."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left, right = (end, begin) if mirrored else (begin, end)
    layout.setContentsMargins(left, top, right, bottom)
