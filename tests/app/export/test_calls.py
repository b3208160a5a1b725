"""The count of calls as CSV: exact, and no spreadsheet takes a cell of it for a formula."""

import csv
import io
from decimal import Decimal

import pytest

from app.domain.figures.calls import Calls
from app.export.calls import as_csv


def _rows(*calls: Calls) -> list[list[str]]:
    return list(csv.reader(io.StringIO(as_csv(calls).decode("utf-8-sig"), newline="")))


def test_a_column_for_each_currency_and_exact_sums() -> None:
    exact = Decimal("0.1") + Decimal("0.2")
    one = Calls("2026-11", "vehicle", 3, 1, 6000, 900, 12.34, (("¥", exact),))
    two = Calls("2026-10", "product", 1, 0, 0, 0, 1.0, (("USD", Decimal("4E-7")),))
    heading, first, second = _rows(one, two)
    assert heading[-2:] == ["money USD", "money ¥"]
    assert first == ["2026-11", "vehicle", "3", "1", "6000", "900", "12.3", "", "0.3"]
    assert second[-2:] == ["0.0000004", ""]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(name: str) -> None:
    told = Calls("2026-11", name, 1, 0, 0, 0, 0.0, ((name, Decimal(1)),))
    assert _rows(told)[1][1] == f"'{name}"
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in _rows(told)[0])


def test_quotes_commas_and_lines_stay_in_their_cell() -> None:
    name = 'a, "b"\nc 图'
    assert _rows(Calls("2026-11", name, 1, 0, 0, 0, 0.0))[1][1] == name
