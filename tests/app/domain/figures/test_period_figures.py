"""Figures add up, and quartiles are those of the field."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.figures.period_figures import PeriodFigures, Seen, Spread, spread, total
from app.domain.words import Kind, Severity, Verdict

DAY, NEXT = date(2026, 10, 1), date(2026, 10, 2)


def test_half_lie_between_the_quartiles() -> None:
    assert spread([50, 10, 40, 20, 30]) == Spread(20, 30, 40)
    assert spread([10, 20]) == Spread(12.5, 15, 17.5)
    assert spread([7]) == Spread(7, 7, 7)
    assert spread([]) is None


def test_parts_are_added() -> None:
    one = PeriodFigures(
        {DAY: 2}, {Kind.VEHICLE: 2}, {Severity.MINOR: 1}, (5.0,), {None: 3, Verdict.ADDED: 1}
    )
    two = PeriodFigures({DAY: 1, NEXT: 1}, {Kind.PARCEL: 2}, seconds=(7.0,), verdicts={None: 1})
    three = PeriodFigures(opinions=2, seen={Seen.AGREED: 3})
    told = total([one, two, three])
    assert told == PeriodFigures(
        {DAY: 3, NEXT: 1},
        {Kind.VEHICLE: 2, Kind.PARCEL: 2},
        {Severity.MINOR: 1},
        (5.0, 7.0),
        {None: 4, Verdict.ADDED: 1},
        2,
        {Seen.AGREED: 3},
    )
    assert (told.cases, told.by_models) == (4, 4)
    assert total([]) == PeriodFigures()


@settings(max_examples=60)
@given(st.lists(st.floats(0, 1e7), min_size=1, max_size=40))
def test_a_spread_lies_within_what_it_is_of(seconds: list[float]) -> None:
    told = spread(seconds)
    assert told is not None
    assert min(seconds) <= told.low <= told.median <= told.high <= max(seconds)
