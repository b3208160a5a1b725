"""Ranges from the office's table, on paper: lines, sums, version; never without it."""

from pathlib import Path

from app.domain.words import Verdict
from app.office.prices import read_prices
from app.report.pdf import render
from tests.app.office.test_prices import put
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of


def test_a_range_is_printed_with_its_row_and_version(tmp_path: Path) -> None:
    held = cases.finding(review=cases.review(Verdict.ACCEPTED))
    run = cases.run(assessment=cases.assessment(held))
    case = cases.case(inspections=(cases.inspection(runs=(run,)),))
    table, _ = read_prices(put(tmp_path))
    text = flat(" ".join(pages_of(render(content(tmp_path, case, prices=table)))))
    for said in ("Indicative range", "prices.csv", table.version, "body shop", "450.50"):
        assert said in text.replace("\xa0", " ")
    bare = flat(" ".join(pages_of(render(content(tmp_path, case)))))
    assert "Indicative range" not in bare
