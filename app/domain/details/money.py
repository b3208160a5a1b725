"""Sums of money as people type them: exact, with their currency, or not understood at all."""

import re
from dataclasses import dataclass
from decimal import Decimal

# What people write in place of the code of ISO 4217; ¥ may be yuan or yen, so it is neither.
_SIGNS = {"€": "EUR", "£": "GBP", "US$": "USD", "$": "USD", "RMB": "CNY", "元": "CNY", "円": "JPY"}
_WORD = r"[^\d\s.,'’-]*"
_FIGURES = r"\d[\d.,'’ \u00a0\u202f]*"
_TYPED = re.compile(
    rf"(?P<before>{_WORD})\s*(?P<figures>{_FIGURES})\s*(?P<behind>{_WORD})", re.ASCII
)
_PLAIN = re.compile(r"\d+(?:[.,]\d{1,2})?", re.ASCII)
_GROUPED = re.compile(
    r"\d{1,3}(?:(?P<between>[.,'’ ])\d{3})(?:(?P=between)\d{3})*(?:[.,]\d{1,2})?", re.ASCII
)
_MOST_DIGITS = 15


@dataclass(frozen=True, slots=True)
class Money:
    """amount: exact, never negative; currency: three capital letters of ISO 4217."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


def money(typed: str) -> Money | None:
    """The sum if the words can only mean one; None without a currency, or where a sign may divide
    thousands as well as cents, as in 1,234."""
    found = _TYPED.fullmatch(typed.strip())
    if found is None or bool(found["before"]) == bool(found["behind"]):
        return None
    figure, currency = amount(found["figures"]), _currency(found["before"] or found["behind"])
    return Money(figure, currency) if figure is not None and currency else None


def amount(figures: str) -> Decimal | None:
    """The figure if it can only mean one: 1,234.50 and 1.234,50, but not 1,234. Never negative."""
    told = re.sub("[\u00a0\u202f]", " ", figures.strip())
    grouped = _GROUPED.fullmatch(told)
    if grouped is not None:
        between = grouped["between"]
        whole, cents = _parted(told, between)
        if cents is None and between in ".," and told.count(between) == 1:
            return None  # 1,234 and 1.234 mean one thing here and another there
        told = whole.replace(between, "") + (f".{cents}" if cents else "")
    elif _PLAIN.fullmatch(told):
        told = told.replace(",", ".")
    else:
        return None
    return Decimal(told) if sum(sign.isdigit() for sign in told) <= _MOST_DIGITS else None


def _parted(told: str, between: str) -> tuple[str, str | None]:
    """Thousands and cents."""
    at = max(told.rfind(","), told.rfind("."))
    if at >= 0 and told[at] != between and len(told) - at <= 3:
        return told[:at], told[at + 1 :]
    return told, None


def _currency(told: str) -> str:
    word = told.upper()
    if word in _SIGNS:
        return _SIGNS[word]
    return word if re.fullmatch("[A-Z]{3}", word) else ""
