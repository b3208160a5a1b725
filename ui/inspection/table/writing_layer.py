"""The writing read off a photo, where it lies: found places lit up, words selected by a drag."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.domain.reading import Reading
from app.domain.region import Region
from app.domain.written import Line, text_between, written_on
from ui.inspection.table.photo_view import PhotoView
from ui.inspection.table.writing_paint import paint_hits, paint_selected, paint_words
from ui.widgets.plain_label import harmless


class WritingLayer(QWidget):
    """Lies over one photo while writing is looked for. A drag that begins on a word selects, Ctrl+C
    copies, Ctrl+A selects all; everything else goes to the photo below."""

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._view = view
        self._reading: Reading | None = None
        self._lines: tuple[Line, ...] = ()
        self._places: list[Region] = []  # of each word, over all lines
        self._hits: Sequence[Region] = ()
        self._current: Sequence[Region] = ()
        self._anchor: int | None = None  # the word a drag began on
        self._selected: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Writing in this photo"))
        self.hide()

    @property
    def selection(self) -> str:
        """What is selected, as plain text."""
        return text_between(self._lines, *self._selected) if self._selected else ""

    def show_reading(self, reading: Reading | None) -> None:
        """What was read off the photo; another photo has nothing selected."""
        if reading == self._reading:
            return
        self._reading, self._lines = reading, written_on(reading)
        self._places = [word.region for line in self._lines for word in line.words]
        self.setAccessibleDescription("\n".join(harmless(line.text) for line in self._lines))
        self.drop_selection()

    def show_hits(self, hits: Sequence[Region], current: Sequence[Region]) -> None:
        """Words where what is sought stands, and those of the place in hand."""
        self._hits, self._current = hits, current
        self.update()

    def drop_selection(self) -> None:
        """Nothing is selected."""
        self._anchor = self._selected = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On a word a selection begins; beside all of them the photo is meant."""
        word = self._word_at(event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        if word is None or not left or self._view.holding:
            if left:
                self.drop_selection()
            self._view.mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selected
        self._anchor = self._selected[0] if extends and self._selected else word
        self._selected = (self._anchor, word)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the word that is nearest."""
        if self._anchor is not None:
            self._select_to(event.position())
            return
        self._view.mouseMoveEvent(event)
        over = self._word_at(event.position()) is not None and not self._view.holding
        idle = not event.buttons()
        shape = Qt.CursorShape.IBeamCursor if over and idle else self._view.cursor().shape()
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._anchor is None:
            self._view.mouseReleaseEvent(event)
        else:
            self._select_to(event.position())
            self._anchor = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a word it is another press; beside them the photo fills the table."""
        if self._word_at(event.position()) is None:
            self._view.mouseDoubleClickEvent(event)
        else:
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the photo below."""
        self._view.wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and select all, the rest is the photo's."""
        if event.matches(QKeySequence.StandardKey.Copy) and self._selected:
            QGuiApplication.clipboard().setText(harmless(self.selection))
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._places:
            self._selected = (0, len(self._places) - 1)
            self.update()
        else:
            self._view.keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._view.keyReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, unit = QPainter(self), self._view.unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(1 / unit, 1 / unit)
        paint_words(painter, self._boxes(self._places), unit)
        paint_hits(painter, self._boxes(self._hits), self._boxes(self._current), unit)
        if self._selected:
            first, last = sorted(self._selected)
            paint_selected(painter, self._boxes(self._places[first : last + 1]), unit)

    def _select_to(self, position: QPointF) -> None:
        if self._anchor is not None:
            self._selected = (self._anchor, self._nearest(position))
            self.update()

    def _boxes(self, regions: Sequence[Region]) -> list[QRectF]:
        """In device pixels, wherever the photo lies just now."""
        geometry = self._view.geometry_now
        return [geometry.to_view(region) for region in regions]

    def _word_at(self, position: QPointF) -> int | None:
        x, y = self._view.geometry_now.to_photo(position * self._view.unit)
        for number, place in enumerate(self._places):
            if place.x1 <= x <= place.x2 and place.y1 <= y <= place.y2:
                return number
        return None

    def _nearest(self, position: QPointF) -> int:
        point = position * self._view.unit
        boxes = self._boxes(self._places)
        return min(range(len(boxes)), key=lambda number: _distance(boxes[number], point))


def _distance(box: QRectF, point: QPointF) -> float:
    """How far the point lies outside the box; what stands above or below counts for more."""
    across = max(box.left() - point.x(), 0.0, point.x() - box.right())
    down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
    return across + 3 * down
