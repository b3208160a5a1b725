"""The ratios of an evaluation by name, each summed up by case."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.measured.evaluated import F1, PRECISION, RECALL
from app.evaluation.arrays import Bools, Floats, Ints
from app.evaluation.chance import Ratio

Key = tuple[str, str, str]  # table, row, figure


class Ratios:
    """Ratios by name, summed up by case."""

    def __init__(self, cases: int) -> None:
        self._cases = cases
        self.all: dict[Key, Ratio] = {}

    def sums(self, case: Ints, weights: Floats | Bools | None = None) -> NDArray[np.float32]:
        """Of each case, as many as there are, or what they weigh."""
        weights = None if weights is None else weights.astype(np.float64)
        return np.bincount(case, weights, self._cases).astype(np.float32)

    def add(self, key: Key, ratio: Ratio) -> None:
        """One more."""
        self.all[key] = ratio

    def scores(self, key: tuple[str, str], tail: str, parts: Sequence[NDArray[np.float32]]) -> None:
        """Recall, precision and F1. parts: labels, those found, claims, those right."""
        labels, found, claims, right = parts
        n = round(float(labels.sum()))
        self.add((*key, f"{RECALL}{tail}"), Ratio(found, labels))
        self.add((*key, f"{PRECISION}{tail}"), Ratio(right, claims))
        self.add((*key, f"{F1}{tail}"), Ratio(found + right, labels + claims, n=n))
