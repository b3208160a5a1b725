"""The figures of a period on paper, in the office's look."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.domain.figures.chart import Box, Chart, Colour, Rule, Sketch, Tone, Writing
from app.domain.figures.figure_charts import Figures, charts
from app.domain.words import Severity
from app.report import styles as st
from app.report.archive import archived
from app.report.content import Look, local
from app.report.figures.charts import sketch
from app.report.figures.paper_words import period_in, speaker_in
from app.report.fonts import register
from app.report.lines import Line, Lines, one_line, set_lines
from app.report.printable import clean
from app.report.words import words_in

_SIZE = 7.5  # points, of text in charts
_GAP, _BELOW = 22.0, 16.0  # points, between two charts side by side, under each
_TOP = 42 * mm  # of the first charts, below the paper's edge
_LOGO = (110.0, 28.0)  # points
_COLOURS = {Tone.ACCENT: st.ACCENT, Tone.TEXT: st.INK, Tone.MUTED: st.MUTED, Tone.LINE: st.LINE}
_TITLE = ParagraphStyle("chart title", parent=st.LABEL)
_HEADLINE = ParagraphStyle("chart headline", parent=st.BIG, fontSize=12, leading=16)


def figures_sheet(figures: Figures, look: Look, made_at: datetime) -> bytes:
    """A page or two, as PDF/A-3b in the look's language and paper. Raises OSError if the logo
    can't be read."""
    register()
    return _Sheet(figures, look, made_at).made()


class _Sheet:
    def __init__(self, figures: Figures, look: Look, made_at: datetime) -> None:
        self._figures, self._look, self._made_at = figures, look, made_at
        self._wide, self._high = st.SIZES[look.paper]
        self._words = words_in(look.language)
        size, language = (self._wide, self._high), str(look.language)
        self._canvas = Canvas(BytesIO(), pagesize=size, invariant=1, lang=language)
        self._period = period_in(look.language, figures.query.period)
        self._canvas.setTitle(clean(f"{self._words('figures_title')} {self._period}"))
        self._canvas.setAuthor(clean(look.office))
        self._canvas.setCreator("Tessera")

    def made(self) -> bytes:
        """All charts, two side by side."""
        every = charts(self._figures, speaker_in(self._look.language))
        width = (self._wide - 2 * st.MARGIN - _GAP) / 2
        pages = self._pages([[_Card(each, width) for each in every[n : n + 2]]
                             for n in range(0, len(every), 2)])  # fmt: skip
        for number, rows in enumerate(pages, 1):
            self._head()
            top = self._high - _TOP
            for row in rows:
                for place, card in enumerate(row):
                    x = st.MARGIN + place * (width + _GAP)
                    card.draw(self._canvas, x, top, self._accent)
                top -= _height(row)
            self._end_page(number, len(pages))
        return archived(self._canvas, self._made_at, str(self._look.language), b"")

    def _pages(self, rows: Sequence[list["_Card"]]) -> list[list[list["_Card"]]]:
        """As many rows on each as there is room for."""
        pages: list[list[list[_Card]]] = [[]]
        for row in rows:
            taken = sum(map(_height, [*pages[-1], row]))
            if pages[-1] and taken > self._high - _TOP - st.FOOT + _BELOW:
                pages.append([])
            pages[-1].append(row)
        return pages

    @property
    def _accent(self) -> Color:
        told: Color = st.accented(st.HEAD_STRONG, self._look.accent).textColor
        return told if self._look.accent else st.ACCENT

    def _head(self) -> None:
        look, words, y = self._look, self._words, self._high - 20 * mm
        left, room = st.MARGIN, self._wide - 2 * st.MARGIN
        strong = st.accented(st.HEAD_STRONG, look.accent)
        beside = left + self._logo(left, y - 4)
        half = room / 2
        self._line(beside, y + 5, half, look.office or words("figures_title"), strong)
        right = left + room - half
        self._line(right, y + 12, half, self._period, st.HEAD_NUMBER)
        self._line(right, y - 2, half, " · ".join(self._asked()), st.HEAD_RIGHT)
        self._canvas.setStrokeColor(strong.textColor)
        self._canvas.setLineWidth(0.8)
        self._canvas.line(left, y - 10, left + room, y - 10)
        if look.office:
            self._line(left, y - 40, room, words("figures_title"), st.TITLE)

    def _asked(self) -> Sequence[str]:
        query, words = self._figures.query, self._words
        kind = words(f"title_{query.kind}") if query.kind else words("figures_all_kinds")
        return (kind, words("figures_with_practice")) if query.practice else (kind,)

    def _logo(self, x: float, y: float) -> float:
        """Its room, with the gap behind it; 0 for none."""
        if self._look.logo is None:
            return 0
        picture = ImageReader(str(self._look.logo))
        wide, high = picture.getSize()
        scale = min(_LOGO[0] / wide, _LOGO[1] / high)
        self._canvas.drawImage(picture, x, y, wide * scale, high * scale)
        return wide * scale + 10

    def _end_page(self, number: int, of: int) -> None:
        room, y = self._wide - 2 * st.MARGIN, 10 * mm
        told = self._words("figures_foot", time=local(self._made_at))
        self._canvas.setStrokeColor(st.LINE)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(st.MARGIN, y + 16, st.MARGIN + room, y + 16)
        self._line(st.MARGIN, y, room - 60, told, st.TINY)
        page = self._words("page", n=number, of=of)
        self._line(st.MARGIN + room - 60, y, 60, page, st.TINY_RIGHT)
        if self._look.foot:
            self._line(st.MARGIN, y - 10, room, self._look.foot, st.TINY)
        self._canvas.showPage()

    def _line(self, x: float, y: float, room: float, text: str, style: ParagraphStyle) -> None:
        Lines([one_line(text, style, room)], room).drawOn(self._canvas, x, y)


class _Card:
    def __init__(self, chart: Chart, width: float) -> None:
        self._lines: list[Line] = [one_line(chart.title, _TITLE, width)]
        if chart.headline:
            self._lines.append(one_line(chart.headline, _HEADLINE, width))
        self._lines += set_lines(chart.said, st.TINY, width)
        self._sketch: Sketch = sketch(chart, width, _SIZE)
        self._said = Lines(self._lines, width)
        self.height = self._said.height + 6 + self._sketch.height

    def draw(self, canvas: Canvas, x: float, top: float, accent: Color) -> None:
        self._said.drawOn(canvas, x, top - self._said.height)
        y = top - self._said.height - 6
        for mark in self._sketch.marks:
            colour = accent if mark.colour is Tone.ACCENT else _colour(mark.colour)
            if isinstance(mark, Box):
                canvas.setFillColor(colour)
                canvas.rect(x + mark.x, y - mark.y - mark.height, mark.width, mark.height, 0, 1)
            elif isinstance(mark, Rule):
                canvas.setStrokeColor(colour)
                canvas.setLineWidth(0.4)
                canvas.line(x + mark.x, y - mark.y, x + mark.to_x, y - mark.to_y)
            else:
                _write(canvas, mark, x, y, colour)


def _height(row: Sequence[_Card]) -> float:
    return max(card.height for card in row) + _BELOW


def _write(canvas: Canvas, mark: Writing, x: float, y: float, colour: Color) -> None:
    style = ParagraphStyle("mark", parent=st.TINY, fontSize=_SIZE, leading=_SIZE, textColor=colour)
    line = one_line(mark.text, style, 1e6)
    # A text object begins one size below the upper edge of its lines.
    Lines([line], line.width).drawOn(canvas, x + mark.x - mark.anchor * line.width, y - mark.y)


def _colour(colour: Colour) -> Color:
    return st.SEVERITY[colour] if isinstance(colour, Severity) else _COLOURS[colour]
