"""How much of the model's context window a request fills, by what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.inspection.sent import words

if TYPE_CHECKING:
    from app.sending.preview import Room

_HEIGHT = 8
_GAP = 2


class WindowBar(QWidget):
    """Photos, words and the longest answer, in this order, from full to faint."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(words.room(room))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One segment for each, over the whole window."""
        painter, tokens = QPainter(self), theme.now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, self.width(), _HEIGHT)
        rounded = QPainterPath()
        rounded.addRoundedRect(whole, _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(rounded)
        painter.fillRect(whole, QColor(tokens.hover))
        left = 0.0
        for count, strength in self._segments():
            width = count / self._room.window * self.width()
            color = QColor(tokens.accent)
            color.setAlphaF(strength)
            painter.fillRect(QRectF(left, 0, max(0.0, width - _GAP), _HEIGHT), color)
            left += width

    def _segments(self) -> tuple[tuple[int, float], ...]:
        return (self._room.pictures, 1.0), (self._room.words, 0.6), (self._room.answer, 0.3)
