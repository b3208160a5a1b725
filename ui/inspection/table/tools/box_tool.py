"""Correcting the chosen box on a photo: moved and stretched by pointer or by keys."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from app.domain.place.region import Region
from app.domain.place.reshape import moved, stretched
from app.domain.words import Verdict
from ui.inspection.table.photo.box_places import Box
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.tools.arrows import ARROWS
from ui.inspection.table.tools.box_handles import Grip, grip_at, paint_ghost, paint_handles

# A person who nudges is done when they have not for so long.
_DONE_MS = 600
# Pixels of the screen: what a key moves once, and while it is held; the least side of a box.
_STEP, _STRIDE, _LEAST = 1, 6, 6
_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class BoxTool(QObject):
    """Hears what its view would, and keeps what is meant for the chosen box. A drag is one change,
    and so are nudges that follow each other."""

    reshaped = Signal(str, object)  # finding id, Region
    removed = Signal(str)  # finding id

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._view = view
        self._grip: Grip | None = None
        self._from = QPointF()
        self._before: Region | None = None  # of the chosen box, when it was taken hold of
        self._draft: tuple[str, Region] | None = None
        self._done = QTimer(self)
        self._done.setSingleShot(True)
        self._done.setInterval(_DONE_MS)
        self._done.timeout.connect(self.settle)
        view.installEventFilter(self)
        view.paint_under.append(self._paint_ghost)
        view.paint_over.append(self._paint_handles)

    @property
    def drafting(self) -> bool:
        """Something is not given out yet."""
        return self._draft is not None

    def settle(self) -> None:
        """Give out what was drawn."""
        self._done.stop()
        draft, self._draft, self._grip = self._draft, None, None
        if draft is not None:
            self.reshaped.emit(*draft)

    def drop(self) -> None:
        """Leave it as it was."""
        self._done.stop()
        self._draft = self._grip = None
        self._view.set_draft(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what was meant for the box."""
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress:
                self._press(event)
                return False  # one that does not move is a click, and the view's
            if event.type() == QEvent.Type.MouseMove:
                return self._move(event.position())
            if event.type() == QEvent.Type.MouseButtonRelease:
                return self._release()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _box(self) -> Box | None:
        """The chosen one, as it holds; none while the photo is being moved, nor a rejected one."""
        box = self._view.chosen
        dead = box is None or box.verdict is Verdict.REJECTED
        return None if dead or self._view.holding else box

    def _region(self, box: Box) -> Region:
        drawn = self._draft is not None and self._draft[0] == box.finding_id
        return self._draft[1] if drawn and self._draft else box.region

    def _under(self, position: QPointF) -> Grip | None:
        box, view = self._box(), self._view
        if box is None:
            return None
        whole = QRectF(view.geometry_now.visible)
        rect = view.geometry_now.to_view(self._region(box))
        grip = grip_at(rect, position * view.unit, whole, view.unit)
        # Of an outline only its corners are to be seen, and they are taken hold of elsewhere.
        return Grip() if grip and box.outline and rect.contains(position * view.unit) else grip

    def _press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        box, grip = self._box(), self._under(event.position())
        if box is None or grip is None:
            self.settle()
            return
        self._grip, self._from, self._before = grip, event.position(), self._region(box)

    def _move(self, position: QPointF) -> bool:
        box = self._box()
        if self._grip is None or self._before is None or box is None:
            grip = self._under(position)
            if grip is not None and not self._view.pressed:
                self._view.setCursor(grip.cursor)
                self._view.point(position)
                return True
            return False
        far = (position - self._from).manhattanLength()
        if self._draft is None and self._grip == Grip() and far < QApplication.startDragDistance():
            return True
        step = (position - self._from) * self._view.unit
        self._draw(box, self._changed(self._before, self._grip, step))
        return True

    def _release(self) -> bool:
        drawn = self._grip is not None and self.drafting
        self._grip = None
        if drawn:
            self.settle()
            self._view.let_go()
        return drawn

    def _key(self, event: QKeyEvent) -> bool:
        box, key = self._box(), Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if box is None or held not in (_NONE, _SHIFT):
            return False
        if key in _AWAY:
            self.drop()
            self.removed.emit(box.finding_id)
            return True
        if key not in ARROWS:
            return False
        pixels = self._step(event.isAutoRepeat())
        step = QPointF(ARROWS[key][0] * pixels, ARROWS[key][1] * pixels)
        grip = Grip((abs(ARROWS[key][0]), abs(ARROWS[key][1]))) if held == _SHIFT else Grip()
        self._draw(box, self._changed(self._region(box), grip, step))
        self._done.start()
        return True

    def _step(self, held_down: bool) -> float:
        """Device pixels; where the photo is magnified, at least one of its own."""
        least = max(self._view.unit * _STEP, self._view.geometry_now.scale)
        return least * (_STRIDE if held_down else 1)

    def _changed(self, before: Region, grip: Grip, step: QPointF) -> Region:
        """step: in device pixels."""
        geometry, side = self._view.geometry_now, _LEAST * self._view.unit
        by = geometry.step(step.x(), step.y())
        if grip == Grip():
            return moved(before, *by)
        whole = geometry.level.rect
        least = side / whole.width(), side / whole.height()
        return stretched(before, geometry.upright(*grip.edges), by, least)

    def _draw(self, box: Box, region: Region) -> None:
        self._draft = (box.finding_id, region)
        self._view.set_draft(self._draft)

    def _paint_ghost(self, painter: QPainter) -> None:
        box = self._view.chosen
        if box is None or box.proposed is None:
            return
        if box.outline is not None or box.proposed != self._region(box):
            ghost = self._view.geometry_now.to_view(box.proposed)
            paint_ghost(painter, ghost, self._view.unit)

    def _paint_handles(self, painter: QPainter) -> None:
        box, view = self._view.chosen, self._view
        if box is not None and box.verdict is not Verdict.REJECTED and box.outline is None:
            paint_handles(painter, view.geometry_now.to_view(self._region(box)), view.unit)
