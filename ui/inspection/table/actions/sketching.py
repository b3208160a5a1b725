"""Setting points over the photos, while that is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from app.domain.photo import Photo
from app.domain.place.measuring import Drawn, Form
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.grid.photo_tile import PhotoTile
from ui.inspection.table.tools.sketch_layer import SketchLayer


class Sketching(QObject):
    """Lays a layer over each photo that may be meant. takes(tile, point of its view): a click there
    means something else; told(photo, what would be drawn): what is said of it meanwhile."""

    drawn = Signal(str, object)  # photo id, Drawn
    emptied = Signal(str)  # photo id: a point was to be taken back, and there was none
    focused = Signal()  # another photo has the focus

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._layers: list[SketchLayer] = []
        self._form, self._any = Form.LINE, True
        self.takes: Callable[[PhotoTile, QPointF], bool] = lambda *_: False
        self.told: Callable[[Photo, Drawn], str] = lambda *_: ""
        grid.tile_made.connect(self._join)

    @property
    def active(self) -> bool:
        """Points are to be set."""
        return bool(self._layers)

    def start(self, form: Form, photo_id: str = "") -> None:
        """On that photo, "" for any that is shown."""
        self.stop()
        self._form, self._any = form, not photo_id
        for tile in self._grid.tiles:
            if photo_id in ("", tile.photo_id):
                self._lay_over(tile)

    def draw(self, form: Form) -> None:
        """Something else is to be drawn from now on."""
        self._form = form
        for layer in self._layers:
            layer.begin(form)

    def take_focus(self) -> None:
        """Keys go to the current photo."""
        current = self._grid.current()
        if current is not None:
            current.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def drop(self) -> bool:
        """Leave what is being drawn; False where nothing is."""
        drawing = [layer.drop() for layer in self._layers]
        return any(drawing)

    def stop(self) -> None:
        """No point is to be set any more."""
        for layer in self._layers:
            layer.leave()
        self._layers.clear()

    def _join(self, tile: PhotoTile) -> None:
        if self.active and self._any:
            self._lay_over(tile)

    def _lay_over(self, tile: PhotoTile) -> None:
        layer = SketchLayer(tile.view, self._form)
        layer.takes = lambda at: self.takes(tile, at)
        layer.told = lambda drawn: self.told(tile.view.photo, drawn) if tile.view.photo else ""
        layer.drawn.connect(lambda drawn: self.drawn.emit(tile.photo_id, drawn))
        layer.emptied.connect(lambda: self.emptied.emit(tile.photo_id))
        layer.focused.connect(self.focused)
        self._layers.append(layer)
