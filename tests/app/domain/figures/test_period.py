"""Periods by the calendar on the wall."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.figures.period import Period, Preset, Step, day_of, period_of

TODAY = date(2028, 3, 31)


@pytest.mark.parametrize(
    ("preset", "first", "last"),
    [
        (Preset.LAST_MONTH, date(2028, 2, 1), date(2028, 2, 29)),
        (Preset.THIS_MONTH, date(2028, 3, 1), TODAY),
        (Preset.LAST_30_DAYS, date(2028, 3, 2), TODAY),
        (Preset.THIS_YEAR, date(2028, 1, 1), TODAY),
        (Preset.LAST_YEAR, date(2027, 1, 1), date(2027, 12, 31)),
    ],
)
def test_what_people_ask_for(preset: Preset, first: date, last: date) -> None:
    assert period_of(preset, TODAY) == Period(first, last)


def test_last_month_in_january_is_last_year() -> None:
    told = period_of(Preset.LAST_MONTH, date(2027, 1, 1))
    assert told == Period(date(2026, 12, 1), date(2026, 12, 31))


def test_none_ends_before_it_begins() -> None:
    with pytest.raises(ValueError, match="before"):
        Period(date(2026, 2, 2), date(2026, 2, 1))


def test_a_year_is_drawn_by_months_and_a_quarter_by_weeks_from_monday() -> None:
    year = Period(date(2026, 1, 15), date(2026, 12, 31))
    assert year.step is Step.MONTH
    assert year.steps == tuple(date(2026, month, 1) for month in range(1, 13))
    quarter = Period(date(2026, 10, 1), date(2026, 12, 31))
    assert quarter.step is Step.WEEK
    assert quarter.steps[0] == date(2026, 9, 28)
    assert {day.weekday() for day in quarter.steps} == {0}


@settings(max_examples=60)
@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 900), st.integers(0, 900))
def test_every_day_of_a_period_has_its_column(first: date, days: int, at: int) -> None:
    period = Period(first, first + timedelta(days=days))
    day = first + timedelta(days=min(at, days))
    assert period.step_of(day) in period.steps
    assert len(period.steps) <= 46


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the system's zone can't be set for one program here")
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_berlin")
def test_a_month_begins_and_ends_at_midnight_on_the_wall() -> None:
    begin, end = Period(date(2026, 10, 1), date(2026, 10, 31)).moments
    assert begin == datetime(2026, 9, 30, 22, 0, tzinfo=UTC)  # summer
    assert end == datetime(2026, 10, 31, 23, 0, tzinfo=UTC)  # winter
    assert day_of(begin) == date(2026, 10, 1)
    assert day_of(begin - timedelta(microseconds=1)) == date(2026, 9, 30)
    assert day_of(end - timedelta(microseconds=1)) == date(2026, 10, 31)
