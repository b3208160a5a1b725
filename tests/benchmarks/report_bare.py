"""What a report has in it as a bare ReportLab document: the same texts, fonts and JPEGs, one under
another, without tables, boxes, heads, links or an archive's form."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Image, Paragraph, SimpleDocTemplate, Table

from app.report.content import Content
from app.report.lines import Lines
from app.report.photo_card import PhotoCard
from app.report.prints import close_up_size, size_of
from app.report.sections import story
from app.report.styles import BODY, MARGIN, SIZES, room_of

Text = tuple[str, ParagraphStyle]


def texts_of(content: Content) -> list[Text]:
    """All texts of the report's body, each as one paragraph."""
    width, _ = room_of(content.look.paper)
    return [text for part in story(content, width) for text in _texts(part)]


def pictures_of(content: Content) -> list[tuple[str, float, float]]:
    """Path and printed size of all its JPEGs."""
    width, _ = room_of(content.look.paper)
    photos = {photo.id: photo for photo in content.case.photos}
    found = {each.id: photos[each.photo_id] for each in content.case.findings}
    sheets = [
        (str(path), *size_of(content.plan, photos[photo_id], width))
        for photo_id, path in content.pictures.items()
    ]
    close = [
        (str(each.picture), *close_up_size(found[finding_id], each.part, width))
        for finding_id, each in content.close_ups.items()
    ]
    return sheets + close


def bare(content: Content, texts: list[Text], pictures: list[tuple[str, float, float]]) -> bytes:
    """The document, made anew of what was listed before."""
    file = BytesIO()
    parts: list[Flowable] = [Paragraph(escape(text), style) for text, style in texts]
    parts += [Image(path, wide, high) for path, wide, high in pictures]
    SimpleDocTemplate(
        file, pagesize=SIZES[content.look.paper], leftMargin=MARGIN, rightMargin=MARGIN
    ).build(parts)
    return file.getvalue()


def _texts(part: Any) -> Iterator[Text]:
    """Of a flowable with all that is inside."""
    if isinstance(part, Paragraph):
        yield part.getPlainText(), part.style
    elif isinstance(part, Lines):
        yield from _set(part)
    elif isinstance(part, PhotoCard):
        yield from _set(part._caption) if part._caption else ()
    elif isinstance(part, Table):
        rows = part._cellvalues  # type: ignore[attr-defined]
        yield from (text for row in rows for cell in row for text in _texts(cell))
    elif isinstance(part, (list, tuple)):
        yield from (text for each in part for text in _texts(each))
    elif isinstance(part, str):
        if part:
            yield part, BODY
    else:  # what holds others: rows of cards, blocks kept together, close-ups
        for name in ("cards", "_content", "_told"):
            yield from _texts(getattr(part, name, ())) if name != "_content" else _kept(part)


def _kept(part: Any) -> Iterator[Text]:
    held = getattr(part, "_content", ())
    yield from _texts(held) if isinstance(held, list) else ()


def _set(lines: Lines) -> Iterator[Text]:
    """Lines of one style that follow each other are one text."""
    style, told = None, list[str]()
    for line in lines.lines:
        if style is not None and line.style is not style:
            yield " ".join(told), style
            told = []
        style = line.style
        told.append(line.text)
    if style is not None:
        yield " ".join(told), style
