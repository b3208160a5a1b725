"""A page of its own before the report: what it is about, with one photo."""

from reportlab.platypus import Flowable, Image, PageBreak, Spacer

from app.domain.photo_order import printed
from app.report import styles as st
from app.report.content import Content, local
from app.report.summary import number_name, title_of
from app.report.text import paragraph

_TALLEST = 300.0  # points of the photo
_ABOVE = 60.0


def cover(content: Content, width: float) -> list[Flowable]:
    """Kind of document, title, whose case, the first photo as it is printed."""
    case, words = content.case, content.words
    details = case.details
    facts = [
        (words(number_name(case.kind)), case.number),
        (words("insured"), details.insured),
        (words("policy"), details.policy),
        (words("date_of_loss"), details.date_of_loss),
        (words("made"), local(content.made_at)),
    ]
    lines = [paragraph(words.told_of(name, told), st.BODY) for name, told in facts if told]
    return [
        Spacer(0, _ABOVE),
        paragraph(words(content.document), st.LABEL),
        paragraph(title_of(content), st.COVER),
        *lines,
        *_photo(content, width),
        PageBreak(),
    ]


def _photo(content: Content, width: float) -> list[Flowable]:
    photos = printed(content.case)
    if not photos:
        return []
    first = photos[0]
    scale = min(width / first.sent.width, _TALLEST / first.sent.height)
    size = (first.sent.width * scale, first.sent.height * scale)
    return [Spacer(0, 24), Image(str(content.pictures[first.id]), *size, hAlign="LEFT")]
