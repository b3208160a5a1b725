"""A drawing of the vehicle or the box with the zones that findings name."""

from collections.abc import Sequence

from reportlab.lib.colors import Color, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer, Table

from app.domain.finding import Finding
from app.domain.words import Kind, Severity, Verdict
from app.report import styles as st
from app.report.content import Content
from app.report.fonts import BOLD
from app.report.heading import heading
from app.report.lines import Lines, one_line, set_lines
from app.report.marks import severity_mark
from app.report.photo_card import Card
from app.report.shapes import BOX, THING, VEHICLE, Corners, Drawing, Point
from app.report.table import begun
from app.report.text import paragraph

_DRAWINGS = {Kind.VEHICLE: VEHICLE, Kind.PARCEL: BOX, Kind.GENERAL: THING}
_WIDE, _WIDER, _BESIDE = 0.45, 0.68, 18.0  # of the text's width; points
_MANY = 12  # findings, whose numbers need more room
_ROUND = 2.2  # units of a corner's rounding
_TAG, _TYPE = 10.0, 7.0
_PAD = 3.0
_MOST = 3  # numbers in one zone
_PALE = 0.82  # of white in a zone's colour
_NAMES = (st.TINY, ParagraphStyle("zone", parent=st.TINY, fontSize=6))
Numbered = Sequence[tuple[int, Finding]]


def diagram(content: Content, width: float) -> list[Flowable]:
    """Zones in the colour of their worst finding, with its numbers; beside it what the colours
    mean, and which findings have no zone. Nothing where there is nothing to draw."""
    drawing = _DRAWINGS.get(content.case.kind)
    if drawing is None:
        return []
    standing = [
        (number, found)
        for number, found in enumerate(content.case.findings, 1)
        if found.verdict is not Verdict.REJECTED
    ]
    placed = [(number, found) for number, found in standing if _zones(drawing, found)]
    # One zone is said in the table; who ticks the drawing gets it all the same.
    zones = {zone for _, found in placed for zone in _zones(drawing, found)}
    if len(zones) < (1 if content.plan.sections else 2):
        return []
    share = _WIDER if len(placed) > _MANY else _WIDE
    picture = _Diagram(content, drawing, placed, width * share)
    beside = _legend(content, placed, [each for each in standing if each not in placed])
    table = Table(
        [[picture, beside]],
        colWidths=[width * share + _BESIDE, width * (1 - share) - _BESIDE],
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ],
    )
    return [heading(content, "diagram", begun(table, width, 1)), table, Spacer(0, 6)]


def _zones(drawing: Drawing, found: Finding) -> list[str]:
    part = found.value.part
    if part in drawing.whole:
        return list(drawing.zones)
    return [part] if part in drawing.zones else []


def _legend(content: Content, placed: Numbered, others: Numbered) -> list[Flowable]:
    words, grades = content.words, {found.value.severity for _, found in placed}
    seen = words("diagram_vehicle" if content.case.kind is Kind.VEHICLE else "diagram_box")
    told: list[Flowable] = [
        severity_mark(content, each, st.SMALL) for each in Severity if each in grades
    ]
    if others:
        numbers = words.listed(str(number) for number, _ in others)
        told += [Spacer(0, 6), paragraph(words("no_zone", n=numbers), st.TINY)]
    return [*told, Spacer(0, 6), paragraph(words.sentences((seen, words("diagram_text"))), st.TINY)]


class _Diagram(Card):
    """All zones in outline, those of findings filled, with numbers in them."""

    def __init__(self, content: Content, drawing: Drawing, placed: Numbered, width: float) -> None:
        super().__init__()
        self._content, self._drawing, self._placed = content, drawing, placed
        across, high = drawing.size[:: -1 if drawing.lying else 1]
        self._scale = width / across
        self.width, self.height = width, high * self._scale
        self.alt = content.words("diagram")

    def draw(self) -> None:
        """Numbers last, over every line."""
        canvas: Canvas = self.canv
        found: dict[Corners, list[tuple[int, Finding]]] = {}
        for number, each in self._placed:
            for zone in _zones(self._drawing, each):
                found.setdefault(self._drawing.zones[zone], []).append((number, each))
        canvas.setLineJoin(1)
        for corners in dict.fromkeys(self._drawing.zones.values()):
            self._zone(canvas, corners, found.get(corners, []))
        if not self._drawing.lying:  # of a vehicle everybody knows the parts
            self._names(canvas)
        for corners, numbered in found.items():
            self._numbers(canvas, corners, numbered)

    def _names(self, canvas: Canvas) -> None:
        """As large as lets each stand whole in its zone, all alike."""
        named = []
        for code, corners in self._drawing.zones.items():
            (left, top), (right, _) = (self._at(corners[place]) for place in (0, 1))
            named.append((self._content.name(code), left + _PAD, top, right - left - 2 * _PAD))
        fits = (
            style
            for style in _NAMES
            if all(set_lines(name, style, 1e6)[0].width <= room for name, _, _, room in named)
        )
        style = next(fits, _NAMES[-1])
        for name, left, top, room in named:
            line = Lines([one_line(name, style, room)], room)
            line.drawOn(canvas, left, top - line.height - _PAD / 2)

    def _zone(self, canvas: Canvas, corners: Corners, numbered: Numbered) -> None:
        color = _worst(numbered)
        canvas.setStrokeColor(color or st.MUTED)
        canvas.setLineWidth(1.3 if color else 0.6)
        canvas.setFillColor(_pale(color) if color else white)
        canvas.drawPath(self._rounded(canvas, corners), stroke=1, fill=1)

    def _numbers(self, canvas: Canvas, corners: Corners, numbered: Numbered) -> None:
        told = ", ".join(str(number) for number, _ in numbered[:_MOST])
        told += " …" if len(numbered) > _MOST else ""
        points = [self._at(point) for point in corners]
        x = sum(each for each, _ in points) / len(points)
        y = sum(each for _, each in points) / len(points)
        wide = max(_TAG, canvas.stringWidth(told, BOLD, _TYPE) + 6)
        x = min(self.width - wide / 2, max(wide / 2, x))
        canvas.setFillColor(_worst(numbered) or st.MUTED)
        canvas.roundRect(x - wide / 2, y - _TAG / 2, wide, _TAG, 2.5, stroke=0, fill=1)
        canvas.setFillColor(white)
        canvas.setFont(BOLD, _TYPE)
        canvas.drawCentredString(x, y - _TYPE * 0.36, told)

    def _rounded(self, canvas: Canvas, corners: Corners) -> object:
        path = canvas.beginPath()
        points = [self._at(point) for point in corners]
        for place, corner in enumerate(points):
            into = self._towards(corner, points[place - 1])
            out = self._towards(corner, points[(place + 1) % len(points)])
            (path.lineTo if place else path.moveTo)(*into)
            path.curveTo(*corner, *corner, *out)
        path.close()
        return path

    def _towards(self, corner: Point, other: Point) -> Point:
        long = ((other[0] - corner[0]) ** 2 + (other[1] - corner[1]) ** 2) ** 0.5
        share = min(0.45, _ROUND * self._scale / long) if long else 0.0
        return (
            corner[0] + (other[0] - corner[0]) * share,
            corner[1] + (other[1] - corner[1]) * share,
        )

    def _at(self, point: Point) -> Point:
        x, y = point
        if self._drawing.lying:
            return y * self._scale, x * self._scale
        return x * self._scale, self.height - y * self._scale


def _worst(numbered: Numbered) -> Color | None:
    grades = [found.value.severity for _, found in numbered]
    return st.SEVERITY[max(grades, key=lambda each: each.weight)] if grades else None


def _pale(color: Color) -> Color:
    return Color(*(part + (1 - part) * _PALE for part in (color.red, color.green, color.blue)))
