"""Boxes of findings as they lie in a view: where their tags go, and what a pointer hits."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPolygonF

from app.domain.place.outline import Outline, placed
from app.domain.place.region import Region
from app.domain.words import Severity, Verdict
from ui.inspection.table.photo.points import beside_line

# How far beside a line a click still counts.
_REACH = 4


@dataclass(frozen=True, slots=True)
class Box:
    """A finding's box: number as people see it, words said in its tag when it comes forward.
    proposed: where the model saw it, None for a finding a person added; confidence: the model's own
    figure, 0 to 1; outline: where a person drew one, its box being region."""

    finding_id: str
    number: int
    region: Region
    severity: Severity
    verdict: Verdict | None
    words: str
    proposed: Region | None = None
    confidence: float | None = None
    outline: Outline | None = None

    def at(self, place: Region | Outline) -> "Box":
        """The same, lying there."""
        region, outline = placed(place, self.outline)
        return replace(self, region=region, outline=outline)


@dataclass(frozen=True, slots=True)
class Placed:
    """A box as it lies in the view, in device pixels; shape: its outline, if it has one."""

    box: Box
    rect: QRectF
    tag: QRectF
    shape: QPolygonF | None = None

    def near(self, point: QPointF, reach: float) -> bool:
        """The point lies in it, or so near to its line."""
        if not self.rect.adjusted(-reach, -reach, reach, reach).contains(point):
            return False
        if self.shape is None or self.shape.containsPoint(point, Qt.FillRule.OddEvenFill):
            return True
        corners = self.shape.toList()
        sides = zip(corners, (*corners[1:], corners[0]), strict=True)
        return any(beside_line(point, *side) <= reach for side in sides)


def hits(boxes: Iterable[Placed], point: QPointF, unit: float) -> list[str]:
    """Finding ids under the point, the likeliest meant first: tags, then small boxes."""
    reach = _REACH * unit
    found = []
    for each in boxes:
        on_tag = each.tag.contains(point)
        if on_tag or each.near(point, reach):
            area = each.rect.width() * each.rect.height()
            found.append((not on_tag, area, each.box.finding_id))
    return [finding_id for _, _, finding_id in sorted(found)]


def next_hit(found: list[str], selected: str) -> str:
    """Clicking again on boxes that lie over each other goes from one to the next."""
    if selected in found:
        return found[(found.index(selected) + 1) % len(found)]
    return found[0] if found else ""


def tag_place(rect: QRectF, size: QSizeF, visible: QRectF, taken: list[QRectF]) -> QRectF:
    """The first place around the box's corners that is on the photo and free."""
    left, right = rect.left(), rect.right() - size.width()
    above, below = rect.top() - size.height(), rect.bottom()
    top, bottom = rect.top(), rect.bottom() - size.height()
    corners = (
        (left, above), (right, above), (left, below), (right, below),
        (left, top), (right, top), (left, bottom), (right, bottom),
    )  # fmt: skip
    on_photo: QRectF | None = None
    for x, y in corners:
        place = QRectF(QPointF(x, y), size)
        if visible.contains(place):
            on_photo = on_photo or place
            if not any(place.intersects(other) for other in taken):
                return place
    best = on_photo or QRectF(QPointF(*corners[0]), size)
    best.moveTo(inside(best, visible))
    return best


def inside(tag: QRectF, visible: QRectF) -> QPointF:
    """Where the tag must stand so as not to leave the photo."""
    x = max(visible.left(), min(tag.x(), visible.right() - tag.width()))
    y = max(visible.top(), min(tag.y(), visible.bottom() - tag.height()))
    return QPointF(x, y)
