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

    def of(self, part: "Region") -> "Region":
        """This region of a picture that shows only part of a photo, as a region of the photo."""
        wide, tall = part.x2 - part.x1, part.y2 - part.y1
        return Region(
            part.x1 + self.x1 * wide,
            part.y1 + self.y1 * tall,
            min(1.0, part.x1 + self.x2 * wide),
            min(1.0, part.y1 + self.y2 * tall),
        )
