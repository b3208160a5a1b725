"""Short texts set line by line: what a Paragraph each would do, in a fraction of its time."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable

from app.report.direction import as_seen, begins_right
from app.report.fonts import BOLD, Around, advance, around
from app.report.printable import printed, runs

_SHIFT: dict[object, float] = {TA_LEFT: 0, TA_CENTER: 0.5, TA_RIGHT: 1}  # of what a line leaves
_WIDE = "\u2e80-\uabff\ud800-\ufaff\ufe30-\ufe6f\uff00-\U0010ffff"  # scripts set without spaces
_OPENING = re.escape("([“‘（［｛《〈「『【〔〖")  # must not end a line
_CLOSING = re.escape(")]”’…—·，。、；：！？）］｝》〉」』】〕〗％")  # must not begin one
_BEFORE_LETTER = "\u0e40\u0e41\u0e42\u0e43\u0e44"  # vowels that Thai writes before theirs
_BREAK = re.compile(
    rf"(?<=[^\S\u00a0])(?=\S)|(?<=[{_WIDE}])(?<![{_OPENING}])(?![{_CLOSING}\s])"
    rf"|(?<=[^{_OPENING}\s])(?=[{_WIDE}])(?![{_CLOSING}])"
    r"|(?<=›)(?=‹U)"  # characters that are only named
)


@dataclass(frozen=True, slots=True)
class Line:
    """A text to be set on one line, in the order it is read; kind: of the text it is from, which
    begins at the right or the left."""

    text: str
    style: ParagraphStyle
    kind: Around
    from_right: bool

    @property
    def width(self) -> float:
        """Points it takes."""
        return sum(self.advances())

    def advances(self) -> Iterator[float]:
        """Points each character takes."""
        bold, size = self.style.fontName == BOLD, self.style.fontSize
        return (size * advance(character, bold, self.kind) for character in self.text)

    def write(self, pen: PDFTextObject) -> None:
        """Set it where the pen is, and go down one line."""
        seen = as_seen(self.text, self.from_right)
        for font, run in runs(seen, self.style.fontName == BOLD, self.kind):
            pen.setFont(font, self.style.fontSize, self.style.leading)
            pen.textOut(run)
        pen.textLine()


def set_lines(text: str, style: ParagraphStyle, room: float) -> list[Line]:
    """The text as one paragraph on lines of at most so many points; at least one line."""
    text = printed(text).replace("\n", " ").strip()
    whole = Line(text, style, around(text), begins_right(text))
    feet = [0.0, *accumulate(whole.advances())]
    if feet[-1] <= room:
        return [whole]
    lines, start, whole = [], 0, replace(whole, style=_flush(whole))
    breaks = [0, *(found.start() for found in _BREAK.finditer(text)), len(text)]
    while start < len(text):
        end = _end(text, feet, breaks, start, room)
        lines.append(replace(whole, text=text[start:end].rstrip()))
        start = end
        while start < len(text) and text[start].isspace():  # behind a joint of a long word
            start += 1
    return lines


def _flush(whole: Line) -> ParagraphStyle:
    """Its style; what takes several lines from right to left has its even edge at the right."""
    style = whole.style
    if not whole.from_right or style.alignment != TA_LEFT:
        return style
    return ParagraphStyle(f"{style.name} from right", parent=style, alignment=TA_RIGHT)


def _end(text: str, feet: list[float], breaks: list[int], start: int, room: float) -> int:
    """Where the line that begins at start ends; feet: points before each character."""
    reach = max(bisect_right(feet, feet[start] + room) - 1, start + 1)
    while reach < len(text) and text[reach].isspace():
        reach += 1
    at = bisect_right(breaks, reach) - 1
    best = breaks[at]
    if best == len(text):
        return best
    word_end = best + len(text[best : breaks[at + 1]].rstrip())
    if best > start and feet[word_end] - feet[best] <= room:
        return best
    # A word wider than a line, as file names are.
    return text.rfind("_", max(start, best), reach) + 1 or _whole_letter(text, start, reach)


def _whole_letter(text: str, start: int, end: int) -> int:
    """Where to end the line instead, so that no letter is parted from its marks."""
    at = end
    while at > start + 1 and (_is_mark(text[at]) or text[at - 1] in _BEFORE_LETTER):
        at -= 1
    return at if at > start + 1 or not _is_mark(text[at]) else end


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) == "Mn" or character == "\u0e33"


def one_line(text: str, style: ParagraphStyle, room: float) -> Line:
    """As much of the text as fits on one line of so many points."""
    line, *more = set_lines(text, style, room)
    if not more:
        return line
    kept = line.text
    while kept and (line := replace(line, text=f"{kept} …")).width > room:
        kept = kept[:-1].rstrip()
    return line


class Lines(Flowable):
    """Lines one under another, which go on on the next page."""

    def __init__(self, lines: Sequence[Line], width: float, struck: bool = False) -> None:
        super().__init__()
        self.lines, self._struck = lines, struck
        self.width, self.height = width, sum(line.style.leading for line in lines)

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        """Its size does not depend on the room there is."""
        return self.width, self.height

    def split(self, _wide: float, high: float) -> list[Flowable]:
        """What fits, and the rest."""
        heights = accumulate(line.style.leading for line in self.lines)
        fitting = sum(height <= high for height in heights)
        if not fitting:
            return []
        parts = self.lines[:fitting], self.lines[fitting:]
        return [Lines(part, self.width, self._struck) for part in parts]

    def draw(self) -> None:
        """All with one text object."""
        pen, y = self.canv.beginText(), self.height
        style = None
        for line in self.lines:
            if line.style is not style or style.alignment:
                style = line.style
                shift = _SHIFT[style.alignment]
                pen.setTextOrigin(shift and shift * (self.width - line.width), y - style.fontSize)
                pen.setFillColor(style.textColor)
            line.write(pen)
            y -= style.leading
        self.canv.drawText(pen)
        if self._struck:
            self._strike()

    def _strike(self) -> None:
        y = self.height
        for line in self.lines:
            size, left = line.style.fontSize, _SHIFT[line.style.alignment]
            left *= self.width - line.width
            self.canv.setLineWidth(size / 16)
            self.canv.setStrokeColor(line.style.textColor)
            self.canv.line(left, y - 0.72 * size, left + line.width, y - 0.72 * size)
            y -= line.style.leading
