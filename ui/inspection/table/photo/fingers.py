"""What touchpads and touch screens tell, turned into zooming and moving a photo."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from ui.inspection.table.photo.photo_canvas import PhotoCanvas

_Native = Qt.NativeGestureType


class Fingers:
    """Each method says whether it was meant for the photo."""

    def __init__(self, view: PhotoCanvas) -> None:
        self._view = view
        self._spread = 1.0  # how far two fingers have gone apart by now, 1 at first
        self._middle = QPointF()  # between them, on the screen

    def scrolled(self, event: QWheelEvent) -> bool:
        """Two fingers on a touchpad move a photo; a wheel, or Ctrl held, is no such thing."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        # Not every system tells what kind of device it is; a wheel has no beginning and no end.
        smooth = event.phase() != Qt.ScrollPhase.NoScrollPhase
        touchpad = smooth or event.device().type() == QInputDevice.DeviceType.TouchPad
        if control or not touchpad or event.pixelDelta().isNull():
            return False
        self._push(QPointF(event.pixelDelta()))
        return True

    def native(self, event: QNativeGestureEvent) -> bool:
        """As the system of a touchpad tells it."""
        kind, view = event.gestureType(), self._view
        at = event.position() * view.unit
        if kind == _Native.ZoomNativeGesture:
            view.zoom_by(1 + event.value(), at)
        elif kind == _Native.PanNativeGesture:
            self._push(event.delta())
        elif kind == _Native.SmartZoomNativeGesture and view.magnified:
            view.fit()
        elif kind == _Native.SmartZoomNativeGesture:
            view.zoom_by(1 / view.geometry_now.scale, at)
        else:
            return False
        return True

    def pinched(self, event: QGestureEvent) -> bool:
        """Two fingers on a touch screen: they hold what lies under them, apart or together."""
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        view, middle = self._view, pinch.centerPoint()
        if pinch.state() == Qt.GestureState.GestureStarted:
            self._spread, self._middle = 1.0, middle
        self._push(middle - self._middle)
        # What went on since is told several times over; all since the beginning is not.
        spread = pinch.totalScaleFactor()
        at = QPointF(view.mapFromGlobal(middle.toPoint()))
        view.zoom_by(spread / self._spread, at * view.unit)
        self._spread, self._middle = spread, middle
        return True

    def _push(self, by: QPointF) -> None:
        step = by * self._view.unit
        self._view.push(step.x(), step.y())
