"""One photo on paper: a picture or two of it with its caption, and cards side by side."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.domain.photo import Photo
from app.domain.report_plan import Prints, Section
from app.report.annotations import Size, draw_finding, draw_measured
from app.report.captions import Text, caption_texts, photo_words
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
    """Something with a picture, whose size does not depend on the room there is. alt: what is to
    be seen, for whoever can't see it."""

    width, height = 0.0, 0.0
    alt = ""

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        """Its size."""
        return self.width, self.height

    def apart(self) -> tuple[Sequence["Card"], Sequence[Text]]:
        """Its pictures alone, and in full the texts that belong to them."""
        return [self], []


class Print(Card):
    """One picture of a photo, with what was found and measured on it where that is wanted."""

    def __init__(self, content: Content, photo: Photo, annotated: bool) -> None:
        super().__init__()
        self._content, self._photo, self.annotated = content, photo, annotated
        self.width, self.height = size_of(content.plan, photo, room_of(content.look.paper)[0])
        self.alt = photo_words(content, photo, annotated)

    def draw(self) -> None:
        """Lines over the picture."""
        canvas, size = self.canv, (self.width, self.height)
        canvas.drawImage(str(self._content.pictures[self._photo.id]), 0, 0, *size)
        if self.annotated:
            for number, found in self._content.of_photo(self._photo.id):
                draw_finding(canvas, size, number, found)
            draw_measured(canvas, size, self._photo)


class PhotoCard(Card):
    """One photo, as large as its layout allows, with the places of its standing findings and what
    was measured. told: its caption is drawn with it, being not too long."""

    def __init__(
        self, content: Content, photo: Photo, told: Lines, width: float, beside: bool
    ) -> None:
        super().__init__()
        self._content, self.photo = content, photo
        self.number = content.case.photo_number(photo.id)
        self._prints = [Print(content, photo, each) for each in _ANNOTATED[content.plan.prints]]
        high = self._prints[0].height
        whole = max(high, told.height) if beside else high + _UNDER + told.height
        fits = whole + _ROOM_LEFT <= room_of(content.look.paper)[1]
        self._caption, self._beside = told if fits else None, beside
        self.told = fits
        self.width, self.height = width, whole if fits else high

    def apart(self) -> tuple[Sequence[Card], Sequence[Text]]:
        """Clean and with what was found; the caption whole."""
        return self._prints, caption_texts(self._content, self.number, self.photo)

    def draw(self) -> None:
        """Pictures first, the caption beside or below."""
        canvas: Canvas = self.canv
        high = self._prints[0].height
        target(canvas, f"photo-{self.number}", self.height)
        if self._caption:
            x = self.width - self._caption.width if self._beside else 0
            top = self.height - (0 if self._beside else high + _UNDER)
            self._caption.drawOn(canvas, x, top - self._caption.height)
        x = 0.0
        for each in self._prints:
            each.drawOn(canvas, x, self.height - high)
            x += each.width + GAP
        self._link(canvas)

    def _link(self, canvas: Canvas) -> None:
        """From the places of findings to their rows."""
        if Section.FINDINGS not in self._content.sections or not self._prints[-1].annotated:
            return
        size = self._prints[-1].width, self._prints[-1].height
        canvas.translate((len(self._prints) - 1) * (size[0] + GAP), self.height - size[1])
        for number, found in self._content.of_photo(self.photo.id):
            if found.value.region is not None:
                place = place_on(size, found.value.region.as_list())
                canvas.linkRect("", f"finding-{number}", place, relative=1)


class Row(Card):
    """Cards side by side in so many columns, even at their tops."""

    def __init__(self, cards: Sequence[Card], columns: int, width: float) -> None:
        super().__init__()
        self.cards, self.columns = cards, columns
        self.width, self.height = width, max(card.height for card in cards)

    def draw(self) -> None:
        """Each in its column."""
        x = 0.0
        for card in self.cards:
            card.drawOn(self.canv, x, self.height - card.height)
            x += card.width + BETWEEN


def rows_of(cards: Sequence[Card], columns: int, width: float) -> list[Row]:
    """The cards in rows of so many."""
    return [Row(cards[at : at + columns], columns, width) for at in range(0, len(cards), columns)]


def place_on(size: Size, box: Sequence[float]) -> tuple[float, float, float, float]:
    """A box in fractions from the top, in points from the lower left corner."""
    (wide, high), (x1, y1, x2, y2) = size, box
    return x1 * wide, high - y2 * high, x2 * wide, high - y1 * high
