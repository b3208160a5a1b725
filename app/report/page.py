"""Every page's head and foot; «page x of y» is known only when the last page is there."""

from datetime import UTC, datetime
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader, TimeStamp
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas

from app.domain.issue import Edition
from app.report import styles as st
from app.report.archive import archived
from app.report.content import Content
from app.report.direction import set_apart
from app.report.lines import Lines, one_line
from app.report.running import foot_words, head_facts, head_words

FOOT_LINE = 10 * mm  # from the paper's lower edge
_LOGO, _APART = (110.0, 28.0), 12.0  # points
_LONGEST_NAME = 120  # characters: more never fits


class _Made(TimeStamp):
    """When the report was made, in place of now: the same content gives the same bytes."""

    def __init__(self, at: datetime) -> None:
        super().__init__(invariant=1)
        told = at.astimezone(UTC).timetuple()
        self.t, self.lt, self.YMDhms = at.timestamp(), told, tuple(told)[:6]


class PageCanvas(Canvas):
    """Keeps pages back until their number is known."""

    def __init__(self, *given: Any, content: Content, **named: Any) -> None:
        super().__init__(*given, **{**named, "invariant": 1})
        self._content = content
        self._doc._timeStamp = _Made(content.made_at)  # type: ignore[attr-defined]
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 ReportLab's name
        """Keep the finished page back."""
        self._kept.append(dict(self.__dict__))
        document: PDFDocument = self._doc  # type: ignore[attr-defined]
        document.pageCounter += 1  # bookmarks and links go by it
        self._startPage()  # type: ignore[attr-defined]

    def save(self) -> None:
        """Give every page its head and foot, then write all."""
        document: PDFDocument = self._doc  # type: ignore[attr-defined]
        document.pageCounter = 1
        for number, page in enumerate(self._kept, 1):
            self.__dict__.update(page)
            self.addPageLabel(number - 1, "ARABIC", number)
            if number == 1:
                self._keep_frame()
            self.doForm("frame")
            self._across()
            self._number(number, len(self._kept))
            super().showPage()
        content = self._content
        language = str(content.look.language)
        whole = archived(self, content.made_at, language, content.record)
        self._filename.write(whole)  # type: ignore[attr-defined]

    def _keep_frame(self) -> None:
        """What is the same on every page is set once."""
        self.beginForm("frame")
        self._head()
        self._foot()
        self.endForm()

    def _head(self) -> None:
        content, case = self._content, self._content.case
        wide, high = st.SIZES[content.look.paper]
        left, right, y = st.MARGIN, wide - st.MARGIN, high - 20 * mm
        beside = left + self._logo(left, y - 4)
        strong = st.accented(st.HEAD_STRONG, content.look.accent)
        title, under = head_words(content)
        number = one_line(case.number, st.HEAD_NUMBER, 300).width
        self._line(beside, y + 12, max(170, right - beside - number - _APART), title, strong)
        style = st.HEAD_WARNING if case.practice else st.HEAD_QUIET
        self._line(beside, y - 2, 170, under, style)
        taken = beside - left + one_line(under, style, 170).width + _APART
        room = min(300.0, right - left - taken)
        self._line(right - 300, y + 12, 300, case.number, st.HEAD_NUMBER)
        rest = head_facts(content)
        left_over = room - one_line("".join((" · ", " · ".join(rest))), st.HEAD_RIGHT, room).width
        insured = _cut(case.details.insured, max(left_over, _APART))
        told = " · ".join((*([set_apart(insured)] if insured else []), *rest))
        self._line(right - room, y - 2, room, told, st.HEAD_RIGHT)
        self._rule(y - 10, 0.8, strong.textColor)

    def _logo(self, x: float, y: float) -> float:
        """Its room, with the gap behind it; 0 for none."""
        if self._content.look.logo is None:
            return 0
        picture = ImageReader(str(self._content.look.logo))
        wide, high = picture.getSize()
        scale = min(_LOGO[0] / wide, _LOGO[1] / high)
        self.drawImage(picture, x, y, wide * scale, high * scale)
        return wide * scale + 10

    def _foot(self) -> None:
        content = self._content
        wide, _ = st.SIZES[content.look.paper]
        self._rule(FOOT_LINE + 16, 0.5, st.LINE)
        told = foot_words(content)
        self._line(st.MARGIN, FOOT_LINE, wide - 2 * st.MARGIN - 90, told, st.TINY)
        if content.look.foot:
            room = wide - 2 * st.MARGIN
            self._line(st.MARGIN, FOOT_LINE - 10, room, content.look.foot, st.TINY)

    def _number(self, number: int, of: int) -> None:
        wide, _ = st.SIZES[self._content.look.paper]
        page = self._content.words("page", n=number, of=of)
        self._line(wide - st.MARGIN - 90, FOOT_LINE, 90, page, st.TINY_RIGHT)

    def _line(self, x: float, y: float, room: float, text: str, style: ParagraphStyle) -> None:
        Lines([one_line(text, style, room)], room).drawOn(self, x, y)

    def _across(self) -> None:
        """A pale line over the whole page, so that no part of it can pass for the real thing; of
        two reasons the stronger."""
        content, words = self._content, self._content.words
        if content.case.practice:
            text, style = words("practice"), st.ACROSS
        elif content.edition is Edition.DRAFT:
            text, style = words("watermark_draft"), st.DRAFT
        else:
            return
        wide, high = st.SIZES[content.look.paper]
        self.saveState()
        self.translate(wide / 2, high / 2)
        self.rotate(52)
        self._line(-350, 0, 700, text, style)
        self.restoreState()

    def _rule(self, y: float, thickness: float, color: Color) -> None:
        wide, _ = st.SIZES[self._content.look.paper]
        self.setStrokeColor(color)
        self.setLineWidth(thickness)
        self.line(st.MARGIN, y, wide - st.MARGIN, y)


def _cut(text: str, room: float) -> str:
    """A name as far as it fits, so that what stands behind it is never cut."""
    whole = " ".join(text.split())
    kept = whole[:_LONGEST_NAME]
    if kept == whole and one_line(kept, st.HEAD_RIGHT, 1e6).width <= room:
        return kept
    while kept and one_line(f"{kept}…", st.HEAD_RIGHT, 1e6).width > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"
