"""How an office's work went in a period: counts, and times from the first photo to a decision."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import chain
from statistics import quantiles
from typing import TypeVar

from app.domain.figures.period import Period
from app.domain.words import Kind, Severity, Verdict

Key = TypeVar("Key")


class Seen(StrEnum):
    """What two answers over the same photos made of one place (domain/looking/comparison)."""

    AGREED = "agreed"
    DIFFERING = "differing"
    BY_ONE = "by_one"


@dataclass(frozen=True, slots=True)
class FigureQuery:
    """Cases that were opened in the period, none that are put away; kind: None for every;
    practice: with what was only practice."""

    period: Period
    kind: Kind | None = None
    practice: bool = False


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """days and kinds each count every case. severities: of the cases that have one, as the list of
    cases shows it; seconds: of those that are decided and have photos, from the first photo to
    the first decision; verdicts: of findings that count, None for a model's that nobody has looked
    at; opinions: second opinions compared, seen what became of them; nothing of it of cases whose
    kind has no findings."""

    days: Mapping[date, int] = field(default_factory=dict)
    kinds: Mapping[Kind, int] = field(default_factory=dict)
    severities: Mapping[Severity, int] = field(default_factory=dict)
    seconds: tuple[float, ...] = ()
    verdicts: Mapping[Verdict | None, int] = field(default_factory=dict)
    opinions: int = 0
    seen: Mapping[Seen, int] = field(default_factory=dict)

    @property
    def cases(self) -> int:
        """How many there are."""
        return sum(self.kinds.values())

    @property
    def by_models(self) -> int:
        """Findings that models proposed."""
        return sum(self.verdicts.values()) - self.verdicts.get(Verdict.ADDED, 0)


@dataclass(frozen=True, slots=True)
class Spread:
    """Half of all lie between low and high, in seconds."""

    low: float
    median: float
    high: float


def spread(seconds: Iterable[float]) -> Spread | None:
    """Median and quartiles, between neighbours where none is in the middle; None for none."""
    told = sorted(seconds)
    if not told:
        return None
    return Spread(*quantiles(told, n=4, method="inclusive")) if told[1:] else Spread(*told * 3)


def total(parts: Iterable[PeriodFigures]) -> PeriodFigures:
    """The parts as one."""
    every = tuple(parts)
    return PeriodFigures(
        days=_sum(each.days for each in every),
        kinds=_sum(each.kinds for each in every),
        severities=_sum(each.severities for each in every),
        seconds=tuple(chain.from_iterable(each.seconds for each in every)),
        verdicts=_sum(each.verdicts for each in every),
        opinions=sum(each.opinions for each in every),
        seen=_sum(each.seen for each in every),
    )


def _sum(counts: Iterable[Mapping[Key, int]]) -> dict[Key, int]:
    told: Counter[Key] = Counter()
    for each in counts:
        told.update(each)
    return dict(told)
