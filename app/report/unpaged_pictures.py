"""The pictures of a report without pages: gathered on the way, then drawn into one file."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.report.blocks import Picture
from app.report.printable import clean


class Pictures:
    """What is to be drawn, in order; usual: what a picture shows that says nothing itself."""

    def __init__(self, usual: str) -> None:
        self.shown: list[Flowable] = []
        self._usual = usual

    def take(self, shown: Flowable) -> Picture:
        """The picture as a block that stands for it."""
        self.shown.append(shown)
        wide, high = shown.wrap(0, 0)
        alt = clean(getattr(shown, "alt", "")) or self._usual
        return Picture(len(self.shown) - 1, wide, high, alt)


def drawn(shown: Sequence[Flowable]) -> bytes:
    """A PDF with each on a page of its size."""
    file = BytesIO()
    canvas = Canvas(file, invariant=1)
    for each in shown:
        wide, high = each.wrap(0, 0)
        canvas.setPageSize((wide, high))
        each.drawOn(canvas, 0, 0)
        canvas.showPage()
    if not shown:
        canvas.showPage()
    canvas.save()
    return file.getvalue()
