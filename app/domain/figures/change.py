"""Whether what people make of a model's answers has changed beyond chance, and since when.

Every week, and every day on which a version changed, is tried as the day of the change. The chance
of a false notice is held to ALARM in a year for all that is watched together (Bonferroni: over
days, shares, models, and the weeks of a year in which it is looked for).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from app.domain.figures.chance import p_value
from app.domain.figures.drift import Counted, Days, Figure, Place, Series, Share, week_of

ALARM = 0.05  # chance of one false notice in a year, at most
LOOKS_A_YEAR = 52
FEWEST_CASES = 30  # on each side, below which cases tell too little of how they differ


@dataclass(frozen=True, slots=True)
class Change:
    """since: the first day of after. p: before it is corrected. versions: which others began that
    day: «named», «template_version», «prompt_version»."""

    place: Place
    figure: Figure
    since: date
    before: Share
    after: Share
    p: float
    versions: tuple[str, ...] = ()

    @property
    def worse(self) -> bool:
        """More of what nobody wants."""
        return (self.after.value or 0.0) > (self.before.value or 0.0)


Known = Mapping[tuple[Place, Figure], date]


def changes(days: Days, known: Known) -> tuple[Change, ...]:
    """Those beyond chance, one for each share of a place at most. known: since when the last change
    of it is told; what lies before that day is no longer looked at."""
    tried = [
        list(_tried(place, figure, own, known.get((place, figure), date.min)))
        for place, own in _by_place(days).items()
        for figure in Figure
    ]
    tests = sum(map(len, tried)) * LOOKS_A_YEAR
    best = (min(each, key=lambda change: change.p) for each in tried if each)
    return tuple(change for change in best if change.p * tests < ALARM)


def _tried(
    place: Place, figure: Figure, days: Mapping[date, Mapping[Series, Counted]], first: date
) -> Iterator[Change]:
    own = {day: days[day] for day in sorted(days) if day >= first}
    shares = {day: sum((each.share(figure) for each in of.values()), Share())
              for day, of in own.items()}  # fmt: skip
    turns = _turns(own)
    whole, before = sum(shares.values(), Share()), Share()
    for (last, share), day in zip(shares.items(), [*own][1:], strict=False):
        before += share
        after = whole - before
        is_tried = day in turns or week_of(day) != week_of(last)
        if is_tried and min(before.cases, after.cases) >= FEWEST_CASES:
            p = p_value(before, after)
            yield Change(place, figure, day, before, after, p, turns.get(day, ()))


def _by_place(days: Days) -> dict[Place, dict[date, dict[Series, Counted]]]:
    told: dict[Place, dict[date, dict[Series, Counted]]] = {}
    for (series, day), counted in days.items():
        told.setdefault(series.place, defaultdict(dict))[day][series] = counted
    return told


def _turns(days: Mapping[date, Mapping[Series, Counted]]) -> dict[date, tuple[str, ...]]:
    """By day what most of its answers were made by that those of the day before were not."""
    most = {day: max(of, key=lambda series: of[series].answers) for day, of in days.items()}
    names = ("named", "template_version", "prompt_version")
    told = {}
    for (_, last), (day, now) in pairwise(most.items()):
        if others := tuple(n for n in names if getattr(last, n) != getattr(now, n)):
            told[day] = others
    return told
