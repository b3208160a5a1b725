"""Which boxes are shown on the photos: what is hidden is never deleted, and is counted."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.words import Verdict
from ui.inspection.table.photo.box_places import Box


@dataclass(frozen=True, slots=True)
class BoxFilter:
    """undecided: only findings nobody has decided on. least: only those the model was at least so
    sure of, 0 to 1; what a person decided on, and what has no figure, is shown all the same."""

    undecided: bool = False
    least: float = 0.0

    @property
    def hides_any(self) -> bool:
        """Something could be hidden by it."""
        return self.undecided or self.least > 0

    def hides(self, box: Box) -> bool:
        """Whether that box is hidden."""
        if box.verdict is not None:
            return self.undecided
        return box.confidence is not None and box.confidence < self.least

    def count(self, boxes: Iterable[Box]) -> tuple[int, int]:
        """How many of the standing ones are hidden, and how many there are."""
        standing = [box for box in boxes if box.verdict is not Verdict.REJECTED]
        return sum(map(self.hides, standing)), len(standing)
