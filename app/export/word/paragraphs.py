"""Paragraphs: text as text and nothing else, and pictures with what they show."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from app.export.word.faces import asian_font
from app.report.blocks import Picture, Run, Text
from app.report.direction import begins_right, side_by_side

_LONGEST_ALT = 400
_BETWEEN = "  "  # two pictures side by side


def put_text(paragraph: Any, text: Text) -> None:
    """The runs, each piece in the direction it is read; line ends become line breaks."""
    whole = "".join(run.text for run in text.runs)
    if text.kept:
        paragraph.paragraph_format.keep_with_next = True
    from_right = begins_right(whole)
    if from_right:
        paragraph.paragraph_format.element.get_or_add_pPr().insert_element_before(
            OxmlElement("w:bidi"), "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:jc"
        )
    for run in text.runs:
        for piece, turned in side_by_side(run.text, from_right):
            _put_run(paragraph, run, piece, turned)


def _put_run(paragraph: Any, run: Run, piece: str, turned: bool) -> None:
    made = paragraph.add_run(piece)
    if run.bold:
        made.font.bold = True
    if run.struck:
        made.font.strike = True
    if run.underlined:
        made.font.underline = True
    if run.color:
        made.font.color.rgb = RGBColor.from_string(run.color[1:])
    if turned:
        made.font.rtl = True
        made.font.cs_bold = True if run.bold else None
    if font := asian_font(run.text):
        fonts = made._r.get_or_add_rPr().get_or_add_rFonts()
        fonts.set(qn("w:eastAsia"), font)
        fonts.set(qn("w:hint"), "eastAsia")  # signs that Latin has too: “ ” …


def put_picture(paragraph: Any, picture: Picture, files: Sequence[bytes]) -> None:
    """As large as on paper, on one page with its caption; files: a JPEG for each picture there
    is."""
    told = paragraph.paragraph_format
    told.space_before, told.space_after, told.keep_with_next = Pt(6), Pt(3), True
    for each in (picture, *picture.beside):
        if each is not picture:
            paragraph.add_run(_BETWEEN)
        _put_picture(paragraph.add_run(), each, files[each.page])


def _put_picture(run: Any, picture: Picture, jpeg: bytes) -> None:
    """With what it shows for whoever can't see it."""
    shown = run.add_picture(BytesIO(jpeg), Pt(picture.width), Pt(picture.height))
    told = picture.alt.replace("\n", " ")
    cut = told if len(told) <= _LONGEST_ALT else f"{told[:_LONGEST_ALT]}…"
    shown._inline.docPr.set("descr", cut)
    for side in ("distT", "distB", "distL", "distR"):
        shown._inline.set(side, "0")
