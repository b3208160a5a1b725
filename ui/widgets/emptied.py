"""Takes everything out of a layout."""

from PySide6.QtWidgets import QLayout


def emptied(layout: QLayout) -> None:
    """Remove and delete every widget in it; hidden at once, so that nothing flickers."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
