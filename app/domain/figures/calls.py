"""What was asked of models, and what did not have to be."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.words import Kind


@dataclass(frozen=True, slots=True)
class Calls:
    """Of one month («2026-11», by the calendar on the wall) and one template's id. made: calls
    that ended, well or not; saved: answers that were known; tokens as servers told them; seconds
    until answers were whole; money: exact, by currency, as far as connections have a price. day,
    kind: of one day (ISO) and kind of case alone; "" and None for all, and for calls from before
    these were counted."""

    month: str
    template: str
    made: int
    saved: int
    tokens_in: int
    tokens_out: int
    seconds: float
    money: tuple[tuple[str, Decimal], ...] = ()
    day: str = ""
    kind: Kind | None = None


def by_month(every: Iterable[Calls]) -> tuple[Calls, ...]:
    """One for each month and template, the newest month first."""
    grouped: defaultdict[tuple[str, str], list[Calls]] = defaultdict(list)
    for each in every:
        grouped[each.month, each.template].append(each)
    by_template = sorted(grouped, key=lambda place: place[1])
    places = sorted(by_template, key=lambda place: place[0], reverse=True)
    return tuple(summed(*place, grouped[place]) for place in places)


def summed(month: str, template: str, every: Iterable[Calls]) -> Calls:
    """All of them in one, called so."""
    told = tuple(every)
    money: defaultdict[str, Decimal] = defaultdict(Decimal)
    for currency, cost in (paid for each in told for paid in each.money):
        money[currency] += cost
    return Calls(
        month,
        template,
        sum(each.made for each in told),
        sum(each.saved for each in told),
        sum(each.tokens_in for each in told),
        sum(each.tokens_out for each in told),
        sum(each.seconds for each in told),
        tuple(sorted(money.items())),
    )
