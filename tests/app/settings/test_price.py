"""Money is exact."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings.connection import Price
from app.settings.price import cost_of, decimal_of


@pytest.mark.parametrize(
    ("typed", "price"),
    [("1.5", "1.5"), (" 0,004 ", "0.004"), ("0", "0"), ("12", "12"), ("1e-3", "0.001")],
)
def test_prices_as_people_type_them(typed: str, price: str) -> None:
    assert decimal_of(typed) == Decimal(price)


@pytest.mark.parametrize("typed", ["", " ", "free", "-1", "NaN", "Infinity", "1.000,5", "¥3"])
def test_what_is_no_price_is_none(typed: str) -> None:
    assert decimal_of(typed) is None


def test_a_run_costs_what_its_tokens_cost() -> None:
    price = Price("0.5", "2", "¥")
    assert cost_of(price, 2100, 640) == "0.00233"
    assert cost_of(price, 0, 0) == "0"
    assert cost_of(Price("0.1", "0.2"), 3, 0) == "0.0000003", "no float's 0.30000000000000004"


@pytest.mark.parametrize(
    ("price", "tokens"),
    [
        (Price(), (10, 10)),
        (Price("1", ""), (10, 10)),
        (Price("1", "x"), (10, 10)),
        (Price("1", "2"), (None, 10)),
        (Price("1", "2"), (10, None)),
    ],
)
def test_what_is_not_known_is_not_made_up(price: Price, tokens: tuple[int | None, int]) -> None:
    assert cost_of(price, *tokens) == ""


@given(st.decimals("0", "9999", places=6), st.integers(0, 10**9), st.integers(0, 10**9))
def test_the_sum_of_parts_is_the_whole(price: Decimal, tokens_in: int, tokens_out: int) -> None:
    both = Price(str(price), str(price))
    parts = Decimal(cost_of(both, tokens_in, 0)) + Decimal(cost_of(both, 0, tokens_out))
    assert parts == Decimal(cost_of(both, tokens_in, tokens_out))
    assert "E" not in cost_of(both, tokens_in, tokens_out)
