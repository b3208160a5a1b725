"""Average precision as COCO counts it, for comparison with detectors that are measured so.

Follows pycocotools' COCOeval (boxes, all areas, 100 claims a photo): by falling confidence each
claim takes the label of its type that it overlaps best and that is still free; precision is read
off at 101 recalls and averaged over the types there are.
"""

from dataclasses import dataclass

import numpy as np

from app.domain.measured.evaluated import Estimate
from app.evaluation.arrays import Bools, Columns, Floats, Ints, Looks
from app.evaluation.chance import Draws, interval
from app.evaluation.matching import overlaps, pairs_of

_RECALLS = np.linspace(0.0, 1.0, 101)
_MOST = 100
_DRAWS = 200


@dataclass(frozen=True, slots=True)
class Ranked:
    """Claims of one type by falling confidence: their cases and which are right; the labels'."""

    case: Ints
    right: Bools
    labels: Ints

    def precision(self, times: Floats | None = None) -> float:
        """Averaged over recalls; times: how often each case counts. NaN without labels."""
        weight = np.ones(len(self.case)) if times is None else times[self.case]
        labels = len(self.labels) if times is None else times[self.labels].sum()
        if not labels:
            return float("nan")
        right = np.cumsum(weight * self.right)
        precise = right / np.maximum(np.cumsum(weight), np.spacing(1))
        precise = np.maximum.accumulate(precise[::-1])[::-1]
        places = np.searchsorted(right / labels, _RECALLS, side="left")
        read = np.append(precise, 0.0)[np.minimum(places, len(precise))]
        return float(read.mean())

    def recall(self) -> float:
        """How many labels were found in all. NaN without labels."""
        return float(self.right.sum() / len(self.labels)) if len(self.labels) else float("nan")


def average_precision(looks: Looks, draws: Draws) -> Estimate:
    """At an overlap of 0.5; nothing where claims have no confidence or labels no boxes or type."""
    ranked = ranked_by_type(looks, 0.5)
    labels = sum(len(each.labels) for each in ranked)
    if not labels or not sum(len(each.case) for each in ranked):
        return Estimate(None, None, None, 0)
    drawn = [
        _mean([each.precision(times.astype(np.float64)) for each in ranked])
        for times, _ in zip(draws, range(_DRAWS), strict=False)
    ]
    low, high = interval(np.array(drawn), looks.cases)
    return Estimate(_mean([each.precision() for each in ranked]), low, high, labels)


def ranked_by_type(looks: Looks, overlap: float) -> list[Ranked]:
    """Each type of the labels, by its claims."""
    boxed = looks.labels.boxed & ~looks.labels.ignored
    sure = looks.claims.boxed & ~np.isnan(looks.claims.confidence)
    found = []
    for number in range(len(looks.types)):
        labels = looks.labels.where(boxed & (looks.labels.type == number))
        claims = _by_confidence(looks.claims.where(sure & (looks.claims.type == number)))
        if len(labels):
            right = _right(labels, claims, overlap)
            order = np.argsort(-claims.confidence, kind="stable")
            found.append(Ranked(claims.case[order], right[order], labels.case))
    return found


def _mean(values: list[float]) -> float:
    """Of those that say anything."""
    said = [value for value in values if not np.isnan(value)]
    return sum(said) / len(said) if said else float("nan")


def _by_confidence(claims: Columns) -> Columns:
    """Photo by photo the surest first, not more than COCO looks at."""
    order = np.lexsort((-claims.confidence, claims.photo))
    found = Columns(*(getattr(claims, name)[order] for name in Columns.__slots__))
    return found.where(_rank(found.photo) < _MOST)


def _rank(photo: Ints) -> Ints:
    """The place of each among those of its photo, from 0."""
    return (np.arange(len(photo)) - np.searchsorted(photo, photo, "left")).astype(np.int32)


def _right(labels: Columns, claims: Columns, overlap: float) -> Bools:
    """Which claims take a label; in all photos at once, one claim of each after the other."""
    right, taken = np.zeros(len(claims), np.bool_), np.zeros(len(labels), np.bool_)
    rank = _rank(claims.photo)
    for ours, theirs in pairs_of(labels.photo, claims.photo):
        lying = overlaps(labels.box[ours], claims.box[theirs])
        near = np.flatnonzero(lying >= min(overlap, 1 - 1e-10))
        # Of labels that lie as well the last is taken, as COCOeval does.
        order = near[np.lexsort((-ours[near], -lying[near], theirs[near], rank[theirs[near]]))]
        turns = np.split(order, np.flatnonzero(np.diff(rank[theirs[order]])) + 1)
        for turn in turns:
            free = turn[~taken[ours[turn]]]
            _, first = np.unique(theirs[free], return_index=True)
            right[theirs[free[first]]] = True
            taken[ours[free[first]]] = True
    return right
