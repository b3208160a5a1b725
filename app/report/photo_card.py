"""One photo on paper: a picture or two of it with its caption, and cards side by side."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.domain.photo import Photo
from app.domain.report_plan import Prints, Section
from app.report.annotations import Size, draw_finding, draw_measured
from app.report.content import Content
from app.report.heading import target
from app.report.lines import Lines
from app.report.prints import BETWEEN, GAP, size_of
from app.report.styles import room_of

BESIDE = 14.0  # points between a picture and a caption beside it
_UNDER = 5.0
_ROOM_LEFT = 60.0  # points of a page that its heading and what else is over a card take

_ANNOTATED = {Prints.CLEAN: (False,), Prints.ANNOTATED: (True,), Prints.BOTH: (False, True)}


class Card(Flowable):
    """Something with a picture, whose size does not depend on the room there is."""

    width, height = 0.0, 0.0

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        """Its size."""
        return self.width, self.height


class PhotoCard(Card):
    """One photo, as large as its layout allows, with the places of its standing findings and what
    was measured. told: its caption is drawn with it, being not too long."""

    def __init__(
        self, content: Content, photo: Photo, told: Lines, width: float, beside: bool
    ) -> None:
        super().__init__()
        self._content, self.photo = content, photo
        self.number = content.case.photo_number(photo.id)
        self._picture: Path = content.pictures[photo.id]
        self._size = size_of(content.plan, photo, room_of(content.look.paper)[0])
        self._prints = _ANNOTATED[content.plan.prints]
        high = self._size[1]
        whole = max(high, told.height) if beside else high + _UNDER + told.height
        fits = whole + _ROOM_LEFT <= room_of(content.look.paper)[1]
        self._caption, self._beside = told if fits else None, beside
        self.told = fits
        self.width, self.height = width, whole if fits else high

    def draw(self) -> None:
        """Pictures first, what was found and measured over them, the caption beside or below."""
        canvas: Canvas = self.canv
        wide, high = self._size
        target(canvas, f"photo-{self.number}", self.height)
        if self._caption:
            x = self.width - self._caption.width if self._beside else 0
            top = self.height - (0 if self._beside else high + _UNDER)
            self._caption.drawOn(canvas, x, top - self._caption.height)
        canvas.translate(0, self.height - high)
        for annotated in self._prints:
            canvas.drawImage(str(self._picture), 0, 0, wide, high)
            if annotated:
                self._annotate(canvas)
            canvas.translate(wide + GAP, 0)

    def _annotate(self, canvas: Canvas) -> None:
        listed = Section.FINDINGS in self._content.sections
        for number, found in self._content.of_photo(self.photo.id):
            draw_finding(canvas, self._size, number, found)
            if listed and found.value.region is not None:
                place = place_on(self._size, found.value.region.as_list())
                canvas.linkRect("", f"finding-{number}", place, relative=1)
        draw_measured(canvas, self._size, self.photo)


class Row(Card):
    """Cards side by side, even at their tops."""

    def __init__(self, cards: Sequence[Card], width: float) -> None:
        super().__init__()
        self.cards = cards
        self.width, self.height = width, max(card.height for card in cards)

    def draw(self) -> None:
        """Each in its column."""
        x = 0.0
        for card in self.cards:
            card.drawOn(self.canv, x, self.height - card.height)
            x += card.width + BETWEEN


def rows_of(cards: Sequence[Card], columns: int, width: float) -> list[Row]:
    """The cards in rows of so many."""
    return [Row(cards[at : at + columns], width) for at in range(0, len(cards), columns)]


def place_on(size: Size, box: Sequence[float]) -> tuple[float, float, float, float]:
    """A box in fractions from the top, in points from the lower left corner."""
    (wide, high), (x1, y1, x2, y2) = size, box
    return x1 * wide, high - y2 * high, x2 * wide, high - y1 * high
