"""What is drawn over a photo: boxes that people labelled, and those that two runs claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui import theme
from ui.widgets.item_paint import small

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.place.region import Region
    from app.evaluation.shown import Mark

LABELS, FIRST, SECOND = range(3)
_PENS = ((1.5, (2, 3)), (2.0, ()), (2.0, (6, 3)))  # width, dashes; never told by colour alone
_PAD, _HIGH = 4, 18


def _pen(what: int) -> QPen:
    """How labels are drawn, and the boxes of either run."""
    colors = theme.now()
    width, dashes = _PENS[what]
    color = (colors.on_table, colors.table_accent, "#F2B84B")[what]
    pen = QPen(QColor(color), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashes:
        pen.setDashPattern(dashes)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def sign(what: int, mark: Mark) -> str:
    """Right or wrong; of a label, nothing: each run makes something else of it."""
    return {True: "✓", False: "✗", None: ""}[None if what == LABELS else mark.right]


def called(what: int, mark: Mark) -> str:
    """What a run claimed, as short as it goes: «A✓»."""
    return f"{'AB'[what - FIRST]}{sign(what, mark)}"


def within(box: Region, place: QRectF) -> QRectF:
    """Where it lies in a photo that is drawn there."""
    wide, high = place.width(), place.height()
    left, top = place.left() + box.x1 * wide, place.top() + box.y1 * high
    return QRectF(left, top, (box.x2 - box.x1) * wide, (box.y2 - box.y1) * high)


def paint_box(painter: QPainter, what: int, rect: QRectF) -> None:
    """A label's, or one that a run claimed."""
    painter.setPen(_pen(what))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


def paint_tags(
    painter: QPainter,
    what: int,
    tags: Iterable[tuple[QRectF, str]],
    place: QRectF,
    font: QFont,
) -> None:
    """Words at each of these boxes, on the photo that is drawn at place. Those of labels are long:
    where one would cover another it is left out, as pointing at the box tells it."""
    painter.setFont(small(font))
    painted: list[QRectF] = []
    for rect, words in tags:
        wide = painter.fontMetrics().horizontalAdvance(words) + 2 * _PAD
        tag = _tag(what, rect, place, wide)
        if what != LABELS or not any(tag.intersects(other) for other in painted):
            painted.append(tag)
            _paint_tag(painter, what, tag, words)


def _tag(what: int, rect: QRectF, place: QRectF, wide: float) -> QRectF:
    """Labels above their box on the left, the first run's below on the left, the second's below
    on the right: those of one damage do not cover each other."""
    left = rect.right() - wide if what == SECOND else rect.left()
    top = rect.top() - _HIGH if what == LABELS else rect.bottom()
    left = max(place.left(), min(left, place.right() - wide))
    top = max(place.top(), min(top, place.bottom() - _HIGH))
    return QRectF(left, top, wide, _HIGH)


def _paint_tag(painter: QPainter, what: int, tag: QRectF, words: str) -> None:
    ground = _pen(what).color()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRect(tag)
    painter.setPen(theme.ink_on(ground))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)
