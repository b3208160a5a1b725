"""Sums are short to read and never zero for something."""

import pytest

from ui.widgets.amounts import money

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("amount", "currency", "read"),
    [
        ("0.00233", "¥", "¥\u00a00.0023"),
        ("0.00135", "¥", "¥\u00a00.0014"),
        ("0.0000012", "€", "€\u00a00.0000012"),
        ("0.5", "USD", "0.50\u00a0USD"),
        ("12.3456", "$", "$\u00a012.35"),
        ("1234", "元", "元\u00a01234.00"),
        ("0", "¥", "¥\u00a00"),
        ("0.25", "", "0.25"),
        ("", "¥", ""),
    ],
)
def test_sums_are_read_at_a_glance(amount: str, currency: str, read: str) -> None:
    assert money(amount, currency).replace(",", "") == read
