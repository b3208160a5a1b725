"""Photos put into another order: dragged by the line under them, or moved by keys."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui import theme
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.grid.photo_tile import PhotoTile

_CARRIED = 140  # pixels of the longer side of what is carried


class Reordering(QObject):
    """Says which photo is to go how far; changes nothing itself."""

    moved = Signal(str, int)  # photo id, places towards the end

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._from: QPointF | None = None  # where it was taken hold of, on the screen
        self._carried: _Carried | None = None
        grid.tile_made.connect(self._hear)

    def move(self, steps: int) -> None:
        """The photo at hand, by keys."""
        tile = self._grid.current()
        if tile is not None and self._grid.isVisible() and len(self._grid.tiles) > 1:
            self.moved.emit(tile.photo_id, steps)

    def drop(self) -> bool:
        """Leave the photo that is carried where it was; False where none is."""
        carried, self._carried, self._from = self._carried, None, None
        if carried is None:
            return False
        QApplication.restoreOverrideCursor()
        carried.hide()
        carried.deleteLater()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hears the lines under the photos; a press that does not move is theirs."""
        tile = watched.parent()
        if isinstance(event, QMouseEvent) and isinstance(tile, PhotoTile):
            if event.type() == QEvent.Type.MouseButtonPress:
                left = event.button() == Qt.MouseButton.LeftButton
                self._from = event.globalPosition() if left else None
            elif event.type() == QEvent.Type.MouseMove and self._from is not None:
                self._carry(tile, event.globalPosition())
            elif event.type() == QEvent.Type.MouseButtonRelease:
                return self._let_go(tile, event.globalPosition())
        return super().eventFilter(watched, event)

    def _hear(self, tile: PhotoTile) -> None:
        tile.caption.installEventFilter(self)
        tile.moved.connect(lambda steps: self.moved.emit(tile.photo_id, steps))

    def _carry(self, tile: PhotoTile, at: QPointF) -> None:
        far = (at - (self._from or at)).manhattanLength()
        alone = self._grid.filled or len(self._grid.tiles) < 2
        if alone or (self._carried is None and far < QApplication.startDragDistance()):
            return
        if self._carried is None:
            self._carried = _Carried(self._grid, tile)
            QApplication.setOverrideCursor(Qt.CursorShape.ClosedHandCursor)
        here = self._grid.mapFromGlobal(at.toPoint())
        under = self._under(here)
        self._carried.show_at(here, under.geometry() if under and under is not tile else None)

    def _let_go(self, tile: PhotoTile, at: QPointF) -> bool:
        self._from = None
        if not self.drop():
            return False
        under = self._under(self._grid.mapFromGlobal(at.toPoint()))
        tiles = self._grid.tiles
        if under is not None and under is not tile and tile in tiles:
            self.moved.emit(tile.photo_id, tiles.index(under) - tiles.index(tile))
        return True

    def _under(self, here: QPoint) -> PhotoTile | None:
        shown = (tile for tile in self._grid.tiles if tile.isVisible())
        return next((tile for tile in shown if tile.geometry().contains(here)), None)


class _Carried(QWidget):
    """The photo under the pointer, and a frame round the place it would take."""

    def __init__(self, grid: PhotoGrid, tile: PhotoTile) -> None:
        super().__init__(grid)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = _small(tile)
        self._at, self._place = QPoint(), QRect()
        self.setGeometry(grid.rect())
        self.show()

    def show_at(self, at: QPoint, place: QRect | None) -> None:
        """at: the pointer; place: of the photo it would take the place of."""
        self._at, self._place = at, place or QRect()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._place.isValid():
            painter.fillRect(self._place, QColor(255, 255, 255, 40))
            painter.setPen(QColor(theme.now().table_accent))
            for inset in (0, 1):
                painter.drawRect(self._place.adjusted(inset, inset, -inset - 1, -inset - 1))
        painter.setOpacity(0.85)
        half = self._picture.deviceIndependentSize().toSize() / 2
        painter.drawPixmap(self._at - QPoint(half.width(), half.height()), self._picture)


def _small(tile: PhotoTile) -> QPixmap:
    ratio = tile.devicePixelRatioF()
    side = round(_CARRIED * ratio)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    made = tile.view.grab().scaled(side, side, keep, smooth)
    made.setDevicePixelRatio(ratio)
    return made
