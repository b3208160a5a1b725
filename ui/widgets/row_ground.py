"""The ground of a row that can be selected, pointed at and focused."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.item_paint import mirrored


def paint_ground(row: QWidget, selected: bool, lit: bool, focused: bool) -> None:
    """Inside paintEvent: a soft ground, and a bar or the focus ring, never colour alone."""
    tokens, painter = theme.now(), QPainter(row)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    inside = QRectF(row.rect()).adjusted(1, 1, -1, -1)
    if selected or lit:
        painter.setBrush(QColor(tokens.accent_soft if selected else tokens.raised))
        painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)
    if selected and focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)
    elif selected:
        painter.setBrush(QColor(tokens.accent))
        bar = mirrored(painter, row.width(), QRect(1, 10, 3, row.height() - 20))
        painter.drawRoundedRect(QRectF(bar), 1.5, 1.5)
