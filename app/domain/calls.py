"""What was asked of models, and what did not have to be."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Calls:
    """Of one month («2026-11», by the calendar on the wall) and one template's id. made: calls
    that ended, well or not; saved: answers that were known; tokens as servers told them; seconds
    until answers were whole; money: exact, by currency, as far as connections have a price."""

    month: str
    template: str
    made: int
    saved: int
    tokens_in: int
    tokens_out: int
    seconds: float
    money: tuple[tuple[str, Decimal], ...] = ()
