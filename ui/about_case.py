"""Dialogs that ask about the open case: they go with it, so that what is answered in them is never
done to another one."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

_MARK = "about-case"

Asking = TypeVar("Asking", bound=QDialog)


def about_case(dialog: Asking) -> Asking:
    """What is asked there is meant for the case that is open now."""
    dialog.setProperty(_MARK, True)
    return dialog


def close_about_case(window: QWidget) -> None:
    """Another case comes: close what is open above the window about the one before, and menus."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    for dialog in reversed(window.findChildren(QDialog)):  # those above others first
        if dialog.property(_MARK) and dialog.isVisible():
            dialog.reject()
