"""Every script on paper: drawn by an embedded font, in the order it is read, and to be copied."""

import unicodedata
from dataclasses import replace
from io import BytesIO
from itertools import groupby
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdfium2 import raw
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.domain.case import Case
from app.domain.words import Verdict
from app.report import fonts, styles
from app.report.arabic import joined
from app.report.direction import as_seen, begins_right
from app.report.lines import Lines, one_line
from app.report.pdf import render
from app.report.printable import printed
from app.report.text import paragraph
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of

SCRIPTS = {
    "simplified Chinese": "翼子板深度凹陷，漆面破损。",
    "traditional Chinese": "葉子板深度凹陷，烤漆破損。",
    "Japanese": "フェンダーに深い凹み、塗装の剥がれ。",
    "Korean": "펜더가 깊게 찌그러졌습니다.",
    "Arabic": "انبعاج عميق في الرفرف الأمامي، ولا تلف.",
    "Persian": "گلگیر جلو فرورفتگی دارد",
    "Hebrew": "נזק עמוק בכנף הקדמית",
    "Thai": "บังโคลนหน้าขวาบุบลึก",
    "Cyrillic": "Глибока вм'ятина на крилі",
    "Greek": "Βαθύ βαθούλωμα στο φτερό",
    "Vietnamese": "Vết lõm sâu trên chắn bùn",
    "emoji": "🚗💥👍",
    "signs": "→ ✓ ☐ ≈ ∑ ♻",
    "marks": "m̀ ę̀ x̧̂",
}
# What a model's text may hold, from nested markup to a terminal's escapes.
HOSTILE = [
    '<img src="/etc/passwd">', "file:///etc/passwd", "before <dent> after", "<b>deep",
    "<a href='javascript:x'>x</a>", "<div>" * 400, "=cmd|' /C calc'!A0.jpg", "@SUM(1)",
    "..\\..\\evil.jpg", "\\\\host\\share", "a\u202egpj.exe", "a\0b\x1b[31m", "\ud800 lone",
    "\ufeffbom", "[" * 3000, "9" * 3000, "'; DROP TABLE cases; --", "```json\n{}\n```", "NaN",
    "&amp;&#60;&lt;", "]]></para>", "%s {0} {photo}", "\ufffe\uffff\ue000\U0010ffff",
    "+1+cmd", "-2-3", "\t=1", "9223372036854775808", '{"a": 1, "a": 2}', "CON.jpg", "a\nb.jpg",
    "e\u0301.jpg", "file://C:/x", "x" * 250, '<a href="file:///x"><img src=x onerror=alert(1)></a>',
]  # fmt: skip
OPENING = str.maketrans(")]}›»", "([{‹«")
# Marks have a letter: of one that stands alone, readers lose what is beside it.
LETTERS = [
    *"aé ß漢字かなカナ한글شدةلا-פגיעה(12.5)กหนดЖΩ😀⚠\n\t",
    *("m\u0301\u0300", "กำ", "نّ", "שָׁ", "⚠\ufe0f", "\u200d", "\u200c", "\u202e", "\u2067", "‹", "क"),
]


def _sheet(text: str) -> bytes:
    """A PDF with the text as its one line."""
    return _drawn(Lines([one_line(text, styles.BODY, 13_900)], 13_900))


def _drawn(block: Flowable) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, pagesize=(14_000, 400), pageCompression=0)
    block.drawOn(canvas, 10, 10)
    canvas.save()
    return file.getvalue()


def _read(pdf: bytes) -> list[str]:
    """What stands at each place of the first page, from left to right."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0].get_textpage()
        found = [
            (round(page.get_charbox(n, loose=True)[0], 1), raw.FPDFText_GetUnicode(page, n))
            for n in range(page.count_chars())
        ]
    finally:
        document.close()
    # Sorted, since halves of an emoji come the wrong way round among letters from right to left.
    places = groupby(sorted(found), key=lambda each: each[0])
    told = ("".join(chr(code) for _, code in place) for _, place in places)
    return [letters for each in told if (letters := _letters(each))]


def _letters(text: str) -> str:
    """The letters without their marks, spaces and forms, in the order of their numbers; brackets,
    which a reader turns round again, as opening ones."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    whole = unicodedata.normalize("NFKD", whole).translate(OPENING)
    return "".join(sorted(c for c in whole if not unicodedata.combining(c) and not c.isspace()))


def _expected(text: str) -> list[str]:
    line = printed(text).replace("\n", " ").strip()
    return [told for c in as_seen(line, begins_right(line)) if (told := _letters(c))]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(LETTERS), max_size=80).map("".join))
@example("اللون (أبيض) ABC-12.5 שלום")
def test_stands_in_the_order_it_is_read(text: str) -> None:
    assert _read(_sheet(text)) == _expected(text)


@settings(deadline=None, max_examples=60)
@given(st.text(st.characters(), max_size=120))
def test_any_text_can_be_drawn_and_copied(text: str) -> None:
    assert sorted("".join(_read(_sheet(text)))) == sorted("".join(_expected(text)))
    paragraph(text, styles.CELL).wrap(60, 10_000)


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_has_a_font(script: str) -> None:
    text = SCRIPTS[script]
    assert "‹" not in printed(text)
    assert unicodedata.normalize("NFKC", printed(text)) == unicodedata.normalize("NFKC", text)


def test_what_no_font_has_is_named() -> None:
    assert printed("क \U0001f9ff \ue000") == "‹U+0915› \U0001f9ff ‹U+E000›"
    assert printed("𝐁old ﬁt") == "Bold fit" or "fi" in printed("ﬁ")


def test_arabic_letters_take_the_form_their_neighbours_ask_for() -> None:
    assert joined("بيت") == "\ufe91\ufef4\ufe96"
    assert joined("سلام") == "\ufeb3\ufefc\ufee1", "lam and alef are one"
    assert joined("دور") == "\ufea9\ufeed\ufead", "none of them reaches out"
    assert joined("نّب") == "\ufee7\u0651\ufe90", "a mark parts nothing"
    assert joined("می\u200cرود")[1] == "\ufbfd", "a non-joiner does"


def _everywhere(text: str) -> Case:
    value = cases.value(part=text, type=text, text=text)
    found = cases.finding(proposed=value)
    rejected = cases.finding(proposed=value, review=cases.review(Verdict.REJECTED, why=text))
    run = cases.run(assessment=cases.assessment(found, replace(rejected, id="other")))
    photo = cases.photo(caption=text, name=text)
    case = cases.case(
        inspections=(cases.inspection(photos=(photo,), runs=(run,)),),
        decision=cases.decision(note=text),
    )
    details = replace(case.details, insured=text, policy=text, cause=text, item=text)
    return replace(case, details=details)


@pytest.mark.parametrize("text", ["\n".join(SCRIPTS.values()), *HOSTILE], ids=str.__len__)
def test_any_text_may_stand_in_any_field(tmp_path: Path, text: str) -> None:
    told = flat("".join(pages_of(render(content(tmp_path, _everywhere(text), office=text)))))
    same = unicodedata.normalize("NFKC", told).replace("\ufffe", "-").replace(" ", "")
    for line in printed(text).split("\n"):
        if len(line) <= 60:  # longer ones are torn apart by the page's end
            assert unicodedata.normalize("NFKC", line).replace(" ", "") in same


def test_a_rejected_finding_is_struck_through_in_any_script() -> None:
    block = paragraph(SCRIPTS["Arabic"], styles.CELL, struck=True)
    block.wrap(80, 500)
    assert _drawn(block).count(b" l S") == block.height / styles.CELL.leading


def test_no_second_font_comes_under_a_name_in_use() -> None:
    """Two reports may be written at once, and each may be the first to need a font."""
    name = fonts.font_of("ก", False, fonts.Around.LATIN)
    in_use = getFont(name)
    fonts._known.cache_clear()
    fonts.font_of.cache_clear()
    assert fonts.font_of("ก", False, fonts.Around.LATIN) == name
    assert getFont(name) is in_use
