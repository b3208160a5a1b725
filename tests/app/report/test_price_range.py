"""Ranges from the office's table, on paper: lines, sums, version; never without it."""

from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.words import Language, Verdict
from app.office.prices import read_prices
from app.report.pdf import render
from tests.app.office.test_prices import TABLE, put
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of


def _accepted() -> Case:
    held = cases.finding(review=cases.review(Verdict.ACCEPTED))
    run = cases.run(assessment=cases.assessment(held))
    return cases.case(inspections=(cases.inspection(runs=(run,)),))


def test_a_range_is_printed_with_its_row_and_version(tmp_path: Path) -> None:
    case, (table, _) = _accepted(), read_prices(put(tmp_path))
    text = flat(" ".join(pages_of(render(content(tmp_path, case, prices=table)))))
    for said in ("Indicative range", "prices.csv", table.version, "body shop", "450.50"):
        assert said in text.replace("\xa0", " ")
    bare = flat(" ".join(pages_of(render(content(tmp_path, case)))))
    assert "Indicative range" not in bare


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (Language.ENGLISH, "1,200.00 – 4,500.50 EUR"),
        (Language.GERMAN, "1.200,00 – 4.500,50 EUR"),
        (Language.CHINESE, "1,200.00 – 4,500.50 EUR"),
    ],
)
def test_sums_are_spelt_as_the_report_s_language_does(
    tmp_path: Path, language: Language, shown: str
) -> None:
    table, _ = read_prices(put(tmp_path, TABLE.replace("200", "1200").replace("450.50", "4500.50")))
    made = content(tmp_path, _accepted(), prices=table, language=language)
    told = " ".join(pages_of(render(made))).replace("\xa0", " ")
    assert shown in told


def test_large_sums_stand_on_one_line_with_their_currency(tmp_path: Path) -> None:
    large = TABLE.replace("200", "1100200").replace("450.50", "1850450.50")
    table, _ = read_prices(put(tmp_path, large))
    pages = pages_of(render(content(tmp_path, _accepted(), prices=table)))
    lines = [flat(line) for page in pages for line in page.splitlines()]
    shown = "1,100,200.00 – 1,850,450.50 EUR"
    assert f"Sum {shown}" in lines
    assert sum("1,850,450.50 EUR" in line for line in lines) == 2, "the finding's own, too"
