"""The two sides of a comparison: what they are called, and how their boxes are told apart."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.run import Run
from app.domain.words import Severity
from ui import theme
from ui.inspection.table.photo.box_places import Box, Placed
from ui.inspection.table.photo.photo_boxes import Pencil
from ui.wording import severity_word

_DASHES = (5, 3)


class Side(StrEnum):
    """LEFT is called A and has whole lines, RIGHT is called B and has dashed ones."""

    LEFT = "A"
    RIGHT = "B"


@dataclass(frozen=True, slots=True)
class SideBox(Box):
    """A finding's box on one of the sides."""

    side: Side = Side.LEFT


def side_color(side: Side) -> QColor:
    """On the table, in both themes: the accent, and the table's own white."""
    tokens = theme.now()
    return QColor(tokens.table_accent if side is Side.LEFT else tokens.on_table)


def side_pen(side: Side, width: float) -> QPen:
    """The line of that side's boxes: never told by colour alone."""
    pen = QPen(side_color(side), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if side is Side.RIGHT:
        pen.setDashPattern(_DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def boxes(run: Run, side: Side) -> dict[str, tuple[SideBox, ...]]:
    """The boxes a run proposed, by photo id, numbered as the run named them."""
    made: dict[str, tuple[SideBox, ...]] = {}
    for number, found in enumerate(run.assessment.findings, 1):
        value = found.proposed or found.value
        if value.region is not None:
            words = severity_word(value.severity)
            box = SideBox(found.id, number, value.region, value.severity, None, words, side=side)
            made[found.photo_id] = (*made.get(found.photo_id, ()), box)
    return made


class SidePencil(Pencil):
    """Draws boxes in their side's line and colour; the severity stays in the tag's shape."""

    def _draw_line(self, painter: QPainter, placed: Placed, width: float) -> None:
        painter.setPen(side_pen(_side(placed.box), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(placed.rect))

    def _draw_tag(self, painter: QPainter, placed: Placed, visible: QRectF, forward: bool) -> None:
        """Never with the severity's word, which stands in the list: two tags would collide."""
        super()._draw_tag(painter, placed, visible, False)

    def _ground(self, box: Box, _severity: Severity) -> QColor:
        return side_color(_side(box))

    def _name(self, box: Box) -> str:
        return f"{_side(box)}{box.number}"


def _side(box: Box) -> Side:
    return box.side if isinstance(box, SideBox) else Side.LEFT
