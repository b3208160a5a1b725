"""What words do not fit, on a screen of the smallest size."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.elided_label import ElidedLabel
from ui.widgets.flowing_check import FlowingCheck
from ui.widgets.plain_label import PlainLabel

_SLACK = 2  # pixels
# The smallest that Tessera is for, less a window's frame.
SCREEN = QSize(1280, 690)


def cut(window: QWidget) -> list[str]:
    """Words that are seen, but not to their end; and the window itself, where it is larger than a
    small screen."""
    found = [
        f"{_called(widget)}: {words!r} has {has} of {needs}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.window() is window
        for words, needs, has in _needs(widget)
        if needs > has + _SLACK
    ]
    across, down = window.minimumSizeHint().width(), window.height()
    if across > SCREEN.width() or down > SCREEN.height():
        found.append(f"{_called(window)} needs {across} x {down}")
    return found


def settled_cut(shown: QWidget, qtbot: QtBot) -> list[str]:
    """What is drawn in turns settles; words that stay cut are told."""
    for _ in range(40):
        told = cut(shown)
        if not told:
            break
        qtbot.wait(10)
    return told


def _needs(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """The words, how much room they need, and how much they have: across, or downwards."""
    if isinstance(widget, ElidedLabel):  # ends in an ellipsis, whole in its tool tip
        return
    if isinstance(widget, QHeaderView):  # covered by its own viewport, so never seen itself
        if widget.orientation() is Qt.Orientation.Horizontal:
            yield from _heads(widget)
        return
    across = min(widget.width(), widget.visibleRegion().boundingRect().width())
    if not across:
        if not _scrolled_out(widget):
            return
        across = widget.width()
    if isinstance(widget, FlowingCheck):
        yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
    elif isinstance(widget, QLabel | PlainLabel) and widget.text():
        if isinstance(widget, PlainLabel) or widget.wordWrap():
            yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
        else:
            yield widget.text(), widget.sizeHint().width(), across
    elif isinstance(widget, QAbstractButton) and widget.text():
        yield widget.text(), widget.sizeHint().width(), across


def _scrolled_out(widget: QWidget) -> bool:
    """Seen by whoever scrolls down to it."""
    up = widget.parentWidget()
    while up is not None and not isinstance(up, QScrollArea):
        up = up.parentWidget()
    return up is not None and bool(up.visibleRegion().boundingRect().width())


def _heads(header: QHeaderView) -> Iterator[tuple[str, int, int]]:
    model = header.model()
    for column in range(header.count()):
        words = model.headerData(column, Qt.Orientation.Horizontal) or ""
        if not header.isSectionHidden(column):
            yield str(words), header.sectionSizeHint(column), header.sectionSize(column)


def _called(widget: QWidget) -> str:
    """Where it is: the classes of ours around it."""
    names, up = [type(widget).__name__], widget.parentWidget()
    while up is not None and len(names) < 4:
        if type(up).__module__.startswith("ui."):
            names.append(type(up).__name__)
        up = up.parentWidget()
    return " in ".join(names)
