"""Calls of a period: by day where days were counted, by whole months where not."""

from datetime import date
from decimal import Decimal

from app.domain.figures.call_figures import call_figures
from app.domain.figures.calls import Calls, by_month
from app.domain.figures.period import Period
from app.domain.figures.period_figures import FigureQuery
from app.domain.words import Kind

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
OLD = Calls("2026-10", "vehicle", 7, 1, 10, 10, 1.0, (("EUR", Decimal("0.5")),))


def _of(day: str, made: int, kind: Kind = Kind.VEHICLE, cost: str = "0.1") -> Calls:
    paid = (("EUR", Decimal(cost)),)
    return Calls(day[:7], str(kind), made, 1, 100, 10, 2.0, paid, day, kind)


def test_days_outside_are_left_out_and_money_stays_exact() -> None:
    every = [
        _of("2026-09-30", 50),
        _of("2026-10-01", 2),
        _of("2026-10-31", 3),
        _of("2026-11-01", 9),
    ]
    told = call_figures(every, FigureQuery(OCTOBER))
    assert told.days == {date(2026, 10, 1): 2, date(2026, 10, 31): 3}
    assert (told.sums.made, told.sums.saved, told.sums.tokens_in) == (5, 2, 200)
    assert told.sums.money == (("EUR", Decimal("0.2")),)
    assert told.left_out == ()


def test_what_was_counted_by_month_counts_where_the_whole_month_is_meant() -> None:
    told = call_figures([OLD, _of("2026-10-20", 2)], FigureQuery(OCTOBER))
    assert (told.sums.made, told.days) == (9, {date(2026, 10, 20): 2})
    some = FigureQuery(Period(date(2026, 10, 2), date(2026, 12, 31)))
    told = call_figures([OLD, _of("2026-10-20", 2)], some)
    assert (told.sums.made, told.left_out) == (2, ("2026-10",))
    other = FigureQuery(Period(date(2026, 11, 1), date(2026, 11, 30)))
    assert call_figures([OLD], other).left_out == ()


def test_a_kind_alone() -> None:
    every = [OLD, _of("2026-10-20", 2), _of("2026-10-20", 4, Kind.PARCEL)]
    told = call_figures(every, FigureQuery(OCTOBER, Kind.PARCEL))
    assert (told.sums.made, told.days, told.left_out) == (4, {date(2026, 10, 20): 4}, ("2026-10",))


def test_months_are_the_sum_of_their_days() -> None:
    every = [_of("2026-10-20", 2), _of("2026-11-02", 1), _of("2026-10-21", 4), OLD]
    told = by_month(every)
    assert [(each.month, each.template, each.made) for each in told] == [
        ("2026-11", "vehicle", 1),
        ("2026-10", "vehicle", 13),
    ]
    assert told[1].money == (("EUR", Decimal("0.7")),)
