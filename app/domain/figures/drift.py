"""How what people make of models' answers changes over time: counts by day and by who answered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

Key = TypeVar("Key")


class Figure(StrEnum):
    """Shares that are watched. EDITED, REJECTED: of findings of a model that a person judged;
    ADDED: by people, of all that hold in the end; UNUSABLE: of answers."""

    EDITED = "edited"
    REJECTED = "rejected"
    ADDED = "added"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class Series:
    """Who answered and by what: host and model as asked, the model as the server named it,
    template, its version, that of the program's words. "" where it was not told."""

    host: str
    model: str
    named: str
    template: str
    template_version: str
    prompt_version: str

    @property
    def place(self) -> "Place":
        """What stays while versions change."""
        return Place(self.host, self.model, self.template)


@dataclass(frozen=True, slots=True)
class Place:
    """What is watched as one: a model behind an address, asked by a template."""

    host: str
    model: str
    template: str


@dataclass(frozen=True, slots=True)
class Share:
    """A sum of cases, each with x of its n. squares and the like tell how far cases differ, so
    that findings of one case are not taken for as many witnesses."""

    cases: int = 0
    x: int = 0
    n: int = 0
    xx: int = 0
    xn: int = 0
    nn: int = 0

    def with_case(self, x: int, n: int) -> "Share":
        """One case more; one with nothing to tell is none."""
        if not n:
            return self
        return self + Share(1, x, n, x * x, x * n, n * n)

    def __add__(self, other: "Share") -> "Share":
        return Share(
            self.cases + other.cases,
            self.x + other.x,
            self.n + other.n,
            self.xx + other.xx,
            self.xn + other.xn,
            self.nn + other.nn,
        )

    def __sub__(self, other: "Share") -> "Share":
        return Share(
            self.cases - other.cases,
            self.x - other.x,
            self.n - other.n,
            self.xx - other.xx,
            self.xn - other.xn,
            self.nn - other.nn,
        )

    @property
    def value(self) -> float | None:
        """None where nothing stands behind it."""
        return self.x / self.n if self.n else None


@dataclass(frozen=True, slots=True)
class Counted:
    """What became of some answers. seconds: from the answer to the first decision, of cases that
    are decided."""

    answers: int = 0
    accepted: int = 0
    shares: Mapping[Figure, Share] = field(default_factory=dict)
    seconds: tuple[int, ...] = ()

    def share(self, figure: Figure) -> Share:
        """Of nothing where nothing was counted."""
        return self.shares.get(figure, Share())

    @property
    def judged(self) -> int:
        """Findings of a model that a person judged one by one."""
        return self.share(Figure.REJECTED).n


Days = Mapping[tuple[Series, date], Counted]


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One month of one series; month: its first day."""

    month: date
    series: Series
    counted: Counted


def months(days: Days) -> tuple[MonthRow, ...]:
    """By month, the newest first, the series with most answers first in each."""
    told = summed(((day.replace(day=1), series), each) for (series, day), each in days.items())
    rows = (MonthRow(month, series, each) for (month, series), each in told.items())
    return tuple(sorted(rows, key=lambda row: (-row.month.toordinal(), -row.counted.answers)))


def summed(each: Iterable[tuple[Key, Counted]]) -> dict[Key, Counted]:
    """Those of one key as one. Lists of seconds are put together once."""
    lists: dict[Key, list[Counted]] = {}
    for key, counted in each:
        lists.setdefault(key, []).append(counted)
    return {key: _total(parts) for key, parts in lists.items()}


def week_of(day: date) -> date:
    """Its Monday."""
    return day - timedelta(days=day.weekday())


def _total(parts: list[Counted]) -> Counted:
    seconds = tuple(each for part in parts for each in part.seconds)
    shares = {figure: sum((part.share(figure) for part in parts), Share()) for figure in Figure}
    return Counted(
        sum(part.answers for part in parts),
        sum(part.accepted for part in parts),
        shares,
        seconds,
    )
