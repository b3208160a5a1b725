"""Dialogs on a screen that is too small for them, as it is where everything is twice as large: what
does not fit is scrolled to."""

from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)


def fit_dialog(window: QWindow | None) -> None:
    """For focusWindowChanged: where a person comes to a dialog, it is made to fit."""
    for each in QApplication.topLevelWidgets() if window is not None else ():
        if isinstance(each, QDialog) and each.windowHandle() is window:
            fit(each)


def fit_soon(dialog: QObject) -> None:
    """For a child that is about to be shown."""
    if isinstance(dialog, QDialog):
        QTimer.singleShot(0, dialog, lambda: fit(dialog))


def fit(dialog: QDialog) -> None:
    """Make it no larger than its screen."""
    room = dialog.screen().availableSize()
    needed = _needed(dialog, room)
    if needed.width() > room.width() or needed.height() > room.height():
        _move(dialog)
    if dialog.width() > room.width() or dialog.height() > room.height():
        dialog.resize(dialog.size().boundedTo(room))
        dialog.move(dialog.screen().availableGeometry().topLeft())


def scrolled(whole: QWidget) -> QScrollArea:
    """It fills the area that is given back, and is scrolled where it needs more room."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what Tab comes to within is brought into sight
    area.setWidget(whole)
    # Both would fill it with the window's colour.
    whole.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area


def lead_to(widget: QWidget) -> None:
    """Give it the focus, and scroll to it where it lies beyond what is seen."""
    widget.setFocus()
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:  # once what changed with it is laid out
        QTimer.singleShot(0, widget, partial(around.ensureWidgetVisible, widget))


def _needed(dialog: QDialog, room: QSize) -> QSize:
    """At least. Where its height follows from its width, at the width it has: labels ask for
    room as if they were narrow."""
    needed, layout = dialog.minimumSizeHint(), dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        wide = min(max(dialog.width(), needed.width()), room.width())
        needed.setHeight(layout.totalMinimumHeightForWidth(wide))
    return needed.expandedTo(dialog.minimumSize())


def _move(dialog: QDialog) -> None:
    """Its own layout, into an area that scrolls."""
    layout = dialog.layout()
    if layout is None:
        return
    focused = dialog.focusWidget()
    inside = QWidget()
    inside.setLayout(layout)  # takes it, with all that is in it, from the dialog
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(scrolled(inside))
    dialog.setMinimumSize(0, 0)
    if focused is not None:  # Qt took it to the first there is
        lead_to(focused)
