"""Two runs over the same photos beside each other: is one better, or can't that be told?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.measured.evaluated import F1, FALSE_ALARMS, PRECISION, RECALL, Estimate
from app.errors import LabelledOtherwise, RunsNotAlike
from app.evaluation.arrays import Looks, looks_of
from app.evaluation.chance import Draws, interval
from app.evaluation.figures import RULE, judged
from app.evaluation.kept_run import KeptRun
from app.evaluation.labelled import Answer, LabelledPhoto


class Outcome(StrEnum):
    """Of the second run beside the first. CANT_TELL: with this many photos it may be chance; SAME:
    case by case there is no difference."""

    BETTER = "better"
    WORSE = "worse"
    CANT_TELL = "cant_tell"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Difference:
    """first, second: the figure of each run; change: second minus first, with the interval of that
    difference, n: cases."""

    first: float | None
    second: float | None
    change: Estimate
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Differs:
    """A photo of which the two do not say the same. found: labels that each found; wrong: claims
    of each that stand for none; in all looks together."""

    photo: str
    found: tuple[int, int]
    wrong: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Compared:
    """cases: answered in both runs; differences by the figure's name; photos: most different
    first."""

    cases: int
    differences: Mapping[str, Difference]
    photos: tuple[Differs, ...]


@dataclass(frozen=True, slots=True)
class _Counts:
    """Of each photo, over all looks: labels, those found, claims, those right; and of photos
    without damage, claims and looks."""

    labels: NDArray[np.float64]
    found: NDArray[np.float64]
    claims: NDArray[np.float64]
    right: NDArray[np.float64]
    alarms: NDArray[np.float64]
    intact: NDArray[np.float64]


LEAST_CASES = 10  # of fewer, draws are too much alike to say anything
_FIGURES = (RECALL, PRECISION, F1, FALSE_ALARMS)


def compared_runs(first: KeptRun, second: KeptRun, seed: int = 0) -> Compared:
    """By the labels both have. Raises RunsNotAlike where that can't be: no photo was answered about
    in both, one is not the same, or was labelled otherwise."""
    return compared(_in_both(first, second), first.answers, second.answers, seed)


def _in_both(first: KeptRun, second: KeptRun) -> list[LabelledPhoto]:
    answered = {answer.case for answer in first.answers} & {a.case for a in second.answers}
    others = {photo.path: photo for photo in second.photos if photo.case in answered}
    both = [photo for photo in first.photos if photo.path in others and photo.case in answered]
    alike = (first.pictures.get(p.path) == second.pictures.get(p.path) for p in both)
    if not both or not all(alike):
        raise RunsNotAlike
    for photo in both:
        if photo != others[photo.path]:
            raise LabelledOtherwise(photo.path)
    return both


def compared(
    photos: Sequence[LabelledPhoto],
    first: Sequence[Answer],
    second: Sequence[Answer],
    seed: int = 0,
) -> Compared:
    """Only cases that both have answered, drawn for both alike (paired bootstrap)."""
    answered = {answer.case for answer in first} & {answer.case for answer in second}
    chosen = [photo for photo in photos if (photo.case or photo.path) in answered]
    both = {photo.case or photo.path for photo in chosen}
    numbers = {name: number for number, name in enumerate(sorted(both))}
    case = np.array([numbers[photo.case or photo.path] for photo in chosen], np.int64)
    counts = [_counts(chosen, looks_of(chosen, run)) for run in (first, second)]
    drawn = [_drawn(each, case, len(both), Draws(len(both), seed)) for each in counts]
    changes = [other - one for one, other in zip(*drawn, strict=True)]
    told = {
        name: _difference(name, _value(counts[0], name), _value(counts[1], name), change, len(both))
        for name, change in zip(_FIGURES, changes, strict=True)
    }
    return Compared(len(both), told, tuple(_differing(chosen, *counts)))


def _counts(photos: Sequence[LabelledPhoto], looks: Looks) -> _Counts:
    pairs, real, judged_claims = judged(looks, RULE)
    labels, claims = looks.photo[looks.labels.photo], looks.photo[looks.claims.photo]
    alarmed = looks.intact[looks.claims.photo]
    chosen = (
        labels[real],
        labels[real & (pairs.claim >= 0)],
        claims[judged_claims],
        claims[judged_claims & (pairs.label >= 0)],
        claims[alarmed],
        looks.photo[looks.intact],
    )
    return _Counts(*(np.bincount(rows, minlength=len(photos)).astype(float) for rows in chosen))


def _drawn(
    counts: _Counts, case: NDArray[np.int64], cases: int, draws: Draws
) -> list[NDArray[np.float64]]:
    """Each figure in each draw."""
    columns = np.stack(
        [np.bincount(case, getattr(counts, name), cases) for name in _Counts.__slots__], axis=1
    )
    sums = draws.sums(columns.astype(np.float32))
    return [_figure(name, *sums.T) for name in _FIGURES]


def _value(counts: _Counts, name: str) -> float | None:
    sums = (getattr(counts, column).sum(keepdims=True) for column in _Counts.__slots__)
    found = float(_figure(name, *sums)[0])
    return None if np.isnan(found) else found


def _figure(name: str, *sums: NDArray[np.float64]) -> NDArray[np.float64]:
    labels, found, claims, right, alarms, intact = sums
    above, below = {
        RECALL: (found, labels),
        PRECISION: (right, claims),
        F1: (found + right, labels + claims),
        FALSE_ALARMS: (alarms, intact),
    }[name]
    ratio: NDArray[np.float64] = np.full_like(above, np.nan)
    np.divide(above, below, out=ratio, where=below > 0)
    return ratio


def _difference(
    name: str,
    first: float | None,
    second: float | None,
    drawn: NDArray[np.float64],
    n: int,
) -> Difference:
    if first is None or second is None:
        return Difference(first, second, Estimate(None, None, None, 0), Outcome.CANT_TELL)
    low, high = interval(drawn)
    change = Estimate(second - first, low, high, n)
    sign = -1 if name == FALSE_ALARMS else 1
    outcome = Outcome.SAME if change.value == low == high == 0 else Outcome.CANT_TELL
    if n >= LEAST_CASES and low is not None and high is not None and (low > 0 or high < 0):
        outcome = Outcome.BETTER if sign * (low + high) > 0 else Outcome.WORSE
    return Difference(first, second, change, outcome)


def _differing(photos: Sequence[LabelledPhoto], one: _Counts, other: _Counts) -> Iterator[Differs]:
    wrong = one.claims - one.right, other.claims - other.right
    apart = np.abs(one.found - other.found) + np.abs(wrong[0] - wrong[1])
    for place in np.argsort(-apart, kind="stable"):
        if not apart[place]:
            return
        found = int(one.found[place]), int(other.found[place])
        yield Differs(photos[place].path, found, (int(wrong[0][place]), int(wrong[1][place])))
