"""Charts by ReportLab's own, as marks that a screen and a page draw alike."""

from math import ceil
from typing import Any, Literal

from reportlab.graphics.charts.barcharts import HorizontalBarChart, VerticalBarChart
from reportlab.graphics.shapes import Drawing, Group, String
from reportlab.lib.colors import Color

from app.domain.figures.chart import Chart, Colour, Form, Sketch, Tone
from app.report.figures.marks import Toned, marks_of
from app.report.fonts import REGULAR, register
from app.report.lines import one_line
from app.report.styles import BODY

_Anchor = Literal["start", "middle", "end"]
_ROW, _BAR = 2.0, 0.72  # of a text's size: from bar to bar, and how thick one is
_COLUMNS_HEIGHT = 11.5  # of a text's size
_GAP = 0.7  # of a text's size, between a bar and its words
_WIDER = 1.12  # a screen's font than the report's, at most


def sketch(chart: Chart, width: float, size: float) -> Sketch:
    """The chart without its words above, so wide, in text of that size; nothing for one without
    entries."""
    register()
    if not chart.entries:
        return Sketch(width, 0.0, size)
    made = _bars if chart.form is Form.BARS else _columns
    drawing = made(chart, width, size)
    return Sketch(width, drawing.height, size, marks_of(drawing))


def _bars(chart: Chart, width: float, size: float) -> Drawing:
    entries = chart.entries[::-1]  # the first one is at the foot
    height = _ROW * size * len(entries)
    left = max(_wide(each.label, size) for each in entries) + _GAP * size
    right = max(_wide(each.shown, size) for each in entries) + _GAP * size
    bars: Any = HorizontalBarChart()
    bars.x, bars.y, bars.height = left, 0, height
    bars.width = max(width - left - right, size)
    bars.data = [[each.value for each in entries]]
    bars.barWidth, bars.groupSpacing = _BAR, _ROW - _BAR
    bars.valueAxis.valueMin, bars.valueAxis.valueMax = 0, max(each.value for each in entries)
    bars.valueAxis.visible = bars.categoryAxis.visible = 0
    bars.categoryAxis.categoryNames = None
    _dress(bars, [each.colour for each in entries])
    drawing = Drawing(width, height)
    drawing.add(bars)
    for place, each in enumerate(entries):
        y = (place + 0.5) * _ROW * size - 0.36 * size
        end = left + bars.width * each.value / bars.valueAxis.valueMax
        drawing.add(_text(0, y, each.label, "start", Tone.TEXT, size))
        at = end + (_GAP * size if each.value else 0)
        drawing.add(_text(at, y, each.shown, "start", Tone.MUTED, size))
    return drawing


def _columns(chart: Chart, width: float, size: float) -> Drawing:
    entries, height = chart.entries, _COLUMNS_HEIGHT * size
    left = max(_wide(text, size) for _, text in chart.ticks) + _GAP * size
    bars: Any = VerticalBarChart()
    bars.x, bars.y, bars.width = left, 1.7 * size, width - left
    bars.height = height - bars.y - 1.5 * size
    bars.data = [[each.value for each in entries]]
    bars.barWidth, bars.groupSpacing = 3, 1
    axis = bars.valueAxis
    axis.valueMin, axis.valueMax = 0, chart.ticks[-1][0]
    axis.valueSteps = [value for value, _ in chart.ticks]
    axis.visibleAxis = axis.visibleTicks = axis.visibleLabels = 0
    axis.visibleGrid, axis.gridStrokeColor, axis.gridStrokeWidth = 1, Toned(Tone.LINE), 0.5
    axis.gridStart, axis.gridEnd = left, width
    bars.categoryAxis.visible = 0
    _dress(bars, [each.colour for each in entries])
    drawing = Drawing(width, height)
    drawing.add(bars)
    for value, text in chart.ticks:
        y = bars.y + bars.height * value / axis.valueMax
        drawing.add(_text(left - _GAP * size, y - 0.36 * size, text, "end", Tone.MUTED, size))
    drawing.add(_under(chart, bars, size))
    return drawing


def _under(chart: Chart, bars: Any, size: float) -> Group:
    """The columns' names, as many as there is room for, and values: all, or the highest one's."""
    entries, told = chart.entries, Group()
    wide = bars.width / len(entries)
    every = ceil((max(_wide(each.label, size) for each in entries) + size) / wide)
    most = max(each.value for each in entries)
    highest = next(place for place, each in enumerate(entries) if each.value == most)
    all_told = max(_wide(each.shown, size) for each in entries) < wide
    for place, each in enumerate(entries):
        x = bars.x + (place + 0.5) * wide
        fits = x + _wide(each.label, size) / 2 < bars.x + bars.width + _GAP * size
        if place % every == 0 and fits:
            told.add(_text(x, 0.3 * size, each.label, "middle", Tone.MUTED, size))
        if each.value and (all_told or place == highest):
            y = bars.y + bars.height * each.value / chart.ticks[-1][0] + 0.35 * size
            end = bars.x + bars.width - _wide(each.shown, size) / 2  # whole above the last one, too
            told.add(_text(min(x, end), y, each.shown, "middle", Tone.TEXT, size))
    return told


def _dress(bars: Any, colours: list[Colour]) -> None:
    bars.strokeColor = bars.fillColor = None
    bars.bars.strokeColor = None
    for place, colour in enumerate(colours):
        bars.bars[0, place].fillColor = Toned(colour)
        bars.bars[0, place].strokeColor = None


def _text(x: float, y: float, text: str, anchor: _Anchor, colour: Colour, size: float) -> String:
    fill: Color = Toned(colour)
    return String(x, y, text, fontName=REGULAR, fontSize=size, textAnchor=anchor, fillColor=fill)


def _wide(text: str, size: float) -> float:
    return one_line(text, BODY, 1e6).width / BODY.fontSize * size * _WIDER
