"""A place in a photo."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """A box in fractions of the upright original: 0 ≤ x1 < x2 ≤ 1, 0 ≤ y1 < y2 ≤ 1.

    The one coordinate contract: domain, store, JSON and reports all use it. Raises ValueError
    for a box outside the photo or without area.
    """

    x1: float
    y1: float
    x2: float
    y2: float

    def __post_init__(self) -> None:
        if not (0.0 <= self.x1 < self.x2 <= 1.0 and 0.0 <= self.y1 < self.y2 <= 1.0):
            raise ValueError(f"not a region of a photo: {self.as_list()}")

    def as_list(self) -> list[float]:
        """[x1, y1, x2, y2], as stored and exported."""
        return [self.x1, self.y1, self.x2, self.y2]

    def in_pixels(self, width: float, height: float) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) in pixels of a picture of that size."""
        return self.x1 * width, self.y1 * height, self.x2 * width, self.y2 * height

    def overlap(self, other: "Region") -> float:
        """Intersection over union, 0 (apart) to 1 (the same box)."""
        if self == other:
            return 1.0
        wide = min(self.x2, other.x2) - max(self.x1, other.x1)
        tall = min(self.y2, other.y2) - max(self.y1, other.y1)
        if wide <= 0 or tall <= 0:
            return 0.0
        areas = sum((r.x2 - r.x1) * (r.y2 - r.y1) for r in (self, other))
        return wide * tall / (areas - wide * tall)

    def share_in(self, other: "Region") -> float:
        """How much of this box lies in the other, 0 to 1."""
        wide = min(self.x2, other.x2) - max(self.x1, other.x1)
        tall = min(self.y2, other.y2) - max(self.y1, other.y1)
        if wide <= 0 or tall <= 0:
            return 0.0
        return wide * tall / ((self.x2 - self.x1) * (self.y2 - self.y1))

    def placed_in(self, part: "Region") -> "Region":
        """This box of a part of a photo, as a box of the whole photo."""
        wide, tall = part.x2 - part.x1, part.y2 - part.y1
        return Region(
            part.x1 + self.x1 * wide,
            part.y1 + self.y1 * tall,
            min(1.0, part.x1 + self.x2 * wide),
            min(1.0, part.y1 + self.y2 * tall),
        )

    def seen_in(self, part: "Region") -> "Region | None":
        """What that part of a photo shows of this box of it, as a box of the part; the other way
        round of placed_in(). None where it shows nothing of it."""
        wide, tall = part.x2 - part.x1, part.y2 - part.y1
        x1, x2 = ((x - part.x1) / wide for x in (self.x1, self.x2))
        y1, y2 = ((y - part.y1) / tall for y in (self.y1, self.y2))
        x1, y1, x2, y2 = (min(1.0, max(0.0, edge)) for edge in (x1, y1, x2, y2))
        return Region(x1, y1, x2, y2) if x1 < x2 and y1 < y2 else None


WHOLE = Region(0.0, 0.0, 1.0, 1.0)
