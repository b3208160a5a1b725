"""Periods on the calendar on the wall, and the steps they are drawn in."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

_DAYS_AT_MOST, _WEEKS_AT_MOST = 45, 190  # days a period may have to be drawn by days, by weeks
_DAY = timedelta(days=1)


class Preset(StrEnum):
    """Periods people ask for, as seen from today."""

    LAST_MONTH = "last_month"
    THIS_MONTH = "this_month"
    LAST_30_DAYS = "last_30_days"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


class Step(StrEnum):
    """What one column stands for. A week begins on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included, as the clock on the wall has them. ValueError for
    one that ends before it begins."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"{self.last} is before {self.first}")

    @property
    def moments(self) -> tuple[datetime, datetime]:
        """When it begins, and the first moment behind it, with the offsets that hold then."""
        return _begin(self.first), _begin(self.last + _DAY)

    @property
    def step(self) -> Step:
        """So that there is room for every column."""
        days = (self.last - self.first).days + 1
        if days <= _DAYS_AT_MOST:
            return Step.DAY
        return Step.WEEK if days <= _WEEKS_AT_MOST else Step.MONTH

    @property
    def steps(self) -> tuple[date, ...]:
        """The first day of each column; of the first column it may lie before the period."""
        told, at = [], self.step_of(self.first)
        while at <= self.last:
            told.append(at)
            at = _next(at, self.step)
        return tuple(told)

    def step_of(self, day: date) -> date:
        """The first day of the column a day is in."""
        if self.step is Step.WEEK:
            return day - timedelta(days=day.weekday())
        return day.replace(day=1) if self.step is Step.MONTH else day


def period_of(preset: Preset, today: date) -> Period:
    """The period meant; this month and this year end today."""
    month, year = today.replace(day=1), today.replace(month=1, day=1)
    match preset:
        case Preset.THIS_MONTH:
            return Period(month, today)
        case Preset.LAST_MONTH:
            return Period((month - _DAY).replace(day=1), month - _DAY)
        case Preset.LAST_30_DAYS:
            return Period(today - 29 * _DAY, today)
        case Preset.THIS_YEAR:
            return Period(year, today)
        case Preset.LAST_YEAR:
            return Period(year.replace(year=year.year - 1), year - _DAY)


def day_of(moment: datetime) -> date:
    """Its day on the wall."""
    return moment.astimezone().date()


def _next(at: date, step: Step) -> date:
    if step is Step.MONTH:
        return (at.replace(day=28) + timedelta(days=4)).replace(day=1)
    return at + (7 * _DAY if step is Step.WEEK else _DAY)


def _begin(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
