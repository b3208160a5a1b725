"""Each finding from close by, cut from the original."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from app.domain.finding import Finding
from app.domain.photo import Photo
from app.domain.report_plan import Section
from app.domain.words import Verdict
from app.report import styles as st
from app.report.annotations import draw_place
from app.report.captions import Text, seen_line
from app.report.content import CloseUp, Content
from app.report.heading import heading, target
from app.report.lines import Lines, one_line, set_lines
from app.report.photo_card import Card, rows_of
from app.report.prints import BETWEEN, CLOSE_UP_COLUMNS, close_up_size
from app.report.text import paragraph

_UNDER, _AFTER = 5.0, 12.0
_INTRO = 24.0  # points that the words over the first row take
_MOST_LINES = 3


def close_ups(content: Content, width: float) -> list[Flowable]:
    """A card for each finding that holds and has a place; nothing where there is none."""
    photos = {photo.id: photo for photo in content.case.photos}
    cards: list[Card] = [
        _CloseUpCard(content, number, found, photos[found.photo_id], width)
        for number, found in shown_closely(content)
    ]
    if not cards:
        return []
    rows = rows_of(cards, CLOSE_UP_COLUMNS, width)
    parts: list[Flowable] = [
        heading(content, "close_ups", rows[0].height + _INTRO),
        paragraph(content.words("close_ups_text"), st.QUIET),
        Spacer(0, 6),
    ]
    for row in rows:
        row.spaceAfter = _AFTER  # not a Spacer, which would go on to the top of the next page
    return [*parts, *rows]


def shown_closely(content: Content) -> list[tuple[int, Finding]]:
    """The findings that have a close-up in this report, with their numbers."""
    if Section.CLOSE_UPS not in content.sections:
        return []
    return [
        (number, found)
        for number, found in enumerate(content.case.findings, 1)
        if found.id in content.close_ups and found.verdict is not Verdict.REJECTED
    ]


class _Close(Card):
    """The picture with the finding's place in a thin line."""

    def __init__(self, content: Content, found: Finding, photo: Photo, width: float) -> None:
        super().__init__()
        self._close_up: CloseUp = content.close_ups[found.id]
        self._value = found.value
        self.width, self.height = close_up_size(photo, self._close_up.part, width)

    def draw(self) -> None:
        """As large as it is."""
        size = self.width, self.height
        self.canv.drawImage(str(self._close_up.picture), 0, 0, *size)
        region = self._value.region
        place = region.seen_in(self._close_up.part) if region else None
        if place is not None:
            draw_place(self.canv, size, place, self._value.severity)


class _CloseUpCard(Card):
    """The picture, and what it is under it."""

    def __init__(
        self, content: Content, number: int, found: Finding, photo: Photo, width: float
    ) -> None:
        super().__init__()
        self._close = _Close(content, found, photo, width)
        self._number = number
        self._photo = content.case.photo_number(photo.id)
        self._sections = content.sections
        self.width = (width - (CLOSE_UP_COLUMNS - 1) * BETWEEN) / CLOSE_UP_COLUMNS
        seen = seen_line(content, number, found)
        told = f"{content.words('col_photo')} {self._photo}"
        self._close.alt = seen
        self._texts = ((seen, st.SMALL), (told, st.TINY))
        lines = set_lines(seen, st.SMALL, self.width)[:_MOST_LINES]
        self._told = Lines([*lines, one_line(told, st.TINY, self.width)], self.width)
        self.height = self._close.height + _UNDER + self._told.height

    def apart(self) -> tuple[Sequence[Card], Sequence[Text]]:
        """The picture, and what it is."""
        return [self._close], self._texts

    def draw(self) -> None:
        """Links lead to the finding and, from the words, to its photo."""
        canvas: Canvas = self.canv
        wide, high = self._close.width, self._close.height
        target(canvas, f"close-up-{self._number}", self.height)
        self._told.drawOn(canvas, 0, 0)
        if Section.PHOTOS in self._sections:
            words = (0, 0, self.width, self._told.height)
            canvas.linkRect("", f"photo-{self._photo}", words, relative=1)
        self._close.drawOn(canvas, 0, self.height - high)
        canvas.translate(0, self.height - high)
        if Section.FINDINGS in self._sections:
            canvas.linkRect("", f"finding-{self._number}", (0, 0, wide, high), relative=1)
