"""What the boxes of findings look like on a photo."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from app.domain.case import Case
from app.domain.place.region import Region
from app.domain.words import Severity, Verdict
from ui import theme
from ui.inspection.table.photo.box_places import Box, Placed, inside, tag_place
from ui.inspection.table.photo.box_tags import BoxTags, Tag
from ui.inspection.table.photo.photo_geometry import PhotoGeometry
from ui.inspection.table.photo.points import in_view
from ui.inspection.table.photo.shape_paint import fill_shape, paint_shape
from ui.wording import severity_word

_UNDER, _LIT = QColor(0, 0, 0, 150), QColor(255, 255, 255, 34)
_SMOOTH = QPainter.RenderHint.Antialiasing


def boxes_by_photo(case: Case) -> dict[str, tuple[Box, ...]]:
    """The boxes of all findings that have a place, by photo id; numbered as people see them."""
    words = {severity: severity_word(severity) for severity in Severity}
    boxes: dict[str, tuple[Box, ...]] = {}
    for number, found in enumerate(case.findings, 1):
        value = found.value
        if value.region is not None:
            says = words[value.severity]
            proposed = found.proposed.region if found.proposed else None
            known = value.region, value.severity, found.verdict, says, proposed, found.confidence
            box = Box(found.id, number, *known, value.outline)
            boxes[found.photo_id] = (*boxes.get(found.photo_id, ()), box)
    return boxes


class Pencil:
    """Draws and places boxes; unit: device pixels per pixel of the screen's own measure."""

    def __init__(self, font: QFont, unit: float) -> None:
        self._unit = unit
        self._tags = BoxTags(font, unit)

    def place(
        self, boxes: tuple[Box, ...], geometry: PhotoGeometry, marked: tuple[str, ...]
    ) -> list[Placed]:
        """Those to be seen, rejected ones only when they are marked. Tags go where they stay on
        the photo and cover no other tag, if there is such a place around the box's corners."""
        visible = QRectF(geometry.visible)
        photo = self._inner(geometry)
        placed: list[Placed] = []
        for box in boxes:
            exact = geometry.to_view(box.region)
            rect = exact.intersected(photo) if exact.intersects(photo) else exact
            hidden = box.verdict is Verdict.REJECTED and box.finding_id not in marked
            if rect.intersects(visible) and not hidden:
                size = self._tags.size(self._tag(box, forward=False))
                tag = tag_place(rect, size, visible, [other.tag for other in placed])
                points = in_view(geometry, box.outline.points) if box.outline else []
                placed.append(Placed(box, rect, tag, QPolygonF(points) if points else None))
        return placed

    def draw(
        self, painter: QPainter, several: Sequence[Placed], visible: QRectF, selected: bool
    ) -> None:
        """Tags over all lines, so that none is crossed out by a neighbour's."""
        for placed in several:
            self._draw_box(painter, placed, selected)
        for placed in several:
            self._draw_tag(painter, placed, visible, selected)

    def _draw_box(self, painter: QPainter, placed: Placed, selected: bool) -> None:
        """selected: bolder, and the tag says the severity's word. The line under the coloured
        one is dark, so that the box shows on any photo."""
        box, unit = placed.box, self._unit
        width = round((3 if selected else 2) * unit)
        if placed.shape is not None:
            dead = box.verdict is Verdict.REJECTED
            color = theme.severity_color(Severity.UNDETERMINED if dead else box.severity, dark=True)
            paint_shape(painter, placed.shape, QPen(color, unit if dead else width), dashed=dead)
        elif box.verdict is Verdict.REJECTED:
            self._draw_rejected(painter, placed.rect)
        else:
            self._frame(painter, placed.rect, _UNDER, width + 2 * round(unit))
            self._draw_line(painter, placed, width)

    def draw_hover(self, painter: QPainter, placed: Placed) -> None:
        """Lit from within, faintly: the damage must stay visible."""
        if placed.shape is None:
            painter.fillRect(placed.rect, _LIT)
        else:
            fill_shape(painter, placed.shape, _LIT)

    def draw_place(self, painter: QPainter, place: Region, geometry: PhotoGeometry) -> None:
        """A place the model's reasoning speaks of: dashed, in the accent colour."""
        rect = geometry.to_view(place).intersected(self._inner(geometry))
        self._frame(painter, rect, _UNDER, 4 * self._unit)
        accent = QColor(theme.now().table_accent)
        self._frame(painter, rect, accent, 2 * self._unit, dashed=True)

    def _draw_line(self, painter: QPainter, placed: Placed, width: float) -> None:
        """The box's own line, on the dark one."""
        self._frame(painter, placed.rect, self._ground(placed.box, placed.box.severity), width)

    def _ground(self, _box: Box, severity: Severity) -> QColor:
        """The colour of a box's line and tag."""
        return theme.severity_color(severity, dark=True)

    def _name(self, box: Box) -> str:
        """What the tag calls the finding."""
        return str(box.number)

    def _inner(self, geometry: PhotoGeometry) -> QRectF:
        """Lines along the photo's edge are drawn whole, just inside it."""
        half = 1.5 * self._unit
        return QRectF(geometry.rect).adjusted(half, half, -half, -half)

    def _draw_rejected(self, painter: QPainter, rect: QRectF) -> None:
        quiet = theme.severity_color(Severity.UNDETERMINED, dark=True)
        self._frame(painter, rect, _UNDER, 3 * self._unit)
        self._frame(painter, rect, quiet, self._unit, dashed=True)

    @staticmethod
    def _frame(
        painter: QPainter, rect: QRectF, color: QColor, width: float, dashed: bool = False
    ) -> None:
        if dashed:
            pen = QPen(color, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            pen.setDashPattern([4, 3])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
            return
        # Four bars on whole pixels: sharp, and many times quicker than a pen's line.
        left, top, right, bottom = (
            round(edge - width / 2)
            for edge in (rect.left(), rect.top(), rect.right(), rect.bottom())
        )
        thick = max(1, round(width))
        smooth = painter.testRenderHint(_SMOOTH)
        painter.setRenderHint(_SMOOTH, False)
        painter.fillRect(left, top, right - left + thick, thick, color)
        painter.fillRect(left, bottom, right - left + thick, thick, color)
        painter.fillRect(left, top + thick, thick, bottom - top - thick, color)
        painter.fillRect(right, top + thick, thick, bottom - top - thick, color)
        painter.setRenderHint(_SMOOTH, smooth)

    def _draw_tag(self, painter: QPainter, placed: Placed, visible: QRectF, forward: bool) -> None:
        tag = self._tag(placed.box, forward)
        spot = QRectF(placed.tag.topLeft(), self._tags.size(tag))
        self._tags.draw(painter, tag, inside(spot, visible))

    def _tag(self, box: Box, forward: bool) -> Tag:
        dead = box.verdict is Verdict.REJECTED
        ground = self._ground(box, Severity.UNDETERMINED if dead else box.severity)
        return Tag(self._name(box), _marks(box), ground.name(), box.words if forward else "")


def _marks(box: Box) -> tuple[str, ...]:
    if box.verdict is Verdict.REJECTED:
        return ("cross",)
    accepted = box.verdict in (Verdict.ACCEPTED, Verdict.EDITED, Verdict.ADDED)
    return (box.severity.value, "check") if accepted else (box.severity.value,)
