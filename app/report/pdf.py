"""A case as a PDF."""

from functools import partial
from io import BytesIO

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from app.report.content import Content
from app.report.fonts import register
from app.report.page import PageCanvas
from app.report.printable import clean
from app.report.sections import story
from app.report.styles import FOOT, MARGIN, SIZES, room_of


def render(content: Content) -> bytes:
    """The whole report, A4 or Letter. Takes a while: call it off the window's thread.

    Raises OSError if a picture can't be read.
    """
    register()
    width, _ = room_of(content.look.paper)
    return build(content, story(content, width))


def build(content: Content, parts: list[Flowable]) -> bytes:
    """The parts on as many pages as they take, each with its head and foot."""
    width, height = room_of(content.look.paper)
    file = BytesIO()
    words, case = content.words, content.case
    document = BaseDocTemplate(
        file,
        pagesize=SIZES[content.look.paper],
        title=clean(f"{words(content.document)} {case.number}"),
        author=clean(content.look.office),
        subject=clean(case.details.item),
        creator="Tessera",
        keywords=_keywords(content),
        lang=str(content.look.language),
    )
    frame = Frame(
        MARGIN, FOOT, width, height,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    document.addPageTemplates(PageTemplate(frames=[frame]))
    document.build(parts, canvasmaker=partial(PageCanvas, content=content))
    return file.getvalue()


def _keywords(content: Content) -> list[str]:
    """Where the log stood, for whoever looks for it in the file's bytes."""
    proof = content.proof
    return [f"tessera-log {proof.entries} {proof.link} {proof.head.hash}"] if proof else []
