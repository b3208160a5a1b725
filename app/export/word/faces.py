"""Styles of the document: one for each face, real headings among them, and fonts by script."""

import re
from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from app.domain.words import Language
from app.report.blocks import Face, Role, Text
from app.report.fonts import Around, around
from app.report.styles import INK

_LATIN = "Arial"  # everywhere, or with a font of the same widths in its place
_CHINESE, _JAPANESE, _KOREAN = "Microsoft YaHei", "Yu Gothic", "Malgun Gothic"
_LANGUAGES = {
    Language.ENGLISH: ("en-US", "zh-CN"),
    Language.GERMAN: ("de-DE", "zh-CN"),
    Language.CHINESE: ("en-US", "zh-CN"),
}
_HANGUL = re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
_RIGHT_TO_LEFT = "ar-SA"
_NAMES = {Role.TITLE: "Title", Role.HEADING: "Heading 1", Role.SUBHEADING: "Heading 2"}
_LEVELS = ("Heading 1", "Heading 2")
_USED = (*_NAMES.values(), "Normal", "Default Paragraph Font", "Normal Table", "No List")
_GAP = Face("gap", 4.0, f"#{INK.hexval()[2:8]}")


class Faces:
    """The styles, made as they are asked for."""

    def __init__(self, document: Document, language: Language) -> None:
        self._styles = document.styles
        self._made: dict[str, Any] = {}
        latin, asian = _LANGUAGES[language]
        _drop_others(self._styles)
        _as_usual(self._styles.element, latin, asian)
        settings: Any = document.settings.element
        for each in settings.iter(qn("w:themeFontLang")):
            each.set(qn("w:val"), latin)
            each.set(qn("w:eastAsia"), asian)
        usual = self._styles["Normal"]
        _dress(usual, Face("normal", 9.0, _GAP.color))
        self.plain, self.gap = usual, self._own(_GAP)

    def of(self, text: Text) -> Any:
        """The style of that paragraph."""
        name = _NAMES.get(text.role)
        return self._built_in(name, text.face) if name else self._own(text.face)

    def _built_in(self, name: str, face: Face) -> Any:
        if name not in self._made:
            made = _dress(self._styles[name], face)
            made.paragraph_format.keep_with_next = True
            for spare in made.element.findall(qn("w:link")):
                made.element.remove(spare)
            if name in _LEVELS:  # what makes it a heading
                level = OxmlElement("w:outlineLvl")
                level.set(qn("w:val"), str(_LEVELS.index(name)))
                made.element.pPr.append(level)
            self._made[name] = made
        return self._made[name]

    def _own(self, face: Face) -> Any:
        name = f"Tessera {face.name}"
        if name not in self._made:
            made = self._styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            made.base_style = self._styles["Normal"]
            self._made[name] = _dress(made, face)
        return self._made[name]


def _drop_others(styles: Any) -> None:
    """Of the styles python-docx brings along, those that are used."""
    for style in list(styles):
        if style.name not in _USED:
            style.delete()


def asian_font(text: str) -> str:
    """The font for the characters of a text that has Chinese, Japanese or Korean ones, else ""."""
    if _HANGUL.search(text):
        return _KOREAN
    kind = around(text)
    return "" if kind is Around.LATIN else _JAPANESE if kind is Around.JAPANESE else _CHINESE


def _as_usual(styles: Any, latin: str, asian: str) -> None:
    """Fonts and languages of everything that says nothing else; no space but what styles have."""
    run = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    _fonts(run)
    language = run.find(qn("w:lang"))
    told = {"val": latin, "eastAsia": asian, "bidi": _RIGHT_TO_LEFT}
    for name, value in told.items():
        language.set(qn(f"w:{name}"), value)
    spacing = styles.find(f".//{qn('w:pPrDefault')}//{qn('w:spacing')}")
    spacing.set(qn("w:after"), "0")
    spacing.set(qn("w:line"), "276")


def _fonts(properties: Any) -> None:
    """No font of a theme, which would depend on the office's."""
    for each in properties.findall(qn("w:rFonts")):
        properties.remove(each)
    fonts = OxmlElement("w:rFonts")
    for name, font in (
        ("ascii", _LATIN),
        ("hAnsi", _LATIN),
        ("eastAsia", _CHINESE),
        ("cs", _LATIN),
    ):
        fonts.set(qn(f"w:{name}"), font)
    properties.insert(0, fonts)


def _dress(style: Any, face: Face) -> Any:
    for each in style.element.findall(qn("w:pPr")) + style.element.findall(qn("w:rPr")):
        style.element.remove(each)
    _fonts(style.element.get_or_add_rPr())
    style.font.size, style.font.bold = Pt(face.size), face.bold
    style.font.color.rgb = RGBColor.from_string(face.color[1:])
    size = OxmlElement("w:szCs")  # of what is written from right to left
    size.set(qn("w:val"), str(round(face.size * 2)))
    style.element.rPr.find(qn("w:sz")).addnext(size)
    told = style.paragraph_format
    told.space_before, told.space_after = Pt(face.before), Pt(face.after)
    if face.right:
        told.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return style
