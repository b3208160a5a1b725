"""Where Tab goes next: in the order in which a window is read, whenever its parts were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def go_on(window: QWidget, forward: bool) -> bool:
    """Give the focus to the next stop, or the one before; False where there is none."""
    stops, here = list(_stops(window)), window.focusWidget()
    if not stops:
        return False
    place = stops.index(here) if here in stops else _place(window, here, stops, forward)
    following = stops[(place + (1 if forward else -1)) % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    following.setFocus(reason)
    _bring(following)
    return True


def _bring(focused: QWidget) -> None:
    """Into sight: an area that is scrolled does so only from one of its own to the next."""
    up = focused.parentWidget()
    while up is not None:
        if isinstance(up, QScrollArea):
            up.ensureWidgetVisible(focused)
        up = up.parentWidget()


def _place(window: QWidget, here: QWidget | None, stops: list[QWidget], forward: bool) -> int:
    """Where a widget that is no stop itself stands among them: between two."""
    before = 0
    wanted = set(stops)
    for each in _read(window):
        if each is here:
            return before - 1 if forward else before
        before += each in wanted
    return -1 if forward else 0


def _stops(window: QWidget) -> Iterator[QWidget]:
    wanted = _wanted()
    for each in _read(window):
        if each.isEnabled() and each.focusPolicy() & wanted == wanted and not each.focusProxy():
            yield each


def _wanted() -> Qt.FocusPolicy:
    """Some systems stop at fields and lists alone, as their settings say."""
    every = QApplication.styleHints().tabFocusBehavior() is Qt.TabFocusBehavior.TabFocusAllControls
    return Qt.FocusPolicy.TabFocus if every else Qt.FocusPolicy.StrongFocus


def _read(widget: QWidget) -> Iterator[QWidget]:
    """Everything in it that is seen, in the order of its layouts; what has none, by its place."""
    for child in _children(widget):
        if child.isVisible() and not child.isWindow():
            yield child
            yield from _read(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    laid = list(_laid_out(widget.layout()))
    if isinstance(widget, QSplitter):
        parts = (widget.widget(place) for place in range(widget.count()))
        laid = [part for part in parts if part is not None]
    yield from laid
    known, kind = set(laid), Qt.FindChildOption.FindDirectChildrenOnly
    others = [each for each in widget.findChildren(QWidget, options=kind) if each not in known]
    yield from sorted(others, key=lambda each: (each.y(), each.x()))


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        else:
            yield from _laid_out(item.layout())
