"""Correcting the chosen finding's outline: its corners moved, added, taken away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from app.domain.place.outline import Outline
from app.domain.words import Verdict
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.points import distance, in_view, on_photo, scale
from ui.inspection.table.photo.shape_paint import paint_between, paint_corner
from ui.inspection.table.tools.arrows import ARROWS

# A person who nudges is done when they have not for so long.
_DONE_MS = 600
# Pixels of the screen: how far from its middle a corner is taken hold of, how long a side must be
# to be pulled in its middle, what a key moves once and while it is held.
_REACH, _ROOM, _STEP, _STRIDE = 9, 36, 1, 6
_CHOICES = {Qt.Key.Key_Comma: -1, Qt.Key.Key_Period: 1}
_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MORE = (Qt.Key.Key_Insert, Qt.Key.Key_I)


class OutlineTool(QObject):
    """Hears what its view would, before the tool for boxes does, and keeps what is meant for a
    corner. A drag is one change, and so are nudges that follow each other."""

    reshaped = Signal(str, object)  # finding id, Outline

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._view = view
        self._chosen: tuple[str, int] | None = None  # finding, corner that keys move
        self._held: int | None = None  # corner under the pointer's button
        self._draft: tuple[str, Outline] | None = None
        self._done = QTimer(self)
        self._done.setSingleShot(True)
        self._done.setInterval(_DONE_MS)
        self._done.timeout.connect(self.settle)
        view.installEventFilter(self)
        view.paint_over.append(self._paint)

    @property
    def drafting(self) -> bool:
        """Something is not given out yet."""
        return self._draft is not None

    def settle(self) -> None:
        """Give out what was drawn."""
        self._done.stop()
        draft, self._draft, self._held = self._draft, None, None
        if draft is not None:
            self.reshaped.emit(*draft)

    def drop(self) -> bool:
        """Leave it as it was, or let go of the chosen corner; False where there is neither."""
        self._done.stop()
        outline = self._outline()
        meant = self.drafting or (outline is not None and self._corner(outline) is not None)
        self._draft = self._held = None
        self._choose(None)
        self._view.set_draft(None)
        return meant

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what was meant for a corner."""
        outline = self._outline()
        if outline is not None and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress:
                return self._press(outline, event)
            if event.type() == QEvent.Type.MouseMove:
                return self._move(outline, event.position())
            if event.type() == QEvent.Type.MouseButtonRelease and self._held is not None:
                self.settle()
                return True
        elif outline is not None and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key(outline, event)
        return super().eventFilter(watched, event)

    def _paint(self, painter: QPainter) -> None:
        """Corners, and the middles of sides that are long enough; over the boxes."""
        outline, unit = self._outline(), self._view.unit
        if outline is None:
            return
        shape, chosen = self._shape(outline), self._corner(outline)
        for middle in self._middles(shape):
            if middle is not None:
                paint_between(painter, middle, unit)
        for number, at in enumerate(shape):
            paint_corner(painter, at, unit, number == chosen)

    def _outline(self) -> Outline | None:
        """The chosen finding's, as it is being drawn; none of a rejected one."""
        box = self._view.chosen
        if box is None or box.verdict is Verdict.REJECTED or self._view.holding:
            return None
        drawn = self._draft is not None and self._draft[0] == box.finding_id
        return self._draft[1] if drawn and self._draft and box.outline else box.outline

    def _corner(self, outline: Outline) -> int | None:
        """The one that keys move."""
        finding_id, corner = self._chosen or ("", 0)
        same = finding_id == self._view.selected
        return min(corner, len(outline.points) - 1) if same else None

    def _choose(self, corner: int | None) -> None:
        self._chosen = None if corner is None else (self._view.selected, corner)
        self._view.update()

    def _press(self, outline: Outline, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        at, shape = event.position() * self._view.unit, self._shape(outline)
        self._held = self._near(shape, at)
        between = self._near(self._middles(shape), at) if self._held is None else None
        if between is not None:
            self._held = between + 1
            self._draw(outline.with_corner(between, self._point(at)))
        self._choose(self._held)
        return self._held is not None

    def _move(self, outline: Outline, position: QPointF) -> bool:
        at = position * self._view.unit
        if self._held is not None:
            self._draw(outline.moved_corner(self._held, self._point(at)))
            return True
        shape = self._shape(outline)
        if self._view.pressed or self._near([*shape, *self._middles(shape)], at) is None:
            return False
        self._view.setCursor(Qt.CursorShape.SizeAllCursor)
        self._view.point(position)
        return True

    def _key(self, outline: Outline, event: QKeyEvent) -> bool:
        key, corner = Qt.Key(event.key()), self._corner(outline)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _CHOICES:
            begin = -1 if key == Qt.Key.Key_Period else 0
            there = (begin if corner is None else corner) + _CHOICES[key]
            self._choose(there % len(outline.points))
            return True
        return corner is not None and self._change(outline, key, corner, event.isAutoRepeat())

    def _change(self, outline: Outline, key: Qt.Key, corner: int, held_down: bool) -> bool:
        """By keys, at the chosen corner."""
        shape = self._shape(outline)
        if key in ARROWS:
            pixels = max(self._view.unit, scale(self._view.geometry_now)) * _STEP
            step = QPointF(*ARROWS[key]) * pixels * (_STRIDE if held_down else 1)
            self._draw(outline.moved_corner(corner, self._point(shape[corner] + step)))
        elif key in _AWAY:
            self._draw(outline.without_corner(corner))
        elif key in _MORE:
            middle = (shape[corner] + shape[(corner + 1) % len(shape)]) / 2
            self._draw(outline.with_corner(corner, self._point(middle)))
            self._choose(corner + 1)
        else:
            return False
        self._done.start()
        return True

    def _draw(self, outline: Outline | None) -> None:
        if outline is not None:
            self._draft = (self._view.selected, outline)
            self._view.set_draft(self._draft)

    def _shape(self, outline: Outline) -> list[QPointF]:
        return in_view(self._view.geometry_now, outline.points)

    def _middles(self, shape: list[QPointF]) -> list[QPointF | None]:
        """Of the sides after each corner; None for a short one."""
        sides = zip(shape, (*shape[1:], shape[0]), strict=True)
        room = _ROOM * self._view.unit
        return [(a + b) / 2 if distance(a, b) >= room else None for a, b in sides]

    def _near(self, spots: Sequence[QPointF | None], at: QPointF) -> int | None:
        """The nearest of them within reach."""
        reach = _REACH * self._view.unit
        away = [(distance(spot, at), n) for n, spot in enumerate(spots) if spot is not None]
        near = [each for each in away if each[0] <= reach]
        return min(near)[1] if near else None

    def _point(self, at: QPointF) -> tuple[float, float]:
        return on_photo(self._view.geometry_now, at)
