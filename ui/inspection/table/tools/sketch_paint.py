"""What a sketch looks like while it is being drawn; all in device pixels."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.domain.place.measuring import Form
from ui import theme
from ui.inspection.table.photo.shape_paint import paint_corner, paint_shape
from ui.inspection.table.tools.sketch import Sketch

_UNDER = QColor(0, 0, 0, 150)
_ARM, _GAP = 14, 3  # of the cross that keys move
_PAD = 5


def paint_sketch(
    painter: QPainter, sketch: Sketch, points: list[QPointF], unit: float, words: str
) -> None:
    """points: of the sketch's preview, in the view; words: beside the last of them."""
    if not points:
        return
    pen = QPen(QColor(theme.now().table_accent), 2 * unit)
    if sketch.form is Form.BOX and len(points) == 2:
        corners = QRectF(*points).normalized()
        paint_shape(painter, QPolygonF(corners), pen)
    else:
        paint_shape(painter, QPolygonF(points), pen, closed=False)
    if sketch.closable:
        paint_shape(painter, QPolygonF([points[-1], points[0]]), _thin(unit), True, closed=False)
    for number, at in enumerate(points[: len(sketch.points)]):
        paint_corner(painter, at, unit, chosen=number == 0 and sketch.closable)
    if words:
        paint_words(painter, words, points[-1] + QPointF(12, 12) * unit, unit)


def paint_cross(
    painter: QPainter, keyed: list[QPointF], whole: QRectF, unit: float, focused: bool
) -> None:
    """Where keys point, and the ring of the focus."""
    for at in keyed:
        for color, width in ((_UNDER, 4), (QColor(theme.now().table_accent), 2)):
            painter.setPen(QPen(color, width * unit))
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                way = QPointF(x, y) * unit
                painter.drawLine(QLineF(at + way * _GAP, at + way * _ARM))
    if focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.now().table_accent), 2 * unit))
        painter.drawRect(whole.adjusted(unit, unit, -unit, -unit))


def paint_words(painter: QPainter, words: str, at: QPointF, unit: float) -> QRectF:
    """On a dark ground, which is given back; at: its upper left corner."""
    painter.setFont(_tag_font(painter.font(), unit))
    ground = words_box(painter.font(), words, at, unit)
    painter.setPen(QPen(_UNDER, unit))
    painter.setBrush(QColor(theme.now().table_raised))
    painter.drawRoundedRect(ground, 3 * unit, 3 * unit)
    painter.setPen(QColor(theme.now().on_table))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, words)
    return ground


def words_box(font: QFont, words: str, at: QPointF, unit: float) -> QRectF:
    """The room that words take."""
    metrics = QFontMetricsF(_tag_font(font, unit))
    width = metrics.horizontalAdvance(words) + 2 * _PAD * unit
    return QRectF(at.x(), at.y(), round(width), round(18 * unit))


def _tag_font(font: QFont, unit: float) -> QFont:
    made = theme.tabular(font)
    made.setPixelSize(round(12 * unit))
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _thin(unit: float) -> QPen:
    return QPen(QColor(theme.now().table_accent), unit)
