"""The document as a whole: paper, language, what it is, and its blocks in order."""

from collections.abc import Sequence
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Pt

from app.export.word.edges import set_edges
from app.export.word.faces import Faces
from app.export.word.packing import packed
from app.export.word.paragraphs import put_picture, put_text
from app.export.word.tables import put_grid
from app.report.blocks import Block, Grid, NewPage, Picture, Unpaged
from app.report.content import Content
from app.report.printable import clean
from app.report.styles import FOOT, HEAD, MARGIN, SIZES

_KEPT = ("styles", "settings", "theme", "fontTable", "webSettings")
_DRAWN_TO = "15"  # as Word has done it since 2013


def as_word(told: Unpaged, pictures: Sequence[bytes], content: Content) -> bytes:
    """The blocks, with a JPEG for each of their pictures, on the content's paper and in its
    language. The same content gives the same bytes. Takes a while: call it off the window's
    thread."""
    document = docx.Document()
    _drop_template(document)
    _describe(document, content)
    _lay_out(document, content)
    faces = Faces(document, content.look.language)
    set_edges(document, faces, content)
    for place, block in enumerate(told.blocks):
        following = told.blocks[place + 1] if place + 1 < len(told.blocks) else None
        _put(document, faces, block, following, pictures)
    return packed(document)


def _put(
    document: Document,
    faces: Faces,
    block: Block,
    following: Block | None,
    pictures: Sequence[bytes],
) -> None:
    if isinstance(block, Grid):
        put_grid(document, faces, block, pictures)
    elif isinstance(block, Picture):
        put_picture(document.add_paragraph(style=faces.plain), block, pictures)
    elif isinstance(block, NewPage):
        if following is not None:
            document.add_paragraph(style=faces.gap).add_run().add_break(WD_BREAK.PAGE)
    else:
        put_text(document.add_paragraph(style=faces.of(block)), block)


def _drop_template(document: Document) -> None:
    """python-docx begins with a document of somebody's: nothing of it stays but the styles."""
    part: Any = document.part
    for rels, kept in ((part.rels, _KEPT), (part.package.rels, ("officeDocument", "properties"))):
        for name, rel in list(rels.items()):
            if not rel.reltype.endswith(kept):
                del rels[name]


def _describe(document: Document, content: Content) -> None:
    told, words = document.core_properties, content.words
    told.title = clean(f"{words(content.document)} {content.case.number}")[:255]
    told.subject, told.author = clean(content.case.details.item)[:255], ""
    told.author = clean(content.look.office)[:255]
    told.comments, told.last_modified_by, told.keywords = "", "", ""
    told.language, told.revision = str(content.look.language), 1
    told.created = told.modified = content.made_at.replace(tzinfo=None, microsecond=0)


def _lay_out(document: Document, content: Content) -> None:
    section: Any = document.sections[0]
    wide, high = SIZES[content.look.paper]
    section.page_width, section.page_height = Pt(wide), Pt(high)
    section.left_margin = section.right_margin = Pt(MARGIN)
    section.top_margin, section.bottom_margin = Pt(HEAD), Pt(FOOT)
    section.header_distance, section.footer_distance = Pt(HEAD / 2.2), Pt(FOOT / 2.2)
    settings: Any = document.settings.element
    for each in settings.iter(qn("w:compatSetting")):
        if each.get(qn("w:name")) == "compatibilityMode":
            each.set(qn("w:val"), _DRAWN_TO)
    for each in settings.findall(qn("w:rsids")) + settings.findall(qn("w:savePreviewPicture")):
        settings.remove(each)
