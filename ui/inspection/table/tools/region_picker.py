"""A place in a photo marked with the pointer, or by a key: for a closer look, a new finding."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from app.domain.place.region import Region
from ui import theme
from ui.inspection.table.photo.photo_layer import PhotoLayer
from ui.inspection.table.photo.photo_view import PhotoView

# Pixels of the screen; a shorter drag was a click.
_LEAST = 6
# What a key marks: this much of what is seen of the photo, in its middle.
_BY_KEY = 0.3
_SET = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHADE = QColor(0, 0, 0, 90)


class RegionPicker(PhotoLayer):
    """Lies over a photo while a place is wanted; a drag from corner to corner is one, and Return
    marks one in the middle."""

    picked = Signal(object)  # Region

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._from: QPointF | None = None
        self._to = QPointF()
        self.setAccessibleName(self.tr("Mark a place in this photo"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return marks; everything else goes to the photo."""
        if event.key() not in _SET:
            super().keyPressEvent(event)
            return
        seen = QRectF(self._view.geometry_now.visible)
        beside = (1 - _BY_KEY) / 2
        across, down = beside * seen.width(), beside * seen.height()
        marked = self._view.geometry_now.region(seen.adjusted(across, down, -across, -down))
        if marked is not None:
            self.picked.emit(marked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._to = event.position()
        band, self._from = self._band(), None
        self.update()
        region = self._region(band)
        if region is not None:
            self.picked.emit(region)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        band = self._band()
        if band.isEmpty():
            return
        for shaded in (
            QRectF(0, 0, self.width(), band.top()),
            QRectF(0, band.bottom(), self.width(), self.height() - band.bottom()),
            QRectF(0, band.top(), band.left(), band.height()),
            QRectF(band.right(), band.top(), self.width() - band.right(), band.height()),
        ):
            painter.fillRect(shaded, _SHADE)
        painter.setPen(QPen(QColor(theme.now().table_accent), 2))
        painter.drawRect(band)

    def _band(self) -> QRectF:
        """What is marked, in pixels of the screen."""
        if self._from is None:
            return QRectF()
        return QRectF(self._from, self._to).normalized()

    def _region(self, band: QRectF) -> Region | None:
        """The same in the photo; None for a click, or a place beside the photo."""
        if min(band.width(), band.height()) < _LEAST:
            return None
        unit = self._view.unit
        return self._view.geometry_now.region(QRectF(band.topLeft() * unit, band.size() * unit))
