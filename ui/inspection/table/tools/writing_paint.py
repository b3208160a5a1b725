"""What writing that was read looks like on a photo: faint, lit where it is sought, or selected."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui import theme

_HIT = QColor(255, 205, 60, 110)
_CURRENT = QColor(255, 205, 60, 150)
_UNDER = QColor(0, 0, 0, 190)


def paint_words(painter: QPainter, boxes: Sequence[QRectF], unit: float) -> None:
    """Where words can be selected; unit: device pixels per pixel of the screen's own measure."""
    line = QColor(theme.now().table_accent)
    line.setAlpha(170)
    painter.setPen(QPen(line, unit))
    for box in boxes:
        painter.drawLine(box.bottomLeft(), box.bottomRight())


def paint_hits(
    painter: QPainter, hits: Sequence[QRectF], current: Sequence[QRectF], unit: float
) -> None:
    """Words that were found; those in hand have an edge, so that colour alone tells nothing."""
    for box in hits:
        painter.fillRect(_around(box, unit), _CURRENT if box in current else _HIT)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((_UNDER, 4), (theme.now().on_table, 2)):
        painter.setPen(QPen(QColor(color), width * unit))
        for box in current:
            painter.drawRect(_around(box, 2 * unit))


def paint_selected(painter: QPainter, boxes: Sequence[QRectF], unit: float) -> None:
    """Selected words."""
    ground = QColor(theme.now().table_accent)
    ground.setAlpha(130)
    for box in boxes:
        painter.fillRect(_around(box, unit), ground)


def _around(box: QRectF, more: float) -> QRectF:
    return box.adjusted(-more, -more, more, more)
