"""The tags of boxes as small pictures, drawn once: a photo has dozens, sixty times a second."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from ui import icons, theme

_HEIGHT, _SHAPE, _PAD = 18, 10, 5
_UNDER = QColor(0, 0, 0, 150)
# So many different ones are kept; what a session needs stays well below.
_KEPT = 1000


@dataclass(frozen=True, slots=True)
class Tag:
    """name: what the finding is called; marks: names of icons; ground: its colour as #RRGGBB;
    words: what is said when it comes forward."""

    name: str
    marks: tuple[str, ...]
    ground: str
    words: str = ""


class BoxTags:
    """unit: device pixels per pixel of the screen's own measure, in which all sizes are."""

    def __init__(self, font: QFont, unit: float) -> None:
        self._unit = unit
        self._font = theme.tabular(font)
        self._font.setPixelSize(round(12 * unit))
        self._font.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)
        self._sizes: dict[Tag, QSizeF] = {}
        self._drawn: dict[Tag, QPixmap] = {}

    def size(self, tag: Tag) -> QSizeF:
        """In device pixels."""
        if tag not in self._sizes:
            _make_room(self._sizes)
            width = self._metrics.horizontalAdvance(tag.name) / self._unit + 4
            width += len(tag.marks) * (_SHAPE + 3) - 3 + 2 * _PAD
            if tag.words:
                width += self._metrics.horizontalAdvance(tag.words) / self._unit + 5
            size = QSizeF(round(width * self._unit), round(_HEIGHT * self._unit))
            self._sizes[tag] = size
        return self._sizes[tag]

    def draw(self, painter: QPainter, tag: Tag, at: QPointF) -> None:
        """Its upper left corner stands on a whole pixel, so that the letters stay sharp."""
        if tag not in self._drawn:
            _make_room(self._drawn)
            self._drawn[tag] = self._picture(tag)
        edge = round(self._unit)
        painter.drawPixmap(round(at.x()) - edge, round(at.y()) - edge, self._drawn[tag])

    def _picture(self, tag: Tag) -> QPixmap:
        unit, edge, size = self._unit, round(self._unit), self.size(tag).toSize()
        made = QPixmap(size.width() + 2 * edge, size.height() + 2 * edge)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, ground = QRectF(edge, edge, size.width(), size.height()), QColor(tag.ground)
        ink = theme.ink_on(ground)
        painter.setPen(QPen(_UNDER, unit))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 3 * unit, 3 * unit)
        x = self._write(painter, tag.name, box.x() + _PAD * unit, box, ink)
        for mark in tag.marks:
            side = _SHAPE * unit
            drawn = icons.pixmap(mark, ink, _SHAPE, unit)
            spot = QRectF(x, box.center().y() - side / 2, side, side)
            painter.drawPixmap(spot, drawn, QRectF(drawn.rect()))
            x += (_SHAPE + 3) * unit
        self._write(painter, tag.words, x + unit, box, ink)
        painter.end()
        return made

    def _write(self, painter: QPainter, words: str, x: float, box: QRectF, ink: QColor) -> float:
        painter.setFont(self._font)
        painter.setPen(ink)
        width = self._metrics.horizontalAdvance(words)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x, box.y(), width + 2, box.height()), middle, words)
        return x + width + 4 * self._unit


def _make_room(kept: dict[Tag, QSizeF] | dict[Tag, QPixmap]) -> None:
    if len(kept) >= _KEPT:
        kept.clear()
