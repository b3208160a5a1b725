"""Blacking out: drawing over a photo what no model is to see, by pointer or by keys."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.domain.place.region import Region
from app.domain.place.reshape import moved, stretched
from ui import theme
from ui.inspection.table.photo.blackout_paint import paint_blackout, paint_offered
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.tools.arrows import ARROWS

# What is smaller than this on the screen was a click.
_LEAST = 6
# What a key draws at first, and how far it moves or grows with each: fractions of the photo.
_FIRST, _STEP = 0.2, 0.02
_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class BlackoutLayer(QWidget):
    """Lies over one photo while the table is in that mode. Dragging draws, a click on a blackout
    takes it away, on an offered place sets it. Return begins one in the middle, arrows move it,
    with Shift they change its size, Return sets it, Delete takes the last one away. The rest goes
    to the photo below."""

    drawn = Signal(object)  # Region: to be blacked out
    removed = Signal(object)  # Region: no longer

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._view = view
        self._from: QPointF | None = None
        self._draft: list[float] | None = None  # x1, y1, x2, y2 in fractions of the photo
        self._offered: tuple[Region, ...] = ()
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Black out places of this photo"))
        self.hide()

    @property
    def drafting(self) -> bool:
        """One is being drawn."""
        return self._draft is not None

    def drop_draft(self) -> None:
        """Leave what is being drawn."""
        self._from = self._draft = None
        self.update()

    def show_offered(self, offered: tuple[Region, ...]) -> None:
        """Places that may have to be blacked out: a click on one does."""
        if offered != self._offered:
            self._offered = offered
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin; the hand that moves the photo is the photo's own."""
        if event.button() != Qt.MouseButton.LeftButton or self._view.holding:
            self._view.mousePressEvent(event)
            return
        self._from = event.position()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw from where it began to here."""
        if self._from is None:
            self._view.mouseMoveEvent(event)
            return
        begun, here = self._fraction(self._from), self._fraction(event.position())
        self._draft = [
            *(min(a, b) for a, b in zip(begun, here, strict=True)),
            *(max(a, b) for a, b in zip(begun, here, strict=True)),
        ]
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Set what was drawn, or take away what was clicked on."""
        if self._from is None or event.button() != Qt.MouseButton.LeftButton:
            self._view.mouseReleaseEvent(event)
            return
        if (event.position() - self._from).manhattanLength() < _LEAST:
            self._click(*self._fraction(event.position()))
            self.drop_draft()
        else:
            self._set()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the photo below."""
        self._view.wheelEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second drag that follows quickly is no double click."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything without a pointer."""
        key = Qt.Key(event.key())
        if key in _DONE and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._begin_or_set()
        elif key in ARROWS and self._draft is not None:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(*ARROWS[key], grow=shift)
        elif key in _AWAY and self._blackouts():
            self.removed.emit(self._blackouts()[-1])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A draft of keys ends with the focus."""
        super().focusOutEvent(event)
        if self._from is None:
            self.drop_draft()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is being drawn; blackouts that are set are the photo's to paint."""
        painter, unit = QPainter(self), self._view.unit
        painter.scale(1 / unit, 1 / unit)
        for place in self._offered:
            paint_offered(painter, self._view.geometry_now.to_view(place), unit)
        region = self._region()
        if region is not None:
            paint_blackout(painter, self._view.geometry_now.to_view(region), unit, draft=True)
        if self.hasFocus():
            pen = QPen(QColor(theme.now().table_accent), 2 * unit)
            painter.setPen(pen)
            rect = QRectF(0, 0, self.width() * unit, self.height() * unit)
            painter.drawRect(rect.adjusted(unit, unit, -unit, -unit))

    def _begin_or_set(self) -> None:
        if self._draft is not None:
            self._set()
            return
        middle = self._fraction(QPointF(self.width() / 2, self.height() / 2))
        x, y = (min(1 - _FIRST / 2, max(_FIRST / 2, edge)) for edge in middle)
        self._draft = [x - _FIRST / 2, y - _FIRST / 2, x + _FIRST / 2, y + _FIRST / 2]
        self.update()

    def _move(self, across: int, down: int, grow: bool) -> None:
        before, geometry = self._region(), self._view.geometry_now
        if before is None:
            return
        wide, tall = (_STEP * step for step in geometry.upright(across, down))
        if grow:
            edges = geometry.upright(abs(across), abs(down))
            after = stretched(before, edges, (wide, tall), (_STEP, _STEP))
        else:
            after = moved(before, wide, tall)
        self._draft = after.as_list()
        self.update()

    def _set(self) -> None:
        region = self._region()
        self.drop_draft()
        if region is not None:
            self.drawn.emit(region)

    def _click(self, x: float, y: float) -> None:
        """Take away the blackout there, or set the one that is offered there."""
        for places, told in ((self._blackouts(), self.removed), (self._offered, self.drawn)):
            under = [r for r in places if r.x1 <= x <= r.x2 and r.y1 <= y <= r.y2]
            if under:
                told.emit(under[-1])
                return

    def _blackouts(self) -> tuple[Region, ...]:
        return self._view.photo.blackouts if self._view.photo else ()

    def _region(self) -> Region | None:
        """The draft, None where it has no area on the photo."""
        if self._draft is None:
            return None
        x1, y1, x2, y2 = (min(1.0, max(0.0, edge)) for edge in self._draft)
        return Region(x1, y1, x2, y2) if x1 < x2 and y1 < y2 else None

    def _fraction(self, position: QPointF) -> tuple[float, float]:
        return self._view.geometry_now.to_photo(position * self._view.unit)
