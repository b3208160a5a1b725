"""A photo under a person's hands: choose a box, zoom at the pointer, move."""

from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QWidget

from ui.inspection.table.photo.box_places import hits, next_hit
from ui.inspection.table.photo.fingers import Fingers
from ui.inspection.table.photo.photo_canvas import PhotoCanvas
from ui.inspection.table.photo.picture_loader import PictureLoader

STEP = 1.25
_ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_ARROW_STEP = 48
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class PhotoView(PhotoCanvas):
    """Clicks, wheel, keys and touch turned into what was meant."""

    clicked = Signal(str)  # finding id, "" beside every box
    hovering = Signal(str)
    filling = Signal()  # this photo alone, or all again
    focused = Signal()
    menu = Signal(QPoint, str)  # global position; finding id of the box meant, "" for none

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(loader, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._fingers = Fingers(self)
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._moving = False
        self._space = False

    @property
    def holding(self) -> bool:
        """Space is held: what is dragged now moves the photo."""
        return self._space

    @property
    def pressed(self) -> bool:
        """A button is held down."""
        return self._pressed is not None

    def let_go(self) -> None:
        """What was pressed was meant for somebody else."""
        self._pressed, self._moving = None, False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a move; which of them, shows later."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._pressed = self._last = event.position()
        self._moving = event.button() == Qt.MouseButton.MiddleButton or self._space
        self._show_hand(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the photo, or light what lies under the pointer."""
        if self._pressed is None:
            self.point(event.position())
            self._show_hand(event.position())
            return
        far = (event.position() - self._pressed).manhattanLength()
        if self.magnified and far >= QApplication.startDragDistance():
            self._moving = True
        if self._moving:
            step = (event.position() - self._last) * self.unit
            self.push(step.x(), step.y())
        self._last = event.position()
        self._show_hand(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that did not move was a click."""
        pressed, moved = self._pressed, self._moving
        self._pressed, self._moving = None, False
        self._show_hand(event.position())
        if pressed is None or moved or event.button() != Qt.MouseButton.LeftButton:
            return
        found = hits(self.placed, event.position() * self.unit, self.unit)
        self.clicked.emit(next_hit(found, self.selected))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second release belongs to this, not to another click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            self.filling.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the pointer any more."""
        super().leaveEvent(event)
        self.hovering.emit("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; two fingers on a touchpad move a photo that was zoomed."""
        if not self._fingers.scrolled(event):
            steps = event.angleDelta().y() / 120
            self.zoom_by(STEP**steps, event.position() * self.unit)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space takes hold of the photo, arrows move it while it is zoomed."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Space:
            self._space = True
            self._show_hand(QPointF(self.mapFromGlobal(self.cursor().pos())))
        elif arrow and self.magnified:
            step = _ARROW_STEP * self.unit
            self.push(arrow[0] * step, arrow[1] * step)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_hand(QPointF(self.mapFromGlobal(self.cursor().pos())))
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for those who came by a key: a click shows well enough where it went."""
        super().focusInEvent(event)
        self.focused.emit()
        self.ringed = event.reason() in _BY_KEY
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring; a key let go elsewhere is never told here."""
        super().focusOutEvent(event)
        self._space = self.ringed = False
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse, of the box under the pointer; by the menu key, of the chosen one."""
        found = hits(self.placed, QPointF(event.pos()) * self.unit, self.unit)
        chosen = self.chosen.finding_id if self.chosen else ""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if by_mouse and chosen not in found:
            chosen = found[0] if found else ""
        self.menu.emit(event.globalPos(), chosen)

    def event(self, event: QEvent) -> bool:
        """Pinching, as touchpads (native) and touch screens tell it."""
        if isinstance(event, QNativeGestureEvent) and self._fingers.native(event):
            return True
        if event.type() == QEvent.Type.Gesture:
            self.let_go()  # the first finger was taken for a mouse
            return self._fingers.pinched(cast(QGestureEvent, event))
        return super().event(event)

    def point(self, position: QPointF) -> None:
        """Light what lies under the pointer."""
        found = hits(self.placed, position * self.unit, self.unit)
        first = found[0] if found else ""
        if first != self.hovered:
            self.hovering.emit(first)

    def _show_hand(self, position: QPointF) -> None:
        if self._moving:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif hits(self.placed, position * self.unit, self.unit):
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)
