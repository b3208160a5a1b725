"""Shares beside each other: the exact test as the textbooks have it, and cases that are alike."""

from math import comb

import pytest

from app.domain.figures.chance import fisher, p_value
from app.domain.figures.drift import Share


def test_the_ladys_tea() -> None:
    """Fisher's own: of eight cups three of four told rightly."""
    tail = (comb(4, 3) * comb(4, 1) + comb(4, 4) * comb(4, 0)) / comb(8, 4)
    assert fisher(3, 4, 1, 4) == pytest.approx(2 * tail)
    assert fisher(1, 4, 3, 4) == pytest.approx(2 * tail)
    assert fisher(0, 4, 0, 9) == fisher(4, 4, 9, 9) == fisher(0, 0, 3, 9) == 1.0


def test_many_are_counted_as_surely_as_few() -> None:
    a, m, b, n = 900, 10_000, 800, 10_000
    tail = sum(comb(m, a + k) * comb(n, b - k) for k in range(b + 1)) / comb(m + n, a + b)
    assert fisher(a, m, b, n) == pytest.approx(2 * tail, rel=1e-6)


def _cases(right: int, wrong: int, size: int) -> Share:
    """Cases of that size, of which all findings or none are rejected."""
    share = Share()
    for x, cases in ((size, wrong), (0, right)):
        for _ in range(cases):
            share = share.with_case(x, size)
    return share


def test_findings_of_one_case_are_no_more_witnesses_than_the_case() -> None:
    """Five of a case that always go together say what one would."""
    single = p_value(_cases(90, 10, 1), _cases(75, 25, 1))
    alike = p_value(_cases(90, 10, 5), _cases(75, 25, 5))
    assert single / 2 < alike < 2 * single
    assert fisher(50, 500, 125, 500) < single / 1000
