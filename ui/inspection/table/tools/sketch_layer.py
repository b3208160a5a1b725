"""Drawing with points over a photo: a line, a box or an outline, by pointer or by keys.

Longer than other files, as pointer and keys draw the same sketch.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent

from app.domain.place.measuring import MOST_SLACK, Drawn, Form
from ui.inspection.table.photo.photo_layer import PhotoLayer
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.points import distance, in_view, on_photo, scale
from ui.inspection.table.tools.arrows import ARROWS
from ui.inspection.table.tools.sketch import Sketch
from ui.inspection.table.tools.sketch_paint import paint_cross, paint_sketch

# Pixels of the screen: a drag that is shorter was a click; how near to the first point a click
# closes an outline; what a key moves once, while it is held, and with Shift.
_LEAST, _REACH = 6, 9
_STEP, _STRIDE, _LEAP = 1, 8, 40
# Standard uncertainty of a point a hand places: so many pixels of the screen, and never less than
# one of the photo.
_UNSURE = 1.0
_SET = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class SketchLayer(PhotoLayer):
    """Lies over a photo while points are to be set. Clicks set them, and so does a drag for two of
    them; Return or a double click closes an outline. By keys: arrows point, Return sets, Return in
    the same place closes, Backspace takes the last point back. The rest goes to the photo below.
    takes(point of the view in device pixels): a click there means something else; told(Drawn): what
    is said of what would be drawn."""

    drawn = Signal(object)  # Drawn
    emptied = Signal()  # the last point was to be taken back, and there was none
    focused = Signal()

    def __init__(self, view: PhotoView, form: Form) -> None:
        super().__init__(view)
        self._sketch, self._of = Sketch(form), view.photo
        self._pressed: QPointF | None = None
        self.takes: Callable[[QPointF], bool] = lambda _: False
        self.told: Callable[[Drawn], str] = lambda _: ""
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Set points in this photo"))
        view.setFocusProxy(self)

    @property
    def photo_id(self) -> str:
        """Of the photo below."""
        return self._view.photo.id if self._view.photo else ""

    def begin(self, form: Form) -> None:
        """Anew, with nothing set."""
        self._sketch, self._pressed = Sketch(form), None
        self.update()

    def drop(self) -> bool:
        """Leave what is being drawn; False where nothing is."""
        drawing = bool(self._sketch.points)
        self.begin(self._sketch.form)
        return drawing

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set a point; the hand that moves the photo is the photo's own."""
        if event.button() != Qt.MouseButton.LeftButton or self._view.holding:
            self._view.mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = event.position() * self._view.unit
        if not self._now().points and self.takes(at):
            return
        self._pressed = event.position()
        if self._closes(at):
            self._finish()
        else:
            self._point(at)
            self._set()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The next point would lie here."""
        if self._view.pressed:
            self._view.mouseMoveEvent(event)
        else:
            self._point(event.position() * self._view.unit)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A drag sets both ends."""
        if self._view.pressed:
            self._view.mouseReleaseEvent(event)
            return
        begun, self._pressed = self._pressed, None
        dragged = begun is not None and distance(begun, event.position()) >= _LEAST
        if dragged and self._sketch.points and self._sketch.form is not Form.OUTLINE:
            self._point(event.position() * self._view.unit)
            self._set()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click of it has set the last corner."""
        if self._sketch.form is Form.OUTLINE:
            self._finish()
        else:
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the photo below."""
        self._view.wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything without a pointer."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in ARROWS and held in (Qt.KeyboardModifier.NoModifier, _SHIFT):
            self._nudge(ARROWS[key], event.isAutoRepeat(), held == _SHIFT)
        elif key in _SET and not held:
            self._set_by_key()
        elif key in _AWAY and not held:
            self._take_back()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is being drawn; what is set already is the photo's to paint."""
        sketch, unit, geometry = self._now(), self._view.unit, self._view.geometry_now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(1 / unit, 1 / unit)
        ahead = sketch.foreseen(self._slack()) if sketch.points else None
        words = self.told(ahead) if ahead else ""
        whole = QRectF(0, 0, self.width() * unit, self.height() * unit)
        keyed = in_view(geometry, [sketch.at]) if sketch.keyed and sketch.at else []
        paint_sketch(painter, sketch, in_view(geometry, sketch.preview), unit, words)
        paint_cross(painter, keyed, whole, unit, self.hasFocus())

    def _now(self) -> Sketch:
        """Over another photo it begins anew."""
        if self._of is None or self._of.id != self.photo_id:
            self._of, self._sketch = self._view.photo, Sketch(self._sketch.form)
        return self._sketch

    def _point(self, at: QPointF, keyed: bool = False) -> None:
        self._sketch = self._now().pointed(on_photo(self._view.geometry_now, at), keyed)
        self.update()

    def _nudge(self, way: tuple[int, int], held_down: bool, leap: bool) -> None:
        sketch, geometry = self._now(), self._view.geometry_now
        pixels = max(self._view.unit, scale(geometry)) * (_STRIDE if held_down else _STEP)
        pixels = _LEAP * self._view.unit if leap else pixels
        from_here = in_view(geometry, [sketch.at])[0] if sketch.at else self._middle()
        self._point(from_here + QPointF(*way) * pixels, keyed=True)

    def _middle(self) -> QPointF:
        return QRectF(self._view.geometry_now.visible).center()

    def _set_by_key(self) -> None:
        sketch = self._now()
        if sketch.closable and sketch.stays:
            self._finish()
        elif sketch.keyed:
            self._set()
        elif not sketch.points:
            self._point(self._middle(), keyed=True)

    def _set(self) -> None:
        self._sketch = self._now().set_here(self._slack())
        self.update()
        if self._sketch.full:
            self._finish()

    def _take_back(self) -> None:
        if not self._now().points:
            self.emptied.emit()
        self._sketch = self._sketch.taken_back()
        self.update()

    def _finish(self) -> None:
        drawn = self._now().drawn()
        if drawn is not None:
            self.begin(self._sketch.form)
            self.drawn.emit(drawn)

    def _closes(self, at: QPointF) -> bool:
        sketch = self._now()
        if not sketch.closable:
            return False
        first = in_view(self._view.geometry_now, sketch.points[:1])[0]
        return distance(first, at) <= _REACH * self._view.unit

    def _slack(self) -> float:
        screen = _UNSURE * self._view.unit / scale(self._view.geometry_now)
        return min(MOST_SLACK, max(1.0, screen))
