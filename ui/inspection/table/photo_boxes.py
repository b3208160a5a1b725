"""What the boxes of findings look like on a photo."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.domain.case import Case
from app.domain.region import Region
from app.domain.words import Severity, Verdict
from ui import icons, theme
from ui.inspection.table.box_places import Box, Placed, inside, tag_place
from ui.inspection.table.photo_geometry import PhotoGeometry
from ui.wording import severity_word

_TAG_HEIGHT = 18
_SHAPE = 10
_PAD = 5
_UNDER = QColor(0, 0, 0, 150)


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
            box = Box(found.id, number, *known)
            boxes[found.photo_id] = (*boxes.get(found.photo_id, ()), box)
    return boxes


class Pencil:
    """Draws and places boxes; unit: device pixels per pixel of the screen's own measure."""

    def __init__(self, font: QFont, unit: float) -> None:
        self._unit = unit
        self._font = theme.tabular(font)
        self._font.setPixelSize(round(12 * unit))
        self._font.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)

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
                size = self._tag_size(box, forward=False)
                tag = tag_place(rect, size, visible, [other.tag for other in placed])
                placed.append(Placed(box, rect, tag))
        return placed

    def draw(self, painter: QPainter, placed: Placed, visible: QRectF, selected: bool) -> None:
        """selected: bolder, and the tag says the severity's word. The line under the coloured
        one is dark, so that the box shows on any photo."""
        box, unit = placed.box, self._unit
        if box.verdict is Verdict.REJECTED:
            self._draw_rejected(painter, placed.rect)
        else:
            width = round((3 if selected else 2) * unit)
            self._frame(painter, placed.rect, _UNDER, width + 2 * round(unit))
            self._draw_line(painter, placed, width)
        self._draw_tag(painter, placed, visible, selected)

    def draw_hover(self, painter: QPainter, placed: Placed) -> None:
        """Lit from within, faintly: the damage must stay visible."""
        painter.fillRect(placed.rect, QColor(255, 255, 255, 34))

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
        pen = QPen(color, width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashed:
            pen.setDashPattern([4, 3])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)

    def _draw_tag(self, painter: QPainter, placed: Placed, visible: QRectF, forward: bool) -> None:
        box, unit = placed.box, self._unit
        tag = QRectF(placed.tag)
        tag.setSize(self._tag_size(box, forward))
        tag.moveTo(inside(tag, visible))
        dead = box.verdict is Verdict.REJECTED
        shown = Severity.UNDETERMINED if dead else box.severity
        ground = self._ground(box, shown)
        ink = theme.ink_on(ground)
        painter.setPen(QPen(_UNDER, unit))
        painter.setBrush(ground)
        painter.drawRoundedRect(tag, 3 * unit, 3 * unit)
        x = tag.x() + _PAD * unit
        x = self._write(painter, self._name(box), x, tag, ink)
        for mark in _marks(box):
            top = tag.center().y() - _SHAPE * unit / 2
            drawn = icons.pixmap(mark, ink, _SHAPE, unit)
            painter.drawPixmap(QRectF(x, top, _SHAPE * unit, _SHAPE * unit), drawn, drawn.rect())
            x += (_SHAPE + 3) * unit
        if forward:
            self._write(painter, box.words, x + unit, tag, ink)

    def _write(self, painter: QPainter, words: str, x: float, tag: QRectF, ink: QColor) -> float:
        painter.setFont(self._font)
        painter.setPen(ink)
        width = self._metrics.horizontalAdvance(words)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x, tag.y(), width + 2, tag.height()), middle, words)
        return x + width + 4 * self._unit

    def _tag_size(self, box: Box, forward: bool) -> QSizeF:
        width = self._metrics.horizontalAdvance(self._name(box)) / self._unit + 4
        width += len(_marks(box)) * (_SHAPE + 3) - 3 + 2 * _PAD
        if forward:
            width += self._metrics.horizontalAdvance(box.words) / self._unit + 5
        return QSizeF(round(width * self._unit), round(_TAG_HEIGHT * self._unit))


def _marks(box: Box) -> tuple[str, ...]:
    if box.verdict is Verdict.REJECTED:
        return ("cross",)
    accepted = box.verdict in (Verdict.ACCEPTED, Verdict.EDITED, Verdict.ADDED)
    return (box.severity.value, "check") if accepted else (box.severity.value,)
