"""The office's look: what can be read on white, and which paper is usual where."""

import pytest

from app.settings.letterhead import contrast, readable
from app.settings.paper import usual_paper
from app.settings.settings import Paper


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
    ],
)  # fmt: skip
def test_letter_is_usual_in_north_america(place: str, paper: Paper) -> None:
    assert usual_paper(place) is paper
