"""Finds settings by the words that stand on their pages: nothing is written down twice."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def matching(page: QWidget, words: str) -> list[QWidget]:
    """What is called by all of these words, in the order it stands there: a field by its name, a
    button by its own; what only explains stands for the whole page. All of it for no words."""
    wanted = words.casefold().split()
    return [
        widget.buddy() if isinstance(widget, QLabel) and widget.buddy() else widget
        for widget in page.findChildren(QWidget)
        if all(word in _said(widget) for word in wanted)
    ]


def _said(widget: QWidget) -> str:
    """What it is called on the page and to a screen reader."""
    told = [widget.accessibleName()]
    if isinstance(widget, QLabel | QAbstractButton):
        told.append(widget.text())
    return " ".join(told).casefold()
