"""What is printed for the dock: a sheet of commands and badges, as barcodes a scanner types."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.graphics.barcode.code128 import Code128Auto
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.domain.read.scan import Badge, Command
from app.report import styles as st
from app.report.content import Look
from app.report.fonts import register
from app.report.lines import Lines, one_line
from app.report.words import words_in

# GS1's General Specifications ask for bars of 0.25 mm or more and ten of them left white on either
# side; wider ones are read from further away.
_NARROW, _WIDE = 0.25 * mm, 0.5 * mm
_BAR_HEIGHT, _ROW = 17 * mm, 35 * mm
_TOP = 32 * mm  # of the first row, below the paper's edge


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    code: str


def command_sheet(look: Look) -> bytes:
    """All commands on one page, as a PDF in the look's language and paper."""
    words = words_in(look.language)
    rows = [_Row(words(f"dock_{command}"), command.code) for command in Command]
    return _sheet(words("dock_commands"), words("dock_commands_how"), rows, look)


def badge_sheet(badges: Sequence[Badge], look: Look) -> bytes:
    """Badges to cut out, as a PDF in the look's language and paper."""
    words = words_in(look.language)
    rows = [_Row(badge.name, badge.code) for badge in badges]
    return _sheet(words("dock_badges"), words("dock_badges_how"), rows, look)


def _sheet(title: str, how: str, rows: Sequence[_Row], look: Look) -> bytes:
    register()
    file = BytesIO()
    wide, high = st.SIZES[look.paper]
    canvas = Canvas(file, pagesize=(wide, high))
    canvas.setTitle(title)
    per_page = int((high - _TOP - st.MARGIN) // _ROW)
    for first in range(0, len(rows), per_page):
        _write(canvas, high - 17 * mm, title, st.TITLE, wide)
        _write(canvas, high - 24 * mm, how, st.QUIET, wide)
        for place, row in enumerate(rows[first : first + per_page]):
            _draw(canvas, high - _TOP - place * _ROW, row, wide)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw(canvas: Canvas, top: float, row: _Row, wide: float) -> None:
    """A name, its bars, and under them what the scanner types."""
    room = wide - 2 * st.MARGIN
    _write(canvas, top - 8 * mm, row.name, st.BIG, wide)
    narrow = Code128Auto(row.code, barWidth=1, quiet=True, lquiet=10, rquiet=10).width
    width = max(_NARROW, min(_WIDE, room / narrow))
    bars = Code128Auto(row.code, barWidth=width, barHeight=_BAR_HEIGHT, quiet=False)
    bars.drawOn(canvas, st.MARGIN, top - 10 * mm - _BAR_HEIGHT)
    _write(canvas, top - 13 * mm - _BAR_HEIGHT - 6, row.code, st.TINY, wide)


def _write(canvas: Canvas, y: float, text: str, style: ParagraphStyle, wide: float) -> None:
    room = wide - 2 * st.MARGIN
    Lines([one_line(text, style, room)], room).drawOn(canvas, st.MARGIN, y)
