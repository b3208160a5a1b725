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

from app.domain.place.region import Region
from app.domain.reading import Reading
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.tools.arrows import ARROWS
from ui.inspection.table.tools.words_chosen import WordsChosen
from ui.inspection.table.tools.writing_paint import paint_hits, paint_selected, paint_words
from ui.widgets.plain_label import harmless

_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class WritingLayer(QWidget):
    """Lies over one photo while writing is looked for. A drag that begins on a word selects, as do
    arrows, Ctrl+C copies, Ctrl+A selects all; everything else goes to the photo below."""

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._view = view
        self._reading: Reading | None = None
        self._words = WordsChosen()
        self._hits: Sequence[Region] = ()
        self._current: Sequence[Region] = ()
        self._dragging = False  # from a word
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Writing in this photo"))
        self.hide()

    @property
    def selection(self) -> str:
        """What is selected, as plain text."""
        return self._words.text

    def show_reading(self, reading: Reading | None) -> None:
        """What was read off the photo; another photo has nothing selected."""
        if reading == self._reading:
            return
        self._reading, self._words = reading, WordsChosen(reading)
        self.setAccessibleDescription(harmless(self._words.all_text))
        self.drop_selection()

    def show_hits(self, hits: Sequence[Region], current: Sequence[Region]) -> None:
        """Words where what is sought stands, and those of the place in hand."""
        self._hits, self._current = hits, current
        self.update()

    def drop_selection(self) -> None:
        """Nothing is selected."""
        self._dragging, self._words.span = False, None
        self.update()

    def begin(self) -> bool:
        """Keys select from now on, from the place in hand; False where nothing is written."""
        self._words.begin_at(self._current)
        if self._words.span is None:
            return False
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bring()
        return True

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
        self._words.choose(word, extends=_shifted(event))
        self._dragging = True
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the word that is nearest."""
        if self._dragging:
            self._select_to(event.position())
            return
        self._view.mouseMoveEvent(event)
        over = self._word_at(event.position()) is not None and not self._view.holding
        idle = not event.buttons()
        shape = Qt.CursorShape.IBeamCursor if over and idle else self._view.cursor().shape()
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._select_to(event.position())
            self._dragging = False
        else:
            self._view.mouseReleaseEvent(event)

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
        """Copy, select all, go from word to word; the rest is the photo's."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Copy) and self.selection:
            QGuiApplication.clipboard().setText(harmless(self.selection))
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._words.choose_all()
            self.update()
        elif arrow and self._words.places and not event.modifiers() & _OTHERS:
            self._words.step(*arrow, extends=_shifted(event))
            self._bring()
        else:
            self._view.keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._view.keyReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, unit = QPainter(self), self._view.unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(1 / unit, 1 / unit)
        paint_words(painter, self._boxes(self._words.places), unit)
        paint_hits(painter, self._boxes(self._hits), self._boxes(self._current), unit)
        paint_selected(painter, self._boxes(self._words.regions), unit)

    def _select_to(self, position: QPointF) -> None:
        self._words.choose(self._nearest(position), extends=True)
        self.update()

    def _bring(self) -> None:
        """The word a key went to comes into sight."""
        if self._words.span is not None and self._view.magnified:
            self._view.bring(self._words.places[self._words.span[1]])
        self.update()

    def _boxes(self, regions: Sequence[Region]) -> list[QRectF]:
        """In device pixels, wherever the photo lies just now."""
        geometry = self._view.geometry_now
        return [geometry.to_view(region) for region in regions]

    def _word_at(self, position: QPointF) -> int | None:
        x, y = self._view.geometry_now.to_photo(position * self._view.unit)
        for number, place in enumerate(self._words.places):
            if place.x1 <= x <= place.x2 and place.y1 <= y <= place.y2:
                return number
        return None

    def _nearest(self, position: QPointF) -> int:
        point = position * self._view.unit
        boxes = self._boxes(self._words.places)
        return min(range(len(boxes)), key=lambda number: _distance(boxes[number], point))


def _shifted(event: QMouseEvent | QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _distance(box: QRectF, point: QPointF) -> float:
    """How far the point lies outside the box; what stands above or below counts for more."""
    across = max(box.left() - point.x(), 0.0, point.x() - box.right())
    down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
    return across + 3 * down
