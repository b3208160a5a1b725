"""A case as a PDF."""

from functools import partial
from io import BytesIO

from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate

from app.domain.template import ReportPart
from app.report.advice import advice
from app.report.appendix import appendix
from app.report.content import Content
from app.report.fields import answers, fields
from app.report.findings import findings
from app.report.fonts import register
from app.report.open_points import open_points
from app.report.page import PageCanvas
from app.report.photo_sheet import photo_sheets
from app.report.price_range import price_range
from app.report.printable import clean
from app.report.read_by_both import read_by_both_table
from app.report.second_opinion import second_opinions
from app.report.statements import integrity, statements
from app.report.styles import FOOT, MARGIN, SIZES, room_of
from app.report.summary import summary
from app.report.warnings import warnings


def render(content: Content) -> bytes:
    """The whole report, A4 or Letter. Takes a while: call it off the window's thread.

    Raises OSError if a picture can't be read.
    """
    width, _ = room_of(content.look.paper)
    return build(content, story(content, photo_sheets(content, width), width))


def build(content: Content, parts: list[Flowable]) -> bytes:
    """The parts on as many pages as they take, each with its head and foot."""
    register()
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


def story(content: Content, photos: list[Flowable], width: float) -> list[Flowable]:
    """Everything in the order it is read; what stands in the middle, the template says."""
    made = {
        ReportPart.ANSWER: partial(answers, content),
        ReportPart.FIELDS: partial(fields, content, width),
        ReportPart.FINDINGS: partial(findings, content, width),
        ReportPart.OPEN_POINTS: partial(open_points, content),
    }
    return [
        *summary(content, width),
        *warnings(content),
        *advice(content),
        *(part for name in content.template.report for part in made[name]()),
        *price_range(content, width),
        *read_by_both_table(content, width),
        *second_opinions(content, width),
        *statements(content, width),
        *_fresh_page(content),
        *photos,
        *integrity(content, width),
        *appendix(content),
    ]


def _fresh_page(content: Content) -> list[Flowable]:
    """Several photos are looked through together; a single one may stand below what is said."""
    several = len(content.case.photos) > 1
    return [CondPageBreak(0.6 * SIZES[content.look.paper][1])] if several else []
