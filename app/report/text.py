"""Foreign text on paper: never markup, never a control character, in a font that has it."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from app.report.fonts import BOLD, REGULAR, font_for

LONGEST = 4000  # characters of one text: what is longer fills pages and proves nothing
_BLANK = re.compile(r"\n\s*\n\s*")  # lines with nothing on them: one is kept
# Control, direction, half, private and unknown characters; line ends no font knows.
_UNPRINTABLE = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def clean(text: str) -> str:
    """The text without what can't or must not be printed, cut to LONGEST characters."""
    text = _BLANK.sub("\n\n", text)
    kept = text if text.isprintable() else "".join(map(_printable, text))
    return kept if len(kept) <= LONGEST else kept[:LONGEST] + " …"


def _printable(character: str) -> str:
    shown = character == "\n" or unicodedata.category(character) not in _UNPRINTABLE
    return character if shown else " "


def runs(text: str, bold: bool, chinese: bool) -> Iterator[tuple[str, str]]:
    """The text in pieces with the font of each."""
    for font, characters in groupby(text, key=lambda c: font_for(c, bold, chinese)):
        yield font, "".join(characters)


def markup(text: str, bold: bool = False) -> str:
    """The text as ReportLab markup that shows exactly the text; line ends become line breaks."""
    text = clean(text)
    usual = BOLD if bold else REGULAR
    parts = []
    for font, run in runs(text, bold, is_chinese(text)):
        part = escape(run).replace("\n", "<br/>")
        parts.append(part if font == usual else f'<font name="{font}">{part}</font>')
    return "".join(parts)


def is_chinese(text: str) -> bool:
    """There is a character that is set wide."""
    wide = (unicodedata.east_asian_width(c) in ("W", "F") for c in text)
    return not text.isascii() and any(wide)


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """One foreign text in that style; Chinese breaks between any two characters."""
    if is_chinese(text):
        style = ParagraphStyle(f"{style.name} chinese", parent=style, wordWrap="CJK")
    return Paragraph(markup(text, style.fontName == BOLD), style)
