"""A model's confidence set right by what it was worth on a set.

From ISOTONIC claims on by the rising steps that fit best (B. Zadrozny, C. Elkan, KDD 2002), from
fewer by a logistic curve (J. C. Platt, 1999, as H.-T. Lin, C.-J. Lin and R. C. Weng compute it,
Machine Learning 68, 2007, 267): steps need about a thousand (A. Niculescu-Mizil, R. Caruana, ICML
2005). Below CLAIMS, or where fewer than FEWEST were right or wrong, or in fewer cases, none."""

import numpy as np
from numpy.typing import NDArray

from app.domain.measured.calibrated import Calibration
from app.evaluation.arrays import Bools, Columns, Floats

CLAIMS, ISOTONIC = 200, 1000
FEWEST = 30  # right ones, wrong ones, cases
_FOLDS = 5
_STEPS = 20  # of the curve
_DIGITS = 3  # of a confidence


def calibration(claims: Columns, right: Bools) -> Calibration | None:
    """None where there are too few to tell."""
    said = ~np.isnan(claims.confidence)
    sure, right = claims.confidence[said], right[said]
    cases = len(np.unique(claims.case[said]))
    if len(sure) < CLAIMS or min(int(right.sum()), int((~right).sum()), cases) < FEWEST:
        return None
    return _fitted(sure, right)


def calibrated(claims: Columns, right: Bools) -> Columns:
    """The claims with their confidence set right, each by claims of other cases alone, so that it
    is no better than it would be on new ones; where too few are left to tell, as it was."""
    fold = claims.case % _FOLDS
    sure = claims.confidence.copy()
    for number in range(_FOLDS):
        own = fold == number
        others = claims.where(~own)
        if found := calibration(others, right[~own]):
            xs, ys = np.array(found.points).T
            sure[own] = np.interp(sure[own], xs, ys)
    columns = {name: getattr(claims, name) for name in Columns.__slots__}
    return Columns(**columns | {"confidence": sure})


def _fitted(sure: Floats, right: Bools) -> Calibration:
    return _steps(sure, right) if len(sure) >= ISOTONIC else _curve(sure, right)


def _steps(sure: Floats, right: Bools) -> Calibration:
    """Neighbours that fall are put together until none does; between the middles of what is left
    lies a line, so that no two that differ become equal by it."""
    worths, place = np.unique(np.round(sure, _DIGITS), return_inverse=True)
    many, good = np.bincount(place), np.bincount(place, right.astype(np.float64))
    blocks: list[list[float]] = []  # sums of sure and right, how many
    for x, y, n in zip((worths * many).tolist(), good.tolist(), many.tolist(), strict=True):
        blocks.append([x, y, n])
        while len(blocks) > 1 and _share(blocks[-2]) >= _share(blocks[-1]):
            last = blocks.pop()
            blocks[-1] = [a + b for a, b in zip(blocks[-1], last, strict=True)]
    points = [(block[0] / block[2], _share(block)) for block in blocks]
    return _whole(points)


def _share(block: list[float]) -> float:
    return block[1] / block[2]


def _curve(sure: Floats, right: Bools) -> Calibration:
    """By Newton's method; targets are drawn in a little, so that none is certain."""
    good, bad = int(right.sum()), int((~right).sum())
    target = np.where(right, (good + 1) / (good + 2), 1 / (bad + 2))
    columns = np.stack([sure, np.ones_like(sure)], axis=1)
    slope: NDArray[np.float64] = np.array([0.0, np.log((good + 1) / (bad + 1))])
    for _ in range(50):
        told = 1 / (1 + np.exp(-(columns @ slope)))
        weight = np.maximum(told * (1 - told), 1e-9)
        steep = columns.T @ (columns * weight[:, None]) + 1e-9 * np.eye(2)
        step = np.linalg.solve(steep, columns.T @ (target - told))
        slope = slope + step
        if np.abs(step).max() < 1e-9:
            break
    slope[0] = max(slope[0], 0.0)  # surer is never worse, for sorting
    xs = np.linspace(0, 1, _STEPS + 1)
    ys = 1 / (1 + np.exp(-(slope[0] * xs + slope[1])))
    return _whole(list(zip(xs.tolist(), ys.tolist(), strict=True)))


def _whole(points: list[tuple[float, float]]) -> Calibration:
    """From 0 to 1, rounded as it is kept."""
    first, last = points[0], points[-1]
    ends = [(0.0, first[1]), *(p for p in points if 0 < p[0] < 1), (1.0, last[1])]
    told = {round(x, 6): round(y, 6) for x, y in ends}
    return Calibration(tuple(sorted(told.items())))
