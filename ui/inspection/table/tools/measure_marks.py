"""What was measured on a photo, drawn over it: lines, areas, and their sizes."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.domain.photo import Photo
from app.domain.place.measuring import Drawn, Form, letter, size_of
from ui import theme
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.points import distance, in_view
from ui.inspection.table.photo.shape_paint import paint_shape
from ui.inspection.table.tools.sketch_paint import paint_words, words_box
from ui.wording import known_length_words, size_words

_END, _BELOW = 5, 6  # pixels of the screen: half a line's end mark; from a shape to its words


@dataclass(frozen=True, slots=True)
class Mark:
    """shape: in the view, device pixels; tag: where the words stand; drawn: None for the scale."""

    drawn: Drawn | None
    form: Form
    shape: list[QPointF]
    words: str
    tag: QRectF


class MeasureMarks:
    """Paints over one view what its photo holds."""

    def __init__(self, view: PhotoView) -> None:
        self._view = view
        view.paint_over.append(self._paint)

    def at(self, point: QPointF) -> Drawn | None:
        """What the size under that point of the view belongs to; None for the scale's."""
        return next((m.drawn for m in self._marks() if m.tag.contains(point) and m.drawn), None)

    def _marks(self) -> Iterator[Mark]:
        photo = self._view.photo
        if photo is None or not photo.measuring or self._view.bare:
            return
        scale = photo.measuring.scale
        if scale is not None:
            yield self._mark(None, scale.line, known_length_words(scale.known))
        for number, drawn in enumerate(photo.measuring.drawn):
            yield self._mark(drawn, drawn, f"{letter(number)}  {told(photo, drawn)}")

    def _mark(self, own: Drawn | None, drawn: Drawn, words: str) -> Mark:
        unit, shape = self._view.unit, in_view(self._view.geometry_now, drawn.points)
        if drawn.form is Form.BOX:
            box = QRectF(*shape).normalized()
            shape = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
        around = QPolygonF(shape).boundingRect()
        under = around.center() if drawn.form is Form.LINE else _bottom(around)
        tag = words_box(self._view.font(), words, under, unit)
        tag.moveLeft(under.x() - tag.width() / 2)
        tag.translate(0, _BELOW * unit)
        return Mark(own, drawn.form, shape, words, _inside(tag, self._view))

    def _paint(self, painter: QPainter) -> None:
        unit = self._view.unit
        painter.setFont(self._view.font())
        for mark in self._marks():
            color = theme.now().table_accent if mark.drawn is None else theme.now().on_table
            pen = QPen(QColor(color), 1.5 * unit)
            lines = mark.form is Form.LINE
            paint_shape(painter, QPolygonF(mark.shape), pen, closed=not lines)
            for end in _ends(mark.shape, unit) if lines else ():
                paint_shape(painter, QPolygonF([end.p1(), end.p2()]), pen, closed=False)
            paint_words(painter, mark.words, mark.tag.topLeft(), unit)


def told(photo: Photo, drawn: Drawn) -> str:
    """The size of something drawn on that photo, or why it has none."""
    scale = photo.measuring.scale
    return size_words(size_of(drawn, scale, (photo.width, photo.height)), bool(scale))


def _ends(line: list[QPointF], unit: float) -> Iterator[QLineF]:
    """Short strokes across both ends of a line."""
    one, other = line
    long = distance(one, other)
    if long:
        along = (other - one) / long
        across = QPointF(-along.y(), along.x()) * (_END * unit)
        for end in line:
            yield QLineF(end - across, end + across)


def _bottom(box: QRectF) -> QPointF:
    return QPointF(box.center().x(), box.bottom())


def _inside(tag: QRectF, view: PhotoView) -> QRectF:
    """Where the words stay in sight as long as the photo is."""
    seen = QRectF(view.geometry_now.visible)
    x = max(seen.left(), min(tag.x(), seen.right() - tag.width()))
    y = max(seen.top(), min(tag.y(), seen.bottom() - tag.height()))
    return QRectF(QPointF(x, y), tag.size())
