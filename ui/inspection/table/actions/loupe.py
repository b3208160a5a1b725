"""A loupe under the pointer, for as long as its key is held."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.inspection.table.actions.held_key import HeldKey
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.grid.photo_tile import PhotoTile
from ui.inspection.table.photo.photo_view import PhotoView

_SIDE = 220  # pixels of the screen
# So many times nearer than the photo is shown, and at least as large as it is.
_NEARER = 4.0


class Loupe(QWidget):
    """Lies over the view the pointer is in and moves with it; takes no clicks."""

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self.view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(_SIDE, _SIDE)
        self.show()

    def move_to(self, at: QPoint) -> None:
        """Its middle is under the pointer."""
        self.move(at - QPoint(_SIDE // 2, _SIDE // 2))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo as it would be if it were zoomed here."""
        painter, view = QPainter(self), self.view
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QPainterPath()
        ring.addEllipse(2, 2, _SIDE - 4, _SIDE - 4)
        painter.setClipPath(ring)
        painter.fillRect(self.rect(), QColor(theme.now().table_well))
        middle = QPointF(self.geometry().center()) * view.unit
        now, lies = view.geometry_now, self.geometry()
        near = now.through_loupe(max(_NEARER, 1 / now.scale), middle)
        area = QRectF(QPointF(lies.topLeft()) * view.unit, QSizeF(lies.size()) * view.unit)
        painter.save()
        painter.translate(-QPointF(self.pos()))
        painter.scale(1 / view.unit, 1 / view.unit)
        view.picture.paint_near(painter, near, area.toAlignedRect())
        painter.restore()
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.now().table_accent), 2))
        painter.drawPath(ring)


class Loupes(HeldKey):
    """The one loupe there is at a time."""

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._loupe: Loupe | None = None

    def hold_up(self, key: Qt.Key) -> None:
        """Over the photo under the pointer, until that key is let go."""
        self.hold(key, self._follow, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pointer may go from photo to photo."""
        if event.type() == QEvent.Type.MouseMove:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        view = next((tile.view for tile in self._grid.tiles if _under_pointer(tile)), None)
        if self._loupe is not None and view is not self._loupe.view:
            self._end()
        if view is not None:
            self._loupe = self._loupe or Loupe(view)
            self._loupe.move_to(view.mapFromGlobal(QCursor.pos()))

    def _end(self) -> None:
        if self._loupe is not None:
            self._loupe.hide()
            self._loupe.deleteLater()
            self._loupe = None


def _under_pointer(tile: PhotoTile) -> bool:
    at: QPoint = tile.view.mapFromGlobal(QCursor.pos())
    return tile.isVisible() and tile.view.rect().contains(at)
