"""Whether a model is right as often as it says it is."""

import numpy as np

from app.domain.measured.evaluated import Bin, Estimate
from app.evaluation.arrays import Bools, Columns
from app.evaluation.chance import Draws, Ratio, interval

BINS = 10


def reliability(claims: Columns, right: Bools, draws: Draws) -> tuple[tuple[Bin, ...], Estimate]:
    """A bin for each tenth of confidence, and the expected calibration error: by how much
    confidence and share of right ones differ, on average over the claims (Naeini, 2015)."""
    said = ~np.isnan(claims.confidence)
    sure, right, case = claims.confidence[said], right[said], claims.case[said]
    if not len(sure):
        return (), Estimate(None, None, None, 0)
    cases = next(iter(draws)).shape[0]
    place = np.minimum((sure * BINS).astype(np.int64), BINS - 1)
    many, claimed, correct = (
        np.bincount(case * BINS + place, weights, cases * BINS)
        .reshape(cases, BINS)
        .astype(np.float32)
        for weights in (None, sure, right.astype(np.float64))
    )
    off = np.abs(draws.sums(claimed) - draws.sums(correct)).sum(axis=1)
    total = draws.sums(many).sum(axis=1)
    drawn = np.divide(off, total, out=np.full_like(off, np.nan), where=total > 0)
    error = float(np.abs(claimed.sum(axis=0) - correct.sum(axis=0)).sum() / len(sure))
    behind = len(np.unique(case))
    low, high = interval(drawn if behind > 1 else drawn[:0], behind, error)
    ratios = [Ratio(correct[:, b], many[:, b]) for b in range(BINS)]
    counts, sums = many.sum(axis=0), claimed.sum(axis=0)
    bins = tuple(
        Bin(b / BINS, (b + 1) / BINS, float(sums[b] / counts[b]) if counts[b] else None, each)
        for b, each in enumerate(draws.estimates(ratios))
    )
    return bins, Estimate(error, low, high, len(sure))
