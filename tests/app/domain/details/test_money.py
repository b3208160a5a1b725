"""Sums are exact, or not understood at all."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.details.money import Money, money


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("1234.50 EUR", "1234.50", "EUR"),
        ("€ 1.234,50", "1234.50", "EUR"),
        ("1,234.50 usd", "1234.50", "USD"),
        ("$1,234,567", "1234567", "USD"),
        ("CHF 1'250.00", "1250.00", "CHF"),
        ("12 500,5 PLN", "12500.5", "PLN"),
        ("350元", "350", "CNY"),
        ("500 EUR", "500", "EUR"),
        ("0.10 GBP", "0.10", "GBP"),
    ],
)
def test_as_people_write_it(typed: str, amount: str, currency: str) -> None:
    assert money(typed) == Money(Decimal(amount), currency)


@pytest.mark.parametrize(
    "typed",
    [
        *("", "500", "EUR", "1,234 EUR", "1.234 EUR", "¥ 500", "12.345,678 EUR", "1.2.3 EUR"),
        *("-5 EUR", "5 EUR EUR", "EUR 5 EUR", "five EUR", "1e5 EUR", "12,34,567 INR", "9" * 16),
        *("1,234.5678 EUR", "٣ EUR", "5 €€"),
    ],
)
def test_what_may_mean_two_things_means_nothing(typed: str) -> None:
    assert money(typed) is None


@settings(max_examples=60)
@given(cents=st.integers(0, 10**12), currency=st.sampled_from(["EUR", "USD", "JPY"]))
def test_its_own_spelling_is_read_back_to_the_cent(cents: int, currency: str) -> None:
    told = Money(Decimal(cents).scaleb(-2), currency)
    assert money(str(told)) == told
    assert money(f"{told.amount:,} {currency}") in (told, None)
