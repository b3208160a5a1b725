"""Head and foot of every page, with the only fields in the document: its pages' numbers."""

import re
from typing import Any

from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from app.export.word.faces import Faces
from app.export.word.paragraphs import put_text
from app.report import styles as st
from app.report.blocks import Face, Run, Text
from app.report.content import Content
from app.report.printable import clean
from app.report.running import foot_words, head_facts, head_words

_FIELDS = {"{n}": "PAGE", "{of}": "NUMPAGES"}
_LONGEST_NAME = 36  # characters: more takes a line of its own
_LOGO = (110.0, 26.0)  # points


def set_edges(document: Document, faces: Faces, content: Content) -> None:
    """As the PDF has them; a logo stands before the office's name."""
    section: Any = document.sections[0]
    width, _ = st.room_of(content.look.paper)
    title, under = head_words(content)
    details = content.case.details
    facts = " · ".join(filter(None, (_short(details.insured), *head_facts(content))))
    accent = content.look.accent or _hex(st.INK)
    warned = _hex(st.WARNING if content.case.practice else st.MUTED)
    first = section.header.paragraphs[0]
    _logo(first, content)
    strong, quiet = Face("head strong", 11, accent, bold=True), Face("head quiet", 8.5, warned)
    _line(first, faces, strong, (title, content.case.number), width)
    below = section.header.add_paragraph()
    _line(below, faces, quiet, (under, facts), width)
    _rule(below, "bottom", accent)
    foot = section.footer.paragraphs[0]
    tiny = Face("tiny", st.TINY.fontSize, _hex(st.MUTED))
    _line(foot, faces, tiny, (foot_words(content), ""), width)
    _rule(foot, "top", _hex(st.LINE))
    _numbers(foot, content.words.text("page"))
    if content.look.foot:
        put_text(section.footer.add_paragraph(style=faces.of(_text(content.look.foot, tiny))),
                 _text(content.look.foot, tiny))  # fmt: skip


def _short(name: str) -> str:
    whole = " ".join(name.split())
    return whole if len(whole) <= _LONGEST_NAME else f"{whole[:_LONGEST_NAME].rstrip()}…"


def _line(paragraph: Any, faces: Faces, face: Face, told: tuple[str, str], width: float) -> None:
    """One text at the left, one at the right."""
    left, right = told
    paragraph.style = faces.of(_text(left, face))
    paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(width), WD_TAB_ALIGNMENT.RIGHT)
    put_text(paragraph, _text(left, face))
    paragraph.add_run("\t")
    put_text(paragraph, _text(right, face))


def _text(text: str, face: Face) -> Text:
    return Text((Run(" ".join(clean(text).split())),), face)


def _hex(color: Any) -> str:
    return f"#{color.hexval()[2:8]}"


def _logo(paragraph: Any, content: Content) -> None:
    if content.look.logo is None:
        return
    shown = paragraph.add_run().add_picture(str(content.look.logo))
    scale = min(Pt(_LOGO[0]) / shown.width, Pt(_LOGO[1]) / shown.height)
    shown.width, shown.height = round(shown.width * scale), round(shown.height * scale)
    shown._inline.docPr.set("descr", clean(content.look.office))
    paragraph.add_run("  ")


def _numbers(paragraph: Any, words: str) -> None:
    for piece in re.split(r"(\{n\}|\{of\})", words):
        if piece in _FIELDS:
            field = OxmlElement("w:fldSimple")
            field.set(qn("w:instr"), _FIELDS[piece])
            run = paragraph.add_run("1")
            field.append(run._r)
            paragraph._p.append(field)
        elif piece:
            paragraph.add_run(piece)


def _rule(paragraph: Any, side: str, color: str) -> None:
    """A line over or under the paragraph."""
    borders, line = OxmlElement("w:pBdr"), OxmlElement(f"w:{side}")
    for key, value in (("val", "single"), ("sz", "6"), ("space", "4"), ("color", color[1:])):
        line.set(qn(f"w:{key}"), value)
    borders.append(line)
    told = paragraph._p.get_or_add_pPr()
    told.insert_element_before(borders, "w:shd", "w:tabs", "w:bidi", "w:spacing", "w:ind", "w:jc")
