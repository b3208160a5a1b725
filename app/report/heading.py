"""Titles of sections, which are bookmarks too, and links between a finding and its photo."""

from xml.sax.saxutils import quoteattr

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.report import styles as st
from app.report.blocks import Run
from app.report.content import Content
from app.report.fonts import BOLD
from app.report.printable import clean
from app.report.text import Told, markup, told_as

_ABOVE = 4.0  # points of the page that are shown above what is jumped to
_BELOW = 40.0  # points: of a text that goes on over pages two lines or three
_MOST_BELOW = 600.0  # lower than a page of either paper, with the title


class Heading(Told):
    """A title that never stands alone at a page's end, with an entry in the reader's list of
    bookmarks. below: points under it that its page must have left; ReportLab's own way, keeping
    title and text together, would leave half a page empty before a long text."""

    bookmark: tuple[str, str] | None = None  # key, title
    below = _BELOW

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Its size; where too little is left under it, more than there is."""
        size: tuple[float, float] = super().wrap(wide, high)
        needed = size[1] + self.style.spaceAfter + min(self.below, _MOST_BELOW)
        return size if needed <= high else (size[0], high + 1)

    def split(self, _wide: float, _high: float) -> list[Flowable]:
        """Never: it goes to the next page."""
        return []

    def draw(self) -> None:
        """The title, and where it stands."""
        if self.bookmark:
            key, title = self.bookmark
            target(self.canv, key, self.height)
            self.canv.addOutlineEntry(title, key, 0, closed=True)
        super().draw()


def heading(content: Content, name: str, below: float = _BELOW) -> Heading:
    """The words of that name as the title of a section; one of each name in a report. below: points
    of what follows that have to stand on the same page."""
    title = content.words(name)
    made = Heading(markup(title, bold=True), st.HEADING)
    made.bookmark, made.below = (name, clean(title)), below
    made.told = (Run(title),), st.HEADING
    return made


def subheading(text: str, style: ParagraphStyle = st.SUBHEADING) -> Heading:
    """A foreign text over what belongs to it, without a bookmark."""
    made = Heading(markup(text, style.fontName == BOLD), style)
    made.told = (Run(text),), style
    return made


def target(canvas: Canvas, key: str, top: float) -> None:
    """Links with that key lead here; top: points above the origin."""
    canvas.bookmarkHorizontal(key, 0, top + _ABOVE)


def linked(number: int, style: ParagraphStyle, to: str = "", named: str = "") -> Told:
    """A number that leads to another place; named: links lead to itself by that key."""
    shown = f"<a href={quoteattr(f'#{to}')}>{number}</a>" if to else str(number)
    named_too = f"<a name={quoteattr(named)}/>{shown}" if named else shown
    return told_as(named_too, style, Run(str(number)))
