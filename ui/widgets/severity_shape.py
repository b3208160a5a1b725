"""A severity's shape before words that are painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from app.domain.words import Severity
from ui import theme
from ui.icons import severity_pixmap

_SIDE, _GAP = 12, 5
SHAPE = _SIDE + _GAP
"""Pixels that it takes of the words' place."""


def paint_shape(painter: QPainter, severity: Severity, place: QRect) -> QRect:
    """In the middle of where the place begins; what is left of the place for the word."""
    ratio = painter.device().devicePixelRatio()
    shape = severity_pixmap(severity, _SIDE, theme.is_dark(), ratio)
    direction, top = painter.layoutDirection(), place.center().y() + 1 - _SIDE // 2
    drawn, word = QRect(place.left(), top, _SIDE, _SIDE), place.adjusted(SHAPE, 0, 0, 0)
    painter.drawPixmap(QStyle.visualRect(direction, place, drawn).topLeft(), shape)
    return QStyle.visualRect(direction, place, word)
