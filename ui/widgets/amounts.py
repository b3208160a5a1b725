"""Sums of money as people read them."""

from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QLocale

_LEAST_PLACES = 2


def money(amount: str, currency: str) -> str:
    """An exact sum, rounded for reading: two places, or as many as two of its digits need; ""
    for none. Signs stand before the sum, codes such as USD behind it."""
    if not amount:
        return ""
    exact = Decimal(amount)
    places = max(_LEAST_PLACES, 1 - exact.adjusted()) if exact else 0
    figures = spelled(exact, places)
    code = currency[-1:].isascii() and currency[-1:].isalpha()
    parts = (figures, currency) if code else (currency, figures)
    return "\u00a0".join(part for part in parts if part)


def spelled(exact: Decimal, places: int = _LEAST_PLACES) -> str:
    """A sum's figures as people here write them."""
    rounded = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return QLocale().toString(float(rounded), "f", places)
