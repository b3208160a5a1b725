"""Type, colours and measures of a report."""

from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from app.domain.words import Severity
from app.report.fonts import BOLD, REGULAR
from app.settings.settings import Paper

SIZES = {Paper.A4: A4, Paper.LETTER: LETTER}
MARGIN = 20 * mm
HEAD = 29 * mm  # from the paper's upper edge to the text
FOOT = 20 * mm

INK = HexColor("#1A2027")
MUTED = HexColor("#5B6672")
LINE = HexColor("#DCE0E5")
CARD = HexColor("#F2F4F6")
ACCENT = HexColor("#0B6B8A")
WARNING = HexColor("#C2332E")
PALE_WARNING = Color(0.76, 0.2, 0.18, alpha=0.13)

SEVERITY: dict[Severity, Color] = {
    Severity.NONE: HexColor("#2F8F5B"),
    Severity.MINOR: HexColor("#B58900"),
    Severity.MODERATE: HexColor("#D2691E"),
    Severity.SEVERE: HexColor("#C2332E"),
    Severity.UNDETERMINED: MUTED,
}


def _style(name: str, size: float, **more: Any) -> ParagraphStyle:
    given: dict[str, Any] = {"fontName": REGULAR, "textColor": INK, "leading": size * 1.45, **more}
    return ParagraphStyle(name, fontSize=size, **given)


BODY = _style("body", 9)
SMALL = _style("small", 8)
TINY = _style("tiny", 7, textColor=MUTED)
GAP = _style("gap", 5)
QUIET = _style("quiet", 8.5, textColor=MUTED)
NOTE = _style("note", 9, spaceBefore=6)
LABEL = _style("label", 8, textColor=MUTED)
STRONG = _style("strong", 9, fontName=BOLD)
SUBHEADING = _style("subheading", 9, fontName=BOLD, spaceBefore=8)
PART = _style("part", 7, textColor=MUTED, spaceBefore=4)
ASKED = _style("asked", 8, fontName=BOLD)
ASKED_BY = _style("asked by", 7, textColor=MUTED, spaceBefore=7)
CELL = _style("cell", 8.5)
CELL_STRONG = _style("cell strong", 8.5, fontName=BOLD)
CELL_HEAD = _style("cell head", 8, fontName=BOLD)
CELL_MUTED = _style("cell muted", 8, textColor=MUTED)
TITLE = _style("title", 17, fontName=BOLD, leading=22, spaceAfter=8)
COVER = _style("cover", 24, fontName=BOLD, leading=30, spaceAfter=16)
HEADING = _style("heading", 11, fontName=BOLD, spaceBefore=14, spaceAfter=5)
LEAD = _style("lead", 11)
BIG = _style("big", 14, fontName=BOLD, leading=19)
ACROSS = _style("across", 44, fontName=BOLD, textColor=PALE_WARNING, alignment=TA_CENTER)
DRAFT = _style("draft", 96, fontName=BOLD, textColor=PALE_WARNING, alignment=TA_CENTER)
HASH = _style("hash", 6.2, textColor=MUTED)
TINY_RIGHT = _style("tiny right", 7, textColor=MUTED, alignment=TA_RIGHT)
HEAD_STRONG = _style("head strong", 11, fontName=BOLD, leading=14)
HEAD_QUIET = _style("head quiet", 8.5, textColor=MUTED, leading=12)
HEAD_WARNING = _style("head warning", 8.5, fontName=BOLD, textColor=WARNING, leading=12)
HEAD_NUMBER = _style("head number", 10, fontName=BOLD, leading=14, alignment=TA_RIGHT)
HEAD_RIGHT = _style("head right", 8.5, textColor=MUTED, leading=12, alignment=TA_RIGHT)
RIGHT = _style("right", 9, alignment=TA_RIGHT)
BAND = _style("band", 10, fontName=BOLD, textColor=WARNING)


def accented(style: ParagraphStyle, accent: str) -> ParagraphStyle:
    """The style in the office's colour, where it has one."""
    if not accent:
        return style
    return ParagraphStyle(f"{style.name} {accent}", parent=style, textColor=HexColor(accent))


def room_of(paper: Paper) -> tuple[float, float]:
    """Width and height that text has on a page, in points."""
    wide, high = SIZES[paper]
    return wide - 2 * MARGIN, high - HEAD - FOOT
