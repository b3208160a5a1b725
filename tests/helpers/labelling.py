"""Labelled photos, and a model whose faults are known: what its figures must come to."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.place.region import Region
from app.domain.words import Severity
from app.evaluation.labelled import Answer, Claim, Label, LabelledPhoto

TYPES = ("dented", "scratched", "cracked", "missing")
PARTS = ("hood", "roof", "bumper_front")
SEVERITIES = (Severity.MINOR, Severity.MODERATE, Severity.SEVERE)
SURE = 0.9  # what it says of everything
_SIDE, _BOX = 0.25, 0.15


@dataclass(frozen=True)
class Faults:
    """Shares of labels missed, called another type, another severity; of photos with a false
    alarm; of answers that can't be read. shift: boxes lie up to so much of their width beside."""

    missed: float = 0.0
    confused: float = 0.0
    graded: float = 0.0
    alarms: float = 0.0
    unusable: float = 0.0
    shift: float = 0.0


GOOD = Faults(0.05, 0.03, 0.05, 0.1, 0.01, 0.1)
FAIR = Faults(0.25, 0.15, 0.2, 0.3, 0.05, 0.4)
BAD = Faults(0.6, 0.4, 0.5, 0.6, 0.15, 0.5)


def labelled(count: int, seed: int = 0, intact: float = 0.25) -> tuple[LabelledPhoto, ...]:
    """So many photos, each a case, of some without damage; boxes lie apart, so that one that was
    found can't be taken for another."""
    chance = np.random.default_rng(seed)
    return tuple(_photo(f"{number}.jpg", chance, intact) for number in range(count))


def _photo(name: str, chance: np.random.Generator, intact: float) -> LabelledPhoto:
    many = 0 if chance.random() < intact else int(chance.integers(1, 9))
    cells = chance.permutation(12)[:many]
    return LabelledPhoto(name, tuple(_label(int(cell), chance) for cell in cells))


def _label(cell: int, chance: np.random.Generator) -> Label:
    said = (PARTS[chance.integers(3)], TYPES[chance.integers(4)], SEVERITIES[chance.integers(3)])
    return Label(*said, _box(cell))


def _box(cell: int, beside: float = 0.0) -> Region:
    """In a grid of 4 by 4; the last row is for false alarms."""
    left, top = cell % 4 * _SIDE + beside, cell // 4 * _SIDE
    return Region(left, top, left + _BOX, top + _BOX)


def answered(photo: LabelledPhoto, faults: Faults, seed: int, look: int = 1) -> Answer:
    """What that model says of the photo, other faults in every look."""
    chance = np.random.default_rng((seed, look, *photo.path.encode()))
    if chance.random() < faults.unusable:
        return Answer(photo.path, look, usable=False)
    claims = [
        _claim(photo.path, label, faults, chance)
        for label in photo.labels
        if chance.random() >= faults.missed
    ]
    if chance.random() < faults.alarms:
        where = _box(11 + look)
        claims.append(Claim(photo.path, "roof", "dented", Severity.MINOR, where, SURE))
    return Answer(photo.path, look, True, tuple(claims), 2.0, 0.01)


def answers(
    photos: Sequence[LabelledPhoto], faults: Faults, seed: int = 0, looks: int = 1
) -> list[Answer]:
    """Of all photos, in so many looks, at most four."""
    return [answered(p, faults, seed, look) for look in range(1, looks + 1) for p in photos]


def _claim(path: str, label: Label, faults: Faults, chance: np.random.Generator) -> Claim:
    kind, severity, box = label.type, label.severity, label.region
    assert box is not None
    assert severity is not None
    if chance.random() < faults.confused:
        kind = str(chance.choice([each for each in TYPES if each != kind]))
    if chance.random() < faults.graded:
        severity = SEVERITIES[(SEVERITIES.index(severity) + int(chance.integers(1, 3))) % 3]
    beside = float(chance.random()) * faults.shift * _BOX
    moved = Region(box.x1 + beside, box.y1, box.x2 + beside, box.y2)
    return Claim(path, label.part, kind, severity, moved, SURE)


def truth(photos: Sequence[LabelledPhoto], faults: Faults) -> dict[str, float]:
    """What the figures come to on average, by the faults alone: a box moved by d of its width
    overlaps the one it was by (1 - d) / (1 + d)."""
    labels, seen, f = sum(len(photo.labels) for photo in photos), 1 - faults.unusable, faults
    found = (1 - f.missed) * (1 - f.confused)
    claims = labels * (1 - f.missed) + len(photos) * f.alarms
    close = min(1.0, 1 / 3 / f.shift) if f.shift else 1.0
    again = (1 - f.missed) ** 2 * ((1 - f.confused) ** 2 + f.confused**2 / 3)
    precision = labels * found / claims
    return {
        "recall": seen * found,
        "recall_50": seen * found * close,
        "recall_any_type": seen * (1 - f.missed),
        "precision": precision,
        "precision_50": precision * close,
        "f1": 2 * seen * labels * found / (labels + seen * claims),
        "iou_median": (1 - f.shift / 2) / (1 + f.shift / 2),
        "severity_agrees": 1 - f.graded,
        "false_alarms_per_intact": seen * f.alarms,
        "unusable": f.unusable,
        "repeatability": seen * again * labels / claims,
        "ece": abs(SURE - precision),
    }
