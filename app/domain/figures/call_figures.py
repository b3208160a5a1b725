"""What models were asked in a period."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain.figures.calls import Calls, summed
from app.domain.figures.period import Period
from app.domain.figures.period_figures import FigureQuery


@dataclass(frozen=True, slots=True)
class CallFigures:
    """sums: of all calls of the period; days: how many were made on each. Calls from before days
    were counted are in the sums where the whole month is in the period; months («2026-11») where
    it is not, or where their kind of case was asked for, are left out and named."""

    sums: Calls
    days: Mapping[date, int] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()


def call_figures(every: Iterable[Calls], query: FigureQuery) -> CallFigures:
    """Of all that were counted, those that are meant. Practice is never among them."""
    meant, left_out = [], set()
    days: Counter[date] = Counter()
    for each in every:
        if each.day:
            day = date.fromisoformat(each.day)
            if not query.period.first <= day <= query.period.last:
                continue
            if query.kind in (None, each.kind):
                meant.append(each)
                days[day] += each.made
        elif query.kind is None and _holds(query.period, each.month):
            meant.append(each)
        elif _touches(query.period, each.month):
            left_out.add(each.month)
    return CallFigures(summed("", "", meant), days, tuple(sorted(left_out)))


def _holds(period: Period, month: str) -> bool:
    first, last = _days_of(month)
    return period.first <= first and last <= period.last


def _touches(period: Period, month: str) -> bool:
    first, last = _days_of(month)
    return first <= period.last and period.first <= last


def _days_of(month: str) -> tuple[date, date]:
    first = date.fromisoformat(f"{month}-01")
    behind = (first + timedelta(days=31)).replace(day=1)
    return first, behind - timedelta(days=1)
