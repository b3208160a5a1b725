"""An office's price table: what is read, what is left out, and which findings it speaks of."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.details.price import Indication, indication
from app.domain.finding import Finding
from app.domain.link import Link, pair
from app.domain.words import Severity, Verdict
from app.errors.product import PricesUnusable, TableFault, TableFlaw
from app.office.prices import prices_at, read_prices
from tests.helpers import cases
from tests.helpers.reports import template

TABLE = """part,action,severity,low,high,currency,date,source
Front Bumper,repair,moderate,200,450.50,EUR,2026-10,body shop
bumper_front,replace,severe,"900,00",1400,EUR,,
hood,repair,moderate,1,2,USD,,
"""


def put(folder: Path, text: str = TABLE) -> Path:
    path = folder / "prices.csv"
    path.write_text(text, encoding="utf-8")
    return path


def _case(*findings: Finding, **changes: Any) -> Case:
    run = cases.run(assessment=cases.assessment(*findings))
    return cases.case(inspections=(cases.inspection(runs=(run,)),), **changes)


def _accepted(number: int = 1, **changes: Any) -> Finding:
    value = cases.value(**changes)
    return cases.finding(number, proposed=value, review=cases.review(value=value))


def _told(folder: Path, case: Case) -> Indication | None:
    return indication(case, read_prices(put(folder))[0], template())


def test_rows_are_found_by_code_or_name_and_are_exact(tmp_path: Path) -> None:
    told = _told(tmp_path, _case(_accepted(), _accepted(2, part="roof")))
    assert told is not None
    (first, second) = told.priced
    assert first.line is not None
    assert (first.line.low, first.line.high) == (Decimal(200), Decimal("450.50"))
    assert (first.line.row, first.line.date, first.line.source) == (2, "2026-10", "body shop")
    assert (second.number, second.line) == (2, None)
    assert [total.shown(str) for total in told.totals] == ["200\xa0–\xa0450.50\xa0EUR"]


def test_only_what_a_person_stands_for_has_a_range(tmp_path: Path) -> None:
    bare = cases.finding()
    rejected = cases.finding(review=cases.review(Verdict.REJECTED))
    edited = cases.finding(
        review=cases.review(Verdict.EDITED, value=cases.value(severity=Severity.SEVERE))
    )
    assert _told(tmp_path, _case(bare)) is None
    assert _told(tmp_path, _case(rejected)) is None
    assert _told(tmp_path, _case(edited)) is None  # no row for a severe one to be repaired
    assert _told(tmp_path, _case(_accepted())) is not None
    assert indication(_case(_accepted()), None, template()) is None


@pytest.mark.parametrize(
    ("low", "high"), [("850,50", "1.400,00"), ("850.50", '"1,400.00"'), ("850.50", "1 400")]
)
def test_thousands_are_read_where_they_can_mean_nothing_else(
    tmp_path: Path, low: str, high: str
) -> None:
    head = TABLE.splitlines()[0]
    if '"' not in high:
        head = head.replace(",", ";")
    row = ("," if '"' in high else ";").join(("hood", "repair", "minor", low, high, "EUR", "", ""))
    table, flaws = read_prices(put(tmp_path, f"{head}\n{row}\n"))
    assert flaws == ()
    (line,) = table.lines.values()
    assert (line.low, line.high) == (Decimal("850.50"), Decimal(1400))


def test_one_damage_in_two_photos_counts_once_whichever_was_accepted(tmp_path: Path) -> None:
    one, other = _accepted(), replace(_accepted(2), photo_id="photo-2")
    link = Link(pair(one.id, other.id), True, cases.MEI, cases.NOON)
    told = _told(tmp_path, _case(one, other, links=(link,)))
    assert told is not None
    assert len(told.priced) == 1
    told = _told(tmp_path, _case(replace(one, review=None), other, links=(link,)))
    assert told is not None
    assert [each.finding.id for each in told.priced] == [other.id]


def test_currencies_are_never_added_up(tmp_path: Path) -> None:
    told = _told(tmp_path, _case(_accepted(), _accepted(2), _accepted(3, part="hood")))
    assert told is not None
    assert [(t.low, t.high, t.currency) for t in told.totals] == [
        (Decimal(400), Decimal(901), "EUR"),
        (Decimal(1), Decimal(2), "USD"),
    ]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("hood,repair,moderate,,2,EUR", TableFault.EMPTY_CELL),
        ("hood,repair,bad,1,2,EUR", TableFault.NO_SEVERITY),
        ("hood,repair,minor,1.000,2,EUR", TableFault.NO_FIGURE),
        ("hood,repair,minor,1,1000000000,EUR", TableFault.NO_FIGURE),
        ("hood,repair,minor,1,NaN,EUR", TableFault.NO_FIGURE),
        ("hood,repair,minor,-1,2,EUR", TableFault.NO_FIGURE),
        ("hood,repair,minor,3,2,EUR", TableFault.WRONG_ORDER),
        ("Front  BUMPER,Repair,moderate,1,2,EUR", TableFault.SAME_KEY),
        ("hood,repair,minor,1,2,EUR,,,more", TableFault.TOO_WIDE),
        ("hood,repair,minor,1,2,EUR," + "x" * 401, TableFault.TOO_LONG),
    ],
)
def test_a_row_that_can_not_be_is_left_out_and_told(
    tmp_path: Path, row: str, fault: TableFault
) -> None:
    table, flaws = read_prices(put(tmp_path, TABLE + row + "\n"))
    assert len(table.lines) == 3
    assert [(flaw.row, flaw.fault) for flaw in flaws] == [(5, fault)]
    assert isinstance(flaws[0], TableFlaw)


@pytest.mark.parametrize("text", ["part,action\nhood,repair\n", "", 'part,"\n'])
def test_a_table_that_can_not_be_used_is_none(tmp_path: Path, text: str) -> None:
    with pytest.raises(PricesUnusable):
        read_prices(put(tmp_path, text))
    assert prices_at(str(tmp_path / "prices.csv")) is None
    assert prices_at("") is None


def test_another_text_is_another_version(tmp_path: Path) -> None:
    first = read_prices(put(tmp_path))[0].version
    assert read_prices(put(tmp_path))[0].version == first
    assert read_prices(put(tmp_path, TABLE.replace("200", "201")))[0].version != first


@settings(max_examples=40, deadline=None)
@given(low=st.text(max_size=8), high=st.decimals(0, 10**9, places=2))
def test_figures_are_kept_exactly_or_the_row_is_left_out(
    tmp_path_factory: pytest.TempPathFactory, low: str, high: Decimal
) -> None:
    cell = low.replace('"', '""')
    text = f'part,action,severity,low,high,currency\nh,r,minor,"{cell}",{high},EUR\n'
    folder = tmp_path_factory.mktemp("p")
    if any("\ud800" <= sign <= "\udfff" for sign in low):
        return
    table, _ = read_prices(put(folder, text))
    for line in table.lines.values():
        assert line.high == high
        assert line.low <= high
