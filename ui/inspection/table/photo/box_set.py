"""The boxes of one photo, and which of them are shown where."""

from dataclasses import dataclass

from app.domain.place.outline import Outline
from app.domain.place.region import Region
from ui.inspection.table.photo.box_filter import BoxFilter
from ui.inspection.table.photo.box_places import Box


@dataclass(frozen=True, slots=True)
class BoxSet:
    """draft: where a finding is being put just now, in the place of what holds; bare: no box is
    shown at all."""

    boxes: tuple[Box, ...] = ()
    draft: tuple[str, Region | Outline] | None = None
    filter: BoxFilter = BoxFilter()
    bare: bool = False

    def find(self, finding_id: str) -> Box | None:
        """That finding's box as it holds, None where it is not to be seen."""
        boxes = () if self.bare else self.boxes
        return next((box for box in boxes if box.finding_id == finding_id), None)

    def shown(self, selected: str) -> tuple[Box, ...]:
        """Those to be seen; the selected finding's is never filtered out."""
        if self.bare:
            return ()
        drawn_id, place = self.draft or ("", None)
        return tuple(
            box.at(place) if place and box.finding_id == drawn_id else box
            for box in self.boxes
            if box.finding_id == selected or not self.filter.hides(box)
        )
