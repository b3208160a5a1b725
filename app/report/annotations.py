"""What is drawn over a photo on paper: findings by box or outline, and what was measured."""

from collections.abc import Sequence

from reportlab.lib.colors import Color, white
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from app.domain.finding import Finding
from app.domain.photo import Photo
from app.domain.place.measuring import Drawn, Form, letter
from app.domain.place.outline import Point
from app.domain.place.region import Region
from app.domain.words import Severity
from app.report import styles as st
from app.report.fonts import BOLD

TAG = 11.0
_TYPE, _PAD = 7.5, 3.0

Size = tuple[float, float]  # of the picture on paper, points; its lower left corner is the origin


def draw_finding(canvas: Canvas, size: Size, number: int, found: Finding) -> None:
    """Its outline or its box, with its number; nothing for one without a place."""
    region, outline = found.value.region, found.value.outline
    if region is None:
        return
    wide, high = size
    left, top, right, bottom = region.in_pixels(wide, high)
    color = st.SEVERITY[found.value.severity]
    corners: tuple[Point, ...] = ((left, top), (right, top), (right, bottom), (left, bottom))
    if outline is not None:
        corners = tuple((x * wide, y * high) for x, y in outline.points)
        left = min(corners, key=lambda corner: corner[1])[0]  # of its highest: the number is there
    for line, paint in ((2.6, white), (1.6, color)):
        _stroke(canvas, [(x, high - y) for x, y in corners], paint, line)
    tag = TAG * (1 if number < 10 else 1.5)
    x, y = min(left, wide - tag), min(high - top, high - TAG)
    _tag(canvas, (x, y, tag), color, str(number))


def draw_place(canvas: Canvas, size: Size, place: Region, severity: Severity) -> None:
    """A thin box without a number, through which the damage stays to be seen."""
    wide, high = size
    left, top, right, bottom = place.in_pixels(wide, high)
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    for line, paint in ((1.4, white), (0.7, st.SEVERITY[severity])):
        _stroke(canvas, [(x, high - y) for x, y in corners], paint, line)


def draw_measured(canvas: Canvas, size: Size, photo: Photo) -> None:
    """The scale, with its length, and everything measured, with its letter."""
    told = photo.measuring
    if told.scale is not None:
        _draw(canvas, size, told.scale.line, told.scale.known.shown, st.ACCENT)
    for place, drawn in enumerate(told.drawn):
        _draw(canvas, size, drawn, letter(place), st.INK)


def _draw(canvas: Canvas, size: Size, drawn: Drawn, name: str, color: Color) -> None:
    wide, high = size
    points = [(x * wide, high - y * high) for x, y in drawn.points]
    if drawn.form is Form.BOX:
        (x1, y1), (x2, y2) = points
        points = [(x1, y1), (x2, y1), (x2, y2), (x1, y2)]
    for line, paint in ((2.2, white), (1.1, color)):
        _stroke(canvas, points, paint, line, closed=drawn.form is not Form.LINE)
    across = [x for x, _ in points]
    middle, under = (min(across) + max(across)) / 2, min(y for _, y in points)
    if drawn.form is Form.LINE:
        under = (points[0][1] + points[1][1]) / 2
    tag = stringWidth(name, BOLD, _TYPE) + 2 * _PAD
    x = min(wide - tag, max(0.0, middle - tag / 2))
    y = min(high - TAG, max(0.0, under - TAG - _PAD))
    _tag(canvas, (x, y, tag), color, name)


def _stroke(
    canvas: Canvas, points: Sequence[Point], color: Color, width: float, closed: bool = True
) -> None:
    canvas.setLineWidth(width)
    canvas.setLineJoin(1)
    canvas.setStrokeColor(color)
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.close()
    canvas.drawPath(path, stroke=1, fill=0)


def _tag(canvas: Canvas, spot: tuple[float, float, float], color: Color, name: str) -> None:
    """spot: left and lower edge, width."""
    x, y, tag = spot
    canvas.setFillColor(color)
    canvas.rect(x, y, tag, TAG, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.setFont(BOLD, _TYPE)
    canvas.drawCentredString(x + tag / 2, y + 3, name)
