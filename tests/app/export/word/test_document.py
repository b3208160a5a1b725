"""The report as a Word document: the same as the PDF says, as text and nothing else."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from docx.shared import Mm
from PIL import Image

from app.domain.place.region import Region
from app.domain.report_plan import Layout, Prints, ReportPlan, Section, usual
from app.domain.words import Language
from app.report.content import Content
from app.report.pdf import render
from app.report.printable import clean
from app.report.unpaged import unpaged
from app.settings.settings import Paper
from tests.app.report.test_scripts import HOSTILE, SCRIPTS
from tests.helpers import cases, opinions
from tests.helpers.reports import close_ups, content, pages_of
from tests.helpers.words import all_text, moved, opened, parts, pictures_of, written

EVERYTHING = ReportPlan((Section.COVER, *usual(has_findings=True)))


def _made(folder: Path, *texts: str, plan: ReportPlan = EVERYTHING, **more: object) -> Content:
    found = (
        cases.finding(n, photo_id=f"photo-{n % 2 + 1}", proposed=cases.value(text=text))
        for n, text in enumerate(texts or ("Dent.", "Scratch."), 1)
    )
    run = cases.run(assessment=replace(cases.assessment(), findings=tuple(found)))
    photos = (cases.photo(1), cases.photo(2))
    inspection = cases.inspection(photos=photos, runs=(run,))
    case = cases.case(inspections=(inspection,), decision=cases.decision())
    made = content(folder, case, plan=plan, **more)
    return replace(made, close_ups=close_ups(made))


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.CHINESE])
def test_it_says_what_the_pdf_says_in_the_same_order(tmp_path: Path, language: Language) -> None:
    made = moved(content(tmp_path, opinions.case(), plan=EVERYTHING), language=language)
    pdf, data = render(made), written(made)
    document = pypdfium2.PdfDocument(pdf)
    titles = [mark.get_title() for mark in document.get_toc()]
    document.close()
    headings = [p.text for p in opened(data).paragraphs if p.style.name == "Heading 1"]
    assert headings == titles
    text = all_text(data).replace("\n", "")
    told = set(re.findall(r"\w{2,}", " ".join(pages_of(pdf)[1:])))
    edges = " ".join(p.text for s in opened(data).sections for p in (
        *s.header.paragraphs, *s.footer.paragraphs))  # fmt: skip
    of_pdf = {made.words("watermark_draft"), "Page", "第", "页", "of"}
    missing = {w for w in told - of_pdf if w not in text and w not in edges and not w.isdigit()}
    assert not {w for w in missing if w.isascii()}  # Chinese lines break between any two


def test_hostile_texts_are_texts(tmp_path: Path) -> None:
    texts = [
        *HOSTILE,
        "{ PAGE }",
        '{ INCLUDETEXT "/etc/passwd" }',
        "DDEAUTO c:\\cmd",
        *SCRIPTS.values(),
    ]
    data = written(_made(tmp_path, *texts, plan=ReportPlan((Section.FINDINGS,))))
    whole = all_text(data)
    for text in texts:
        assert clean(text) in whole
    inside = parts(data)
    document = inside["word/document.xml"].decode()
    assert "hyperlink" not in document
    assert "fldChar" not in document
    assert "instrText" not in document
    assert "fldSimple" not in document
    fields = re.findall(r'w:instr="(\w+)"', inside["word/footer1.xml"].decode())
    assert fields == ["PAGE", "NUMPAGES"]
    rels = b"".join(part for name, part in inside.items() if name.endswith(".rels"))
    assert b"External" not in rels
    assert not {name for name in inside if "thumbnail" in name or "customXml" in name}


def test_right_to_left_is_marked_and_kept_in_the_order_it_is_read(tmp_path: Path) -> None:
    arabic = SCRIPTS["Arabic"]
    data = written(
        _made(tmp_path, arabic, f"Fender: {arabic}", plan=ReportPlan((Section.FINDINGS,)))
    )
    xml = parts(data)["word/document.xml"].decode()
    paragraphs = [each for each in re.findall(r"<w:p>.*?</w:p>", xml) if "<w:rtl/>" in each]
    assert [("<w:bidi/>" in each) for each in paragraphs] == [True, False]
    assert arabic in all_text(data)


def test_it_says_what_it_is_and_has_paper_language_and_fonts(tmp_path: Path) -> None:
    made = _made(tmp_path, SCRIPTS["Japanese"], paper=Paper.LETTER, language=Language.GERMAN)
    data = written(made)
    document = opened(data)
    assert document.paragraphs[0].text == made.words("word_draft")
    assert round(document.sections[0].page_width / Mm(1)) == 216
    assert document.core_properties.language == "de"
    styles = parts(data)["word/styles.xml"].decode()
    assert '<w:lang w:val="de-DE" w:eastAsia="zh-CN" w:bidi="ar-SA"/>' in styles
    assert "Theme=" not in styles
    assert 'w:eastAsia="Yu Gothic"' in parts(data)["word/document.xml"].decode()
    heads = [e for e in document.tables if "w:tblHeader" in e._tbl.xml]
    assert len(heads) >= 2  # findings, integrity


@pytest.mark.parametrize("layout", [Layout.TWO, Layout.CONTACT])
def test_pictures_have_boxes_and_words_and_nothing_else(tmp_path: Path, layout: Layout) -> None:
    plan = ReportPlan((Section.PHOTOS, Section.CLOSE_UPS), layout, Prints.BOTH)
    made = _made(tmp_path, plan=plan)
    told = unpaged(made)
    clean_one, boxed = pictures_of(told.drawings, list(told.sizes))[:2]
    assert clean_one.size == boxed.size
    assert clean_one.tobytes() != boxed.tobytes()
    data = written(made)
    jpegs = [part for name, part in parts(data).items() if "/media/" in name]
    assert jpegs
    for jpeg in jpegs:
        with Image.open(io.BytesIO(jpeg)) as picture:
            assert not picture.getexif()
            assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    shown = re.findall(r'<wp:docPr [^>]*descr="([^"]*)"', parts(data)["word/document.xml"].decode())
    assert len(shown) == len(told.sizes)
    assert all(shown)
    assert any("Front bumper" in each for each in shown)


def test_black_outs_are_in_the_pixels(tmp_path: Path) -> None:
    made = moved(
        _made(tmp_path, plan=ReportPlan((Section.PHOTOS,), prints=Prints.CLEAN)), blackouts=True
    )
    with Image.open(made.pictures["photo-1"]) as picture:
        hidden = picture.copy()
    hidden.paste("black", (0, 0, hidden.width // 2, hidden.height))
    hidden.save(made.pictures["photo-1"], quality=90)
    told = unpaged(made)
    first = pictures_of(told.drawings, list(told.sizes))[0]
    left = first.crop(tuple(round(s) for s in Region(0, 0, 0.45, 1).in_pixels(*first.size)))  # type: ignore[arg-type]
    assert max(high for _, high in left.convert("RGB").getextrema()) < 12  # type: ignore[misc]


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    made = _made(tmp_path)
    assert written(made) == written(made)
