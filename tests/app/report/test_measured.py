"""Outlines and what was measured, on the photo and beside it."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.domain.case import Case
from app.domain.place.known_length import KNOWN_LENGTHS
from app.domain.place.measuring import Drawn, Form, Measuring, Scale
from app.domain.place.outline import Outline
from app.domain.words import Language, Verdict
from app.report.pdf import render
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of

ALONG = Drawn(Form.LINE, ((0.1, 0.8), (0.3, 0.8)), 1.0)
SCALE = Scale(ALONG, KNOWN_LENGTHS[0])
LINE = Drawn(Form.LINE, ((0.2, 0.3), (0.6, 0.3)), 1.0)
BOW = Drawn(Form.OUTLINE, ((0.1, 0.1), (0.4, 0.4), (0.4, 0.1), (0.1, 0.4)), 1.0)


def case(measuring: Measuring, outline: Outline | None = None) -> Case:
    """One photo, one finding."""
    value = cases.value()
    review = cases.review(Verdict.EDITED, value=value.at(outline)) if outline else None
    found = cases.finding(review=review)
    run = cases.run(assessment=cases.assessment(found))
    photo = cases.photo(measuring=measuring)
    return cases.case(inspections=(cases.inspection(photos=(photo,), runs=(run,)),))


def text(folder: Path, measuring: Measuring, language: Language = Language.ENGLISH) -> str:
    told = content(folder, case(measuring), language=language)
    return flat("\n".join(pages_of(render(told)))).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("language", "scale", "holds"),
    [
        (Language.ENGLISH, "Scale: bank card, long edge (ISO/IEC 7810 ID-1), 85.6 mm", "one plane"),
        (Language.GERMAN, "Maßstab: Bankkarte, lange Kante (ISO/IEC 7810 ID-1)", "einer Ebene"),
        (Language.CHINESE, "比例尺：银行卡长边", "同一平面"),
    ],
)
def test_sizes_are_printed_with_what_they_stand_on(
    tmp_path: Path, language: Language, scale: str, holds: str
) -> None:
    told = text(tmp_path, Measuring(SCALE, (LINE, BOW)), language).replace(" ", "")
    (size,) = (s for s in Measuring(SCALE, (LINE,)).sizes(4032, 3024) if s)
    assert f"A:{size.shown}".replace("\N{NO-BREAK SPACE}", "") in told
    assert "±" in size.shown
    assert scale.replace(" ", "") in told
    assert holds.replace(" ", "") in told


def test_without_a_scale_there_is_no_size_and_it_is_said(tmp_path: Path) -> None:
    told = text(tmp_path, Measuring(None, (LINE,)))
    assert "A: no size: there is no scale in this photo" in told
    assert "±" not in told
    assert " mm" not in told


def test_crossing_lines_have_no_area(tmp_path: Path) -> None:
    assert "A: no size: its lines cross" in text(tmp_path, Measuring(SCALE, (BOW,)))


def test_nothing_is_said_where_nothing_was_measured(tmp_path: Path) -> None:
    told = text(tmp_path, Measuring())
    assert "Scale:" not in told
    assert "same plane" not in told


def picture(folder: Path, told: Case) -> Image.Image:
    """The page with the photo, at 144 dots per inch."""
    pdf = pypdfium2.PdfDocument(render(content(folder, told)))
    try:
        pages = [page.get_textpage().get_text_range() for page in pdf]
        place = next(n for n, words in enumerate(pages) if "SHA-256" in words and "4032" in words)
        image: Image.Image = pdf[place].render(scale=2).to_pil().convert("RGB")
        return image
    finally:
        pdf.close()


def test_an_outline_is_drawn_in_the_place_of_its_box(tmp_path: Path) -> None:
    """The box has a corner where the triangle has none."""
    triangle = Outline(((0.25, 0.5), (0.5, 0.5), (0.25, 0.75)))
    boxed, outlined = (
        picture(tmp_path, case(Measuring())),
        picture(tmp_path, case(Measuring(), triangle)),
    )
    severity = (210, 105, 30)  # moderate
    corners = [_lowest_right(image, severity) for image in (boxed, outlined)]
    assert corners[0] is not None
    assert corners[1] is not None
    assert corners[0][0] + corners[0][1] > corners[1][0] + corners[1][1] + 40


def test_what_was_measured_is_drawn(tmp_path: Path) -> None:
    bare = picture(tmp_path, case(Measuring()))
    ink = (26, 32, 39)
    box = Drawn(Form.BOX, ((0.6, 0.1), (0.9, 0.3)), 1.0)
    shape = Drawn(Form.OUTLINE, ((0.6, 0.5), (0.9, 0.5), (0.7, 0.9)), 1.0)
    for drawn in (LINE, box, shape):
        told = picture(tmp_path, replace(case(Measuring(SCALE, (drawn,)))))
        assert _count(told, ink) > _count(bare, ink) + 200, drawn.form


def _lowest_right(image: Image.Image, color: tuple[int, int, int]) -> tuple[int, int] | None:
    found = [
        (x, y)
        for y in range(image.height)
        for x in range(image.width // 2)
        if image.getpixel((x, y)) == color
    ]
    return max(found, key=sum, default=None)


def _count(image: Image.Image, color: tuple[int, int, int]) -> int:
    colors = image.getcolors(image.width * image.height) or []
    return next((count for count, each in colors if each == color), 0)
