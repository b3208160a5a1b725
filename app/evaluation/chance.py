"""How far chance reaches: cases drawn again and again, with replacement (Efron's bootstrap)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from app.domain.figures.wilson import wilson
from app.domain.measured.evaluated import Estimate
from app.evaluation.arrays import Floats

DRAWS = 1000
FEW_CASES = 30
_AT_ONCE = 100
_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Ratio:
    """A sum divided by a sum, both by case, as float32 of (cases,). share: it lies between 0 and
    1. n: what it stands on, the sum below the line where that is 0."""

    above: NDArray[np.float32]
    below: NDArray[np.float32]
    share: bool = True
    n: int = 0


class Draws:
    """The same draws for whatever is asked, so that two runs are compared on the same cases."""

    def __init__(self, cases: int, seed: int, draws: int = DRAWS) -> None:
        chance = np.random.default_rng(seed)
        # How often each case was drawn: with 255 or fewer, for which there is no chance of more.
        self._times = np.zeros((draws, cases), np.uint8)
        for row in self._times:
            drawn = chance.integers(0, cases, cases) if cases else np.zeros(0, np.int64)
            row[:] = np.bincount(drawn, minlength=cases)

    def __len__(self) -> int:
        return len(self._times)

    def __iter__(self) -> Iterator[NDArray[np.uint8]]:
        """How often each case is in each draw, (cases,)."""
        return iter(self._times)

    def sums(self, columns: NDArray[np.float32]) -> Floats:
        """columns: (cases, figures); their sums in each draw, (draws, figures)."""
        parts = [
            self._times[start : start + _AT_ONCE].astype(np.float32) @ columns
            for start in range(0, len(self), _AT_ONCE)
        ]
        return np.concatenate(parts).astype(np.float64)

    def ratios(self, ratios: Sequence[Ratio]) -> Floats:
        """Each in each draw, (draws, ratios); NaN where a draw has nothing below the line."""
        above = self.sums(np.stack([ratio.above for ratio in ratios], axis=1))
        below = self.sums(np.stack([ratio.below for ratio in ratios], axis=1))
        found: Floats = np.divide(above, below, out=np.full_like(above, np.nan), where=below > 0)
        return found

    def estimates(self, ratios: Sequence[Ratio]) -> list[Estimate]:
        """Each with its interval."""
        drawn = self.ratios(ratios)
        return [_estimate(ratio, drawn[:, place]) for place, ratio in enumerate(ratios)]


def interval(
    drawn: Floats, cases: int = 0, value: float | None = None, skew: float = 0.0
) -> tuple[float | None, float | None]:
    """From where to where 95 of 100 draws lie; nothing where fewer than half say anything.

    cases: so many stand behind it, 0 for many; of few the draws differ too little, which is made
    good by taking wider ones (T. C. Hesterberg, The American Statistician 69, 2015, 371). value:
    what was found; where it is told, the draws' own bias and the skew are made good, too (BCa: B.
    Efron, Journal of the American Statistical Association 82, 1987, 171)."""
    said = drawn[~np.isnan(drawn)]
    if len(said) * 2 < len(drawn) or not len(said):
        return None, None
    reach = _reach(cases)
    bias = 0.0
    if value is not None:
        below = float(np.mean(said < value) + np.mean(said == value) / 2)
        bias = _NORMAL.inv_cdf(min(max(below, 0.01), 0.99))
    levels = [_NORMAL.cdf(bias + (bias + z) / (1 - skew * (bias + z))) for z in (-reach, reach)]
    low, high = np.quantile(said, levels)
    return float(low), float(high)


def _reach(cases: int) -> float:
    """How far 95 of 100 lie, in standard deviations of the draws: Student's t (in powers of the
    freedoms' inverse: G. A. Campbell, R. A. Fisher), and n for n - 1."""
    z = _NORMAL.inv_cdf(0.975)
    if cases < 3:
        return z
    free = cases - 1.0
    t = z + (z**3 + z) / (4 * free) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * free * free)
    return t * sqrt(cases / free)


def _skew(ratio: Ratio, value: float) -> float:
    """Of what each case adds: the acceleration."""
    each = ratio.above.astype(np.float64) - value * ratio.below
    squares = float((each**2).sum())
    return float((each**3).sum()) / (6 * squares**1.5) if squares > 0 else 0.0


def _estimate(ratio: Ratio, drawn: Floats) -> Estimate:
    """Few cases, or such as never differ, tell too little of chance by themselves: a share is then
    no surer than that many single ones would make it."""
    above, below = (
        float(ratio.above.sum(dtype=np.float64)),
        float(ratio.below.sum(dtype=np.float64)),
    )
    n = ratio.n or round(below)
    if below <= 0:
        return Estimate(None, None, None, 0)
    value, behind = above / below, int(np.count_nonzero(ratio.below))
    low, high = interval(drawn, behind, value, _skew(ratio, value))
    if ratio.share and n and (behind < FEW_CASES or low is None or low == high):
        least = wilson(min(1.0, value), n)
        low = min(least[0], least[0] if low is None else low)
        high = max(least[1], least[1] if high is None else high)
    if not ratio.share and behind < 2:
        low = high = None
    return Estimate(value, low, high, n)
