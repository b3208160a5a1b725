"""The office's look: what can be read on white, and which paper is usual where."""

import locale

import pytest

from app.settings.letterhead import contrast, readable
from app.settings.paper import paper_of, usual_paper
from app.settings.settings import Paper, Settings


@pytest.mark.parametrize(
    ("colour", "ratio"),
    [("#000000", 21.0), ("#FFFFFF", 1.0), ("#767676", 4.54), ("#0B6B8A", 6.03), ("red", 0.0)],
)
def test_contrast_is_that_of_wcag(colour: str, ratio: float) -> None:
    assert contrast(colour) == pytest.approx(ratio, abs=0.06)
    assert readable(colour) is (ratio >= 4.5)


@pytest.mark.parametrize(
    ("place", "paper"),
    [
        ("en_US", Paper.LETTER), ("en-CA", Paper.LETTER), ("es_MX.UTF-8", Paper.LETTER),
        ("English_United States", Paper.LETTER), ("de_DE", Paper.A4), ("zh_CN", Paper.A4),
        ("C", Paper.A4), ("", Paper.A4), ("English_United Kingdom", Paper.A4),
        ("C.UTF-8", Paper.A4), ("English_United States.1252", Paper.LETTER),
    ],
)  # fmt: skip
def test_letter_is_usual_in_north_america(place: str, paper: Paper) -> None:
    assert usual_paper(place) is paper


@pytest.mark.parametrize("place", ["C", "C.UTF-8"])
def test_a_system_that_names_no_country_has_a4(place: str) -> None:
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        locale.setlocale(locale.LC_CTYPE, place)
        assert paper_of(Settings()) is Paper.A4
    except locale.Error:
        pytest.skip(f"the system has no {place}")
    finally:
        locale.setlocale(locale.LC_CTYPE, before)
    assert paper_of(Settings(paper=Paper.LETTER)) is Paper.LETTER
