"""Finds settings by the words that stand on their pages: nothing is written down twice."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def matching(page: QWidget, words: str) -> list[QWidget]:
    """What is called by all of these words, in the order it stands there: a field by its name, a
    button by its own; what only explains stands for the whole page. All of it for no words."""
    wanted = words.casefold().split()
    found = (each for each in page.findChildren(QWidget) if _says(each, wanted))
    return [(each.buddy() if isinstance(each, QLabel) else None) or each for each in found]


def _says(widget: QWidget, wanted: list[str]) -> bool:
    said = _said(widget)
    return all(word in said for word in wanted)


def _said(widget: QWidget) -> str:
    """What it is called on the page and to a screen reader."""
    told = [widget.accessibleName()]
    if isinstance(widget, QLabel | QAbstractButton):
        told.append(widget.text())
    return " ".join(told).casefold()
