"""Where the keyboard's focus is."""

from PySide6.QtWidgets import QWidget


def holds_focus(widget: QWidget) -> bool:
    """A widget inside that one has its window's focus."""
    focused: QWidget | None = widget.window().focusWidget()
    return focused is not None and widget.isAncestorOf(focused)
