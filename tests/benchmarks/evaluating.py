"""Run by test_evaluating: prints the seconds that figures of so many photos, with ten labels and
ten claims each, take, and by how many megabytes the process grew. Linux only."""

import gc
import sys
import time
from pathlib import Path

import numpy as np

from app.domain.place.region import Region
from app.domain.words import Severity
from app.evaluation.figures import evaluated
from app.evaluation.labelled import Answer, Claim, Label, LabelledPhoto

_EACH, _TYPES, _PARTS = 10, 25, 40
_SEVERITIES = (Severity.MINOR, Severity.MODERATE, Severity.SEVERE)


def made(count: int) -> tuple[list[LabelledPhoto], list[Answer]]:
    """Boxes anywhere, claims a little beside them, so that many want the same label."""
    chance = np.random.default_rng(1)
    photos, answers = [], []
    for number in range(count):
        labels, claims = [], []
        corners = chance.random((_EACH, 2)) * 0.7
        boxes = np.hstack([corners, corners + 0.05 + chance.random((_EACH, 2)) * 0.25])
        moved = np.clip(boxes + chance.normal(0, 0.01, boxes.shape), 0, 1)
        for box, near, sure in zip(boxes, moved, chance.random(_EACH), strict=True):
            kind, part = f"t{chance.integers(_TYPES)}", f"p{chance.integers(_PARTS)}"
            grade = _SEVERITIES[chance.integers(3)]
            labels.append(Label(part, kind, grade, Region(*box.tolist())))
            where = Region(*near.tolist())
            claims.append(Claim(str(number), part, kind, grade, where, float(sure)))
        photos.append(LabelledPhoto(str(number), tuple(labels)))
        answers.append(Answer(str(number), claims=tuple(claims), seconds=1.0))
    return photos, answers


def _told(name: str) -> float:
    """A figure of this process, in megabytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


def main() -> None:
    """A small one first, for what is loaded anyway."""
    evaluated(*made(10))
    given = made(int(sys.argv[1]))
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    began = time.perf_counter()
    evaluated(*given)
    print(time.perf_counter() - began, _told("VmHWM"))


if __name__ == "__main__":
    main()
