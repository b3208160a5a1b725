"""What a model's confidence is worth, once it was measured: for sorting alone, never shown."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """How often the model was right (y) where it said it was that sure (x), both rising from 0 to
    1; between two points it lies on the line between them."""

    points: tuple[tuple[float, float], ...]

    def __post_init__(self) -> None:
        xs, ys = zip(*self.points, strict=True)
        if len(xs) < 2 or list(xs) != sorted(set(xs)) or list(ys) != sorted(ys):
            raise ValueError("a calibration has to rise")
        if not (xs[0] <= 0 and xs[-1] >= 1 and ys[0] >= 0 and ys[-1] <= 1):
            raise ValueError("a calibration leads from 0 to 1")

    def __call__(self, sure: float) -> float:
        """What that confidence is worth, 0 to 1."""
        place = min(max(bisect_right(self.points, (sure, 2.0)), 1), len(self.points) - 1)
        (x1, y1), (x2, y2) = self.points[place - 1 : place + 1]
        return y1 + (y2 - y1) * (min(max(sure, x1), x2) - x1) / (x2 - x1)


# By host and model as asked.
Calibrations = Mapping[tuple[str, str], Calibration]
