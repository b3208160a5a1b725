"""Foreign text on paper: never markup, never a control character, in a font that has it."""

import unicodedata
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from app.report.fonts import BOLD, REGULAR, font_for

LONGEST = 4000  # characters of one text: what is longer fills pages and proves nothing
_UNPRINTABLE = ("Cc", "Cf", "Cs", "Co", "Cn")  # control, direction, half and private characters


def clean(text: str) -> str:
    """The text without what can't or must not be printed, cut to LONGEST characters."""
    kept = "".join(
        c if c == "\n" or unicodedata.category(c) not in _UNPRINTABLE else " " for c in text
    )
    return kept if len(kept) <= LONGEST else kept[:LONGEST] + " …"


def markup(text: str, bold: bool = False) -> str:
    """The text as ReportLab markup that shows exactly the text; line ends become line breaks."""
    text = clean(text)
    chinese = is_chinese(text)
    usual = BOLD if bold else REGULAR
    parts = []
    for font, characters in groupby(text, key=lambda c: font_for(c, bold, chinese)):
        part = escape("".join(characters)).replace("\n", "<br/>")
        parts.append(part if font == usual else f'<font name="{font}">{part}</font>')
    return "".join(parts)


def is_chinese(text: str) -> bool:
    """There is a character that is set wide."""
    return any(unicodedata.east_asian_width(c) in ("W", "F") for c in text)


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """One foreign text in that style; Chinese breaks between any two characters."""
    if is_chinese(text):
        style = ParagraphStyle(f"{style.name} chinese", parent=style, wordWrap="CJK")
    return Paragraph(markup(text, style.fontName == BOLD), style)


def one_line(text: str, style: ParagraphStyle, room: float) -> Paragraph:
    """As much of the text as fits on one line of that many points."""
    text = clean(text).replace("\n", " ")[:200]
    shown = paragraph(text, style)
    while text and shown.wrap(room, 1000)[1] > style.leading * 1.5:
        text = text[:-1].rstrip()
        shown = paragraph(f"{text} …", style)
    return shown
