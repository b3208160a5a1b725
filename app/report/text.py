"""Foreign text on paper: never markup, in fonts that have it, in the order it is read."""

import re
from functools import lru_cache
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.paragraph import cleanBlockQuotedText
from reportlab.platypus.paraparser import ParaFrag

from app.report.blocks import Run
from app.report.direction import as_seen, begins_right, turns
from app.report.fonts import BOLD, REGULAR, around, register
from app.report.lines import Lines, set_lines
from app.report.printable import printed, runs

# Thai, and marks over and under letters: no line may end before one.
_MARKS = re.compile("[\u0300-\u036f\u0e00-\u0eff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]")
_MARKED = re.compile("[<&]")  # several fonts or lines, or something that was escaped


def markup(text: str, bold: bool = False) -> str:
    """The text as ReportLab markup that shows exactly the text; line ends become line breaks."""
    text = printed(text)
    if turns(text):  # short here: long ones are paragraphs
        text = "\n".join(as_seen(line, begins_right(line)) for line in text.split("\n"))
    usual = BOLD if bold else REGULAR
    parts = []
    for font, run in runs(text, bold, around(text)):
        part = escape(run).replace("\n", "<br/>")
        parts.append(part if font == usual else f'<font name="{font}">{part}</font>')
    return "".join(parts)


class Told(Paragraph):
    """A paragraph that knows what was to be said in it, and in which style."""

    told: tuple[tuple[Run, ...], ParagraphStyle]


def told_as(shown: str, style: ParagraphStyle, *runs: Run) -> Told:
    """A paragraph of that markup, which says those runs."""
    made = Told(shown, style)
    made.told = runs, style
    return made


def paragraph(text: str, style: ParagraphStyle, struck: bool = False) -> Flowable:
    """One foreign text in that style. struck: with a line through it."""
    made = _set(text, style, struck)
    made.told = (Run(text, struck=struck),), style
    return made


def _set(text: str, style: ParagraphStyle, struck: bool) -> "Told | OwnLines":
    if not text.isascii() and (turns(text) or _MARKS.search(text) or around(text).wide):
        return OwnLines(text, style, struck)
    shown = markup(text, style.fontName == BOLD)
    if not struck and shown.strip() and not _MARKED.search(shown):
        return Told("", style, frags=[_piece(style).clone(text=cleanBlockQuotedText(shown))])
    return Told(f"<strike>{shown}</strike>" if struck else shown, style)


@lru_cache(maxsize=256)
def _piece(style: ParagraphStyle) -> ParaFrag:
    """What ReportLab's parser makes of a text without markup: looked up once, as most have none."""
    register()
    (made,) = Paragraph("x", style).frags
    return made


class OwnLines(Flowable):
    """A paragraph of scripts that ReportLab's own would put in the wrong order, tear apart, or
    begin lines of with a comma."""

    told: tuple[tuple[Run, ...], ParagraphStyle]

    def __init__(self, text: str, style: ParagraphStyle, struck: bool) -> None:
        super().__init__()
        self.style, self._struck = style, struck
        self._texts = printed(text).strip("\n").split("\n")
        self._set = Lines([], 0)

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        """As high as its lines are at that width."""
        told = [line for text in self._texts for line in set_lines(text, self.style, wide)]
        self._set = Lines(told, wide, self._struck)
        self.width, self.height = wide, self._set.height
        return self.width, self.height

    def split(self, wide: float, high: float) -> list[Flowable]:
        """What fits, and the rest."""
        self.wrap(wide, high)
        return self._set.split(wide, high)

    def draw(self) -> None:
        """Its lines, where it stands."""
        self._set.drawOn(self.canv, 0, 0)
