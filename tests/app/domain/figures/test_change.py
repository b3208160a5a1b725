"""Changes of how answers are judged: those beyond chance are found, on their day, once."""

import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from app.domain.figures.change import changes
from app.domain.figures.drift import Counted, Figure, Series, Share, months

FIRST = date(2026, 1, 5)  # a Monday
TURN = FIRST + timedelta(days=119)  # a Monday, too
SERIES = Series("localhost:8080", "qwen3-vl-8b", "qwen3-vl-8b-q4", "vehicle", "4", "7")
Days = Mapping[tuple[Series, date], Counted]


def answered(
    chance: random.Random,
    rejected: Callable[[date], float],
    series: Callable[[date], Series] = lambda _: SERIES,
    days: int = 168,
) -> dict[tuple[Series, date], Counted]:
    """Five cases a day; each is easier or harder than others, so that its findings are alike."""
    told = {}
    for day in (FIRST + timedelta(days=n) for n in range(days)):
        share = Share()
        for _ in range(5):
            rate, found = rejected(day), chance.choice((1, 2, 4, 7))
            own = chance.betavariate(3 * rate, 3 * (1 - rate))
            share = share.with_case(sum(chance.random() < own for _ in range(found)), found)
        told[series(day), day] = Counted(5, share.n - share.x, {Figure.REJECTED: share})
    return told


def test_a_rise_is_found_with_its_day_and_its_shares() -> None:
    days = answered(random.Random(3), lambda day: 0.21 if day >= TURN else 0.09)
    (found,) = changes(days, {})
    assert (found.place, found.figure) == (SERIES.place, Figure.REJECTED)
    assert abs(found.since - TURN) <= timedelta(days=14)
    assert found.worse
    assert 0.05 < (found.before.value or 0) < 0.13
    assert 0.16 < (found.after.value or 0) < 0.27


def test_what_was_told_is_not_told_again() -> None:
    days = answered(random.Random(3), lambda day: 0.21 if day >= TURN else 0.09)
    (found,) = changes(days, {})
    assert changes(days, {(found.place, found.figure): found.since}) == ()


def test_it_says_which_version_began_that_day() -> None:
    day = TURN + timedelta(days=2)  # in the middle of a week
    days = answered(
        random.Random(4),
        lambda at: 0.4 if at >= day else 0.09,
        lambda at: replace(SERIES, named="qwen3-vl-8b-q3") if at >= day else SERIES,
    )
    (found,) = changes(days, {})
    assert (found.since, found.versions) == (day, ("named",))


def test_chance_alone_is_told_of_in_few_worlds() -> None:
    """Of a year's looks at most one in twenty; here one look at each of forty worlds."""
    told = Counter(
        len(changes(answered(random.Random(seed), lambda _: 0.12), {})) for seed in range(40)
    )
    assert told[0] >= 39


def test_months_are_told_the_newest_first() -> None:
    other = replace(SERIES, template_version="5")
    one = Counted(2, 1, {Figure.REJECTED: Share().with_case(1, 3)}, (60,))
    days = {
        (SERIES, date(2026, 1, 30)): one,
        (SERIES, date(2026, 1, 31)): replace(one, seconds=(90,)),
        (other, date(2026, 1, 31)): one,
        (SERIES, date(2026, 2, 1)): one,
    }
    told = months(days)
    assert [(row.month.month, row.series) for row in told] == [(2, SERIES), (1, SERIES), (1, other)]
    assert told[1].counted == Counted(
        4, 2, {**dict.fromkeys(Figure, Share()), Figure.REJECTED: Share(2, 2, 6, 2, 6, 18)},
        (60, 90),
    )  # fmt: skip
