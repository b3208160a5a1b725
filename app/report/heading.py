"""Titles of sections, which are bookmarks too, and links between a finding and its photo."""

from xml.sax.saxutils import quoteattr

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from app.report import styles as st
from app.report.blocks import Run
from app.report.content import Content
from app.report.printable import clean
from app.report.text import Told, markup, told_as

_ABOVE = 4.0  # points of the page that are shown above what is jumped to


class Heading(Told):
    """A title with an entry in the reader's list of bookmarks."""

    bookmark: tuple[str, str] | None = None  # key, title; its second half on a next page has none

    def draw(self) -> None:
        """The title, and where it stands."""
        if self.bookmark:
            key, title = self.bookmark
            target(self.canv, key, self.height)
            self.canv.addOutlineEntry(title, key, 0, closed=True)
        super().draw()


def heading(content: Content, name: str, style: ParagraphStyle = st.HEADING) -> Heading:
    """The words of that name as the title of a section; one of each name in a report."""
    title = content.words(name)
    made = Heading(markup(title, bold=True), style)
    made.bookmark, made.told = (name, clean(title)), ((Run(title),), style)
    return made


def target(canvas: Canvas, key: str, top: float) -> None:
    """Links with that key lead here; top: points above the origin."""
    canvas.bookmarkHorizontal(key, 0, top + _ABOVE)


def linked(number: int, style: ParagraphStyle, to: str = "", named: str = "") -> Told:
    """A number that leads to another place; named: links lead to itself by that key."""
    shown = f"<a href={quoteattr(f'#{to}')}>{number}</a>" if to else str(number)
    named_too = f"<a name={quoteattr(named)}/>{shown}" if named else shown
    return told_as(named_too, style, Run(str(number)))
