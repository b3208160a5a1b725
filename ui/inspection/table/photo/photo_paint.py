"""Parts of a photo's painting that need nothing of its state; all in device pixels."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from ui import icons, theme

_ICON = 24


def paint_missing(painter: QPainter, target: QRect, unit: float, font: QFont, words: str) -> None:
    """In place of a picture: words if it can't be had, none while it is being read."""
    tokens = theme.now()
    painter.fillRect(target, QColor(tokens.table_raised))
    side = round(_ICON * unit)
    middle = target.center()
    spot = QRect(middle.x() - side // 2, middle.y() - side // 2, side, side)
    name = "warning" if words else "photo"
    painter.drawPixmap(spot, icons.pixmap(name, QColor(tokens.table_muted), _ICON, unit))
    larger = QFont(font)
    larger.setPixelSize(round(theme.TEXT_PX * unit))
    painter.setFont(larger)
    painter.setPen(QColor(tokens.table_muted))
    under = target.adjusted(0, round(64 * unit), 0, 0)
    painter.drawText(under, Qt.AlignmentFlag.AlignCenter, words)


def paint_edge(painter: QPainter, whole: QRectF, unit: float, ringed: bool) -> None:
    """Corners rounded off in the table's colour; ringed: with the ring of the focus."""
    tokens = theme.now()
    radius = theme.RADIUS * unit
    corners = QPainterPath()
    corners.addRect(whole.adjusted(-1, -1, 1, 1))
    corners.addRoundedRect(whole, radius, radius)
    painter.fillPath(corners, QColor(tokens.table))
    if ringed:
        painter.setPen(QPen(QColor(tokens.table_accent), 2 * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole.adjusted(unit, unit, -unit, -unit), radius, radius)
