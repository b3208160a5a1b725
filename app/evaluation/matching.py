"""Labels and claims matched one to one, in each photo as many as can be, and of those the best.

A claim may stand for a label of the same photo if their types agree, or whatever they are, and
where both have a box, if the boxes overlap by at least so much (intersection over union); where the
label has none, if the part it names agrees; where only the claim has none, if the label names that
very part. What a label does not say can't disagree.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from lap import lapjvx

from app.evaluation.arrays import UNSAID, Bools, Columns, Floats, Ints

_PAIRS_AT_ONCE = 200_000


@dataclass(frozen=True, slots=True)
class Rule:
    """overlap: least intersection over union, 0 to 1; any_type: types need not agree."""

    overlap: float = 0.3
    any_type: bool = False


@dataclass(frozen=True, slots=True)
class Matched:
    """claim: for each label the row of its claim, -1 for none; label: the other way round;
    overlap: for each label, NaN where one of the two has no box."""

    claim: Ints
    label: Ints
    overlap: Floats


def matched(labels: Columns, claims: Columns, rule: Rule) -> Matched:
    """Both by photo in rising order. Labels that are ignored are matched with nothing."""
    claim = np.full(len(labels), -1, np.int32)
    overlap = np.full(len(labels), np.nan)
    for all_ours, all_theirs in pairs_of(labels.photo, claims.photo):
        overlapping = overlaps(labels.box[all_ours], claims.box[all_theirs])
        may = _may(labels, claims, all_ours, all_theirs, overlapping, rule)
        ours, theirs, lying = all_ours[may], all_theirs[may], overlapping[may]
        for chosen in _chosen(labels.photo[ours], ours, theirs, lying):
            claim[ours[chosen]] = theirs[chosen]
            overlap[ours[chosen]] = lying[chosen]
    label = np.full(len(claims), -1, np.int32)
    found = np.flatnonzero(claim >= 0)
    label[claim[found]] = found
    return Matched(claim, label, overlap)


def excused(labels: Columns, claims: Columns, rule: Rule) -> Bools:
    """Claims nobody can say are wrong: they lie on a label that was left out, or in a photo of
    which people only said that it shows damage."""
    found = np.zeros(len(claims), np.bool_)
    chosen = labels.where(labels.ignored | labels.whole)
    for ours, theirs in pairs_of(chosen.photo, claims.photo):
        lying = overlaps(chosen.box[ours], claims.box[theirs])
        there = chosen.whole[ours] | np.isnan(lying) | (lying >= rule.overlap)
        found[theirs[there]] = True
    return found


def overlaps(ours: Floats, theirs: Floats) -> Floats:
    """Intersection over union of each pair of boxes, both (n, 4); NaN where one is none."""
    low = np.maximum(ours[:, :2], theirs[:, :2])
    high = np.minimum(ours[:, 2:], theirs[:, 2:])
    shared = np.clip(high - low, 0, None).prod(axis=1)
    areas = [(boxes[:, 2:] - boxes[:, :2]).prod(axis=1) for boxes in (ours, theirs)]
    found: Floats = shared / (areas[0] + areas[1] - shared)
    return found


def pairs_of(ours: Ints, theirs: Ints) -> Iterator[tuple[Ints, Ints]]:
    """Rows of both that are of one photo, photo by photo, some at once."""
    first, last = np.searchsorted(theirs, ours, "left"), np.searchsorted(theirs, ours, "right")
    many = last - first
    until = np.cumsum(many)
    start = 0
    while start < len(ours):
        done = until[start - 1] if start else 0
        end = int(np.searchsorted(until, done + _PAIRS_AT_ONCE, "right"))
        end = max(end, start + 1)
        end = int(np.searchsorted(ours, ours[end - 1], "right"))  # a photo is not torn apart
        rows = np.repeat(np.arange(start, end, dtype=np.int32), many[start:end])
        ahead = np.repeat(until[start:end] - many[start:end], many[start:end])
        others = np.arange(len(rows)) + done - ahead + first[rows]
        yield rows, others.astype(np.int32)
        start = end


def _may(
    labels: Columns, claims: Columns, ours: Ints, theirs: Ints, lying: Floats, rule: Rule
) -> Bools:
    """Which pairs the rule allows."""
    part = labels.part[ours]
    same_part = part == claims.part[theirs]
    unboxed = np.where(
        labels.boxed[ours], same_part & (part != UNSAID), same_part | (part == UNSAID)
    )
    there = np.where(np.isnan(lying), unboxed, lying >= rule.overlap)
    kind = labels.type[ours]
    agree = rule.any_type | (kind == UNSAID) | (kind == claims.type[theirs])
    found: Bools = there & agree & ~labels.ignored[ours]
    return found


def _chosen(photo: Ints, ours: Ints, theirs: Ints, lying: Floats) -> Iterator[Ints]:
    """Places of the pairs that are taken: at once those nobody else wants, then, photo by photo,
    the best assignment of the others."""
    alone = (_times(ours) == 1) & (_times(theirs) == 1)
    yield np.flatnonzero(alone).astype(np.int32)
    rest = np.flatnonzero(~alone).astype(np.int32)
    cuts = np.flatnonzero(np.diff(photo[rest])) + 1
    for group in np.split(rest, cuts):
        if len(group):
            yield group[_assigned(ours[group], theirs[group], lying[group])]


def _times(rows: Ints) -> Ints:
    """How often each row is among them."""
    counts = np.bincount(rows) if len(rows) else rows
    return counts[rows].astype(np.int32)


def _assigned(ours: Ints, theirs: Ints, lying: Floats) -> Ints:
    """Which of these pairs of one photo are taken. One more pair outweighs any overlap."""
    row_ids, rows = np.unique(ours, return_inverse=True)
    column_ids, columns = np.unique(theirs, return_inverse=True)
    gain = np.zeros((len(row_ids), len(column_ids)))
    gain[rows, columns] = min(gain.shape) + 1 + np.nan_to_num(lying)
    taken = np.full(len(row_ids), -1)
    at, to = lapjvx(-gain, extend_cost=True, return_cost=False)
    taken[at] = to
    return np.flatnonzero(taken[rows] == columns).astype(np.int32)
