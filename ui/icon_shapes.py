"""How each icon is drawn, on a square of 16 units.

Longer than other files, as it holds drawings only.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

UNITS = 16.0
_STROKE = 1.5

Draw = Callable[[QPainter, QColor], None]


def _lines(*strokes: tuple[tuple[float, float], ...]) -> Draw:
    """Open strokes with round ends; each a row of points."""

    def draw(painter: QPainter, color: QColor) -> None:
        painter.setPen(_pen(color))
        for stroke in strokes:
            painter.drawPolyline([QPointF(x, y) for x, y in stroke])

    return draw


def _filled(*points: tuple[float, float]) -> Draw:
    """A closed filled shape with slightly rounded corners."""

    def draw(painter: QPainter, color: QColor) -> None:
        painter.setPen(_pen(color, 1.0))
        painter.setBrush(color)
        painter.drawPolygon([QPointF(x, y) for x, y in points])

    return draw


def _disc(radius: float, filled: bool) -> Draw:
    def draw(painter: QPainter, color: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen if filled else _pen(color, 1.75))
        painter.setBrush(color if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(8, 8), radius, radius)

    return draw


def _gear(painter: QPainter, color: QColor) -> None:
    painter.setPen(_pen(color))
    painter.drawEllipse(QPointF(8, 8), 4.1, 4.1)
    painter.drawEllipse(QPointF(8, 8), 1.4, 1.4)
    _rays(painter, 4.6, 6.4)


def _rays(painter: QPainter, near: float, far: float) -> None:
    painter.save()
    painter.translate(8, 8)
    for _ in range(8):
        painter.drawLine(QPointF(0, -near), QPointF(0, -far))
        painter.rotate(45)
    painter.restore()


def _warning(painter: QPainter, color: QColor) -> None:
    painter.setPen(_pen(color))
    painter.drawPolygon([QPointF(8, 2.25), QPointF(14.25, 13.25), QPointF(1.75, 13.25)])
    painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.25))
    painter.drawPoint(QPointF(8, 11.25))


def _photo(painter: QPainter, color: QColor) -> None:
    painter.setPen(_pen(color))
    painter.drawRoundedRect(QRectF(1.75, 2.75, 12.5, 10.5), 1.75, 1.75)
    painter.drawEllipse(QPointF(5.5, 6.25), 1.1, 1.1)
    ridge = ((2.5, 12.25), (6.5, 8.75), (8.75, 10.75), (11, 8.5), (13.75, 11))
    painter.drawPolyline([QPointF(x, y) for x, y in ridge])


def _camera(painter: QPainter, color: QColor) -> None:
    painter.setPen(_pen(color))
    painter.drawRoundedRect(QRectF(1.75, 4.5, 12.5, 8.75), 1.75, 1.75)
    painter.drawPolyline(
        [QPointF(x, y) for x, y in ((5.25, 4.5), (6.25, 2.5), (9.75, 2.5), (10.75, 4.5))]
    )
    painter.drawEllipse(QPointF(8, 8.75), 2.4, 2.4)


def _eye(painter: QPainter, color: QColor) -> None:
    painter.setPen(_pen(color))
    path = QPainterPath(QPointF(1.75, 8))
    path.quadTo(QPointF(8, 0.75), QPointF(14.25, 8))
    path.quadTo(QPointF(8, 15.25), QPointF(1.75, 8))
    painter.drawPath(path)
    painter.drawEllipse(QPointF(8, 8), 2.1, 2.1)


def _again(painter: QPainter, color: QColor) -> None:
    painter.setPen(_pen(color))
    painter.drawArc(QRectF(2.75, 2.75, 10.5, 10.5), 60 * 16, 290 * 16)
    painter.drawPolyline([QPointF(8.25, 3.25), QPointF(10.75, 3.5), QPointF(11, 6)])


def _turn(painter: QPainter, color: QColor) -> None:
    painter.setPen(_pen(color))
    painter.drawArc(QRectF(2.75, 3.75, 10.25, 10.25), 75 * 16, 255 * 16)
    painter.drawPolyline([QPointF(x, y) for x, y in ((8.75, 1.5), (11.25, 4), (8.75, 6.5))])


def _turn_back(painter: QPainter, color: QColor) -> None:
    painter.save()
    painter.translate(UNITS, 0)
    painter.scale(-1, 1)
    _turn(painter, color)
    painter.restore()


def _light(painter: QPainter, color: QColor) -> None:
    painter.setPen(_pen(color))
    painter.drawEllipse(QPointF(8, 8), 2.9, 2.9)
    _rays(painter, 5.1, 6.6)


def _contrast(painter: QPainter, color: QColor) -> None:
    painter.setPen(_pen(color))
    painter.drawEllipse(QPointF(8, 8), 5.75, 5.75)
    painter.setBrush(color)
    painter.drawPie(QRectF(3.25, 3.25, 9.5, 9.5), -90 * 16, 180 * 16)


def _rounded(x: float, y: float, side: float, filled: bool) -> Draw:
    def draw(painter: QPainter, color: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen if filled else _pen(color))
        painter.setBrush(color if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(x, y, side, side), 1.5, 1.5)

    return draw


def _both(*draws: Draw) -> Draw:
    def draw(painter: QPainter, color: QColor) -> None:
        for part in draws:
            part(painter, color)

    return draw


def _pen(color: QColor, width: float = _STROKE) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


_CORNERS_OUT = (
    ((2.5, 6), (2.5, 2.5), (6, 2.5)),
    ((10, 2.5), (13.5, 2.5), (13.5, 6)),
    ((13.5, 10), (13.5, 13.5), (10, 13.5)),
    ((6, 13.5), (2.5, 13.5), (2.5, 10)),
)

DRAWN: dict[str, Draw] = {
    "none": _disc(5.25, filled=True),
    "minor": _filled((8, 3), (13.75, 12.75), (2.25, 12.75)),
    "moderate": _filled((8, 1.75), (14.25, 8), (8, 14.25), (1.75, 8)),
    "severe": _filled((3.25, 3.25), (12.75, 3.25), (12.75, 12.75), (3.25, 12.75)),
    "undetermined": _disc(4.75, filled=False),
    "check": _lines(((3, 8.5), (6.5, 12), (13, 4.5))),
    "pencil": _lines(
        ((2.75, 13.25), (3.5, 10), (10.75, 2.75), (13.25, 5.25), (6, 12.5), (2.75, 13.25)),
        ((9, 4.5), (11.5, 7)),
    ),
    "cross": _lines(((4, 4), (12, 12)), ((12, 4), (4, 12))),
    "plus": _lines(((8, 3), (8, 13)), ((3, 8), (13, 8))),
    "filter": _lines(((2, 4), (14, 4)), ((4.5, 8), (11.5, 8)), ((6.5, 12), (9.5, 12))),
    "gear": _gear,
    "up": _lines(((4, 10), (8, 6), (12, 10))),
    "down": _lines(((4, 6), (8, 10), (12, 6))),
    "left": _lines(((10, 4), (6, 8), (10, 12))),
    "right": _lines(((6, 4), (10, 8), (6, 12))),
    "expand": _lines(*_CORNERS_OUT),
    "fit": _both(_rounded(5.5, 5.5, 5, filled=True), _lines(*_CORNERS_OUT)),
    "lock": _both(
        _rounded(4.25, 6.75, 7.5, filled=True),
        _lines(((5.5, 7), (5.5, 4.5), (6.5, 2.75), (9.5, 2.75), (10.5, 4.5), (10.5, 7))),
    ),
    "warning": _warning,
    "photo": _photo,
    "camera": _camera,
    "eye": _eye,
    "blackout": _both(
        _lines(((2, 3), (14, 3), (14, 13), (2, 13), (2, 3))),
        _filled((5, 7), (11, 7), (11, 9), (5, 9)),
    ),
    "draw": _both(
        _lines(((9, 13), (2, 13), (2, 3), (14, 3), (14, 7))),
        _lines(((12.25, 9.5), (12.25, 14.5)), ((9.75, 12), (14.75, 12))),
    ),
    "ruler": _both(
        _lines(((1.75, 5), (14.25, 5), (14.25, 11), (1.75, 11), (1.75, 5))),
        _lines(((5, 5.5), (5, 8)), ((8, 5.5), (8, 8)), ((11, 5.5), (11, 8))),
    ),
    "line": _lines(((3.5, 12.5), (12.5, 3.5)), ((2, 11), (5, 14)), ((11, 2), (14, 5))),
    "box": _lines(((2, 4), (14, 4), (14, 12), (2, 12), (2, 4))),
    "outline": _lines(((3, 12.5), (2, 6), (8, 2.5), (14, 6.5), (10.5, 13.5), (3, 12.5))),
    "again": _again,
    "stop": _rounded(4, 4, 8, filled=True),
    "send": _lines(((8, 13.25), (8, 3)), ((3.75, 7), (8, 2.75), (12.25, 7))),
    "copy": _both(
        _rounded(2.25, 2.25, 8, filled=False),
        _lines(((12, 5.75), (13.75, 5.75), (13.75, 13.75), (5.75, 13.75), (5.75, 12))),
    ),
    "stack": _lines(
        ((5.5, 2.5), (13.5, 2.5), (13.5, 10.5)),
        ((2.5, 5.5), (10.5, 5.5), (10.5, 13.5), (2.5, 13.5), (2.5, 5.5)),
    ),
    "more": _lines(((3.5, 8), (3.6, 8)), ((8, 8), (8.1, 8)), ((12.5, 8), (12.6, 8))),
    "phone": _both(
        _lines(((4.5, 1.75), (11.5, 1.75), (11.5, 14.25), (4.5, 14.25), (4.5, 1.75))),
        _lines(((7.25, 11.75), (8.75, 11.75))),
    ),
    "turn": _turn,
    "turn-back": _turn_back,
    "light": _light,
    "contrast": _contrast,
    "edges": _lines(
        ((2.5, 11.5), (5.5, 4.5), (7.5, 9), (10, 2.5), (13.5, 11.5)), ((2.5, 14), (13.5, 14))
    ),
    "screen": _both(
        _lines(((1.75, 2.5), (14.25, 2.5), (14.25, 11.5), (1.75, 11.5), (1.75, 2.5))),
        _lines(((5.5, 14), (10.5, 14))),
    ),
    "grid": _both(
        *(_rounded(x, y, 4.5, filled=False) for y in (2.5, 9.0) for x in (2.5, 9.0)),
    ),
}
