"""What people type as a budget is understood, or refused where it could not be kept to."""

import pytest

from app.batch.budget import limits_of
from app.domain.many.batch import Limits
from app.settings.connection import Connection, Price

PAID = Connection(price=Price("2", "6", "¥"))


@pytest.mark.parametrize(
    ("typed", "limits"),
    [
        ("", Limits()),
        ("0", Limits()),
        ("2000", Limits(calls=2000)),
        ("¥ 50", Limits(money="50")),
        ("50,5 ¥", Limits(money="50.5")),
        ("50 EUR", None),
        ("much", None),
        ("-3", None),
    ],
)
def test_calls_or_a_sum_in_the_currency_of_the_price(typed: str, limits: Limits | None) -> None:
    assert limits_of(typed, PAID) == limits


@pytest.mark.parametrize("typed", ["¥ 50", "¥50", "\uffe550", "50 ¥", "50 CNY"])
def test_the_sign_of_yuan_and_yen_means_the_one_the_price_is_in(typed: str) -> None:
    assert limits_of(typed, Connection(price=Price("2", "6", "CNY"))) == Limits(money="50")
    assert limits_of("¥ 50", Connection(price=Price("2", "6", "JPY"))) == Limits(money="50")
    assert limits_of("¥ 50", Connection(price=Price("2", "6", "USD"))) is None
    assert limits_of("50 JPY", Connection(price=Price("2", "6", "CNY"))) is None


def test_a_sum_is_refused_where_no_price_is_known_and_counts_in_its_code() -> None:
    assert limits_of("50 CNY", Connection()) is None
    assert limits_of("50 RMB", Connection(price=Price("2", "6", "CNY"))) == Limits(money="50")
