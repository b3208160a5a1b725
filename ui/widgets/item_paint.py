"""How rows of a list are painted that are no widgets: their ground, and lines of words."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from ui import theme

_END = Qt.TextElideMode.ElideRight


def paint_item_ground(painter: QPainter, state: QStyle.StateFlag, box: QRectF) -> None:
    """A soft ground where the item is selected or pointed at, and the focus ring."""
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if not selected and not state & QStyle.StateFlag.State_MouseOver:
        return
    colors = theme.now()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.accent_soft if selected else colors.raised))
    painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
    if selected and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(colors.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)


def paint_words(
    painter: QPainter,
    font: QFont,
    text: str,
    place: QRect,
    color: str,
    cut: Qt.TextElideMode = _END,
) -> None:
    """One line, cut where there is no room for all of it."""
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = QFontMetrics(font).elidedText(text, cut, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


def small(font: QFont) -> QFont:
    """The font of what is said beside a name."""
    made = QFont(font)
    made.setPixelSize(12)
    return made


def strong(font: QFont) -> QFont:
    """The font of a name."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made
