"""Two photos side by side, looked at together: zoom and pan of one are those of the other."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.grid.photo_tile import PhotoTile
from ui.inspection.table.photo.photo_geometry import PhotoGeometry
from ui.inspection.table.photo.photo_view import PhotoView


class Locked(QObject):
    """partners: the views that are to be looked at as a given one is."""

    def __init__(
        self, parent: QObject, partners: Callable[[PhotoView], Iterable[PhotoView]]
    ) -> None:
        super().__init__(parent)
        self._partners = partners
        self._leading = False  # one view leads the others just now

    def add(self, view: PhotoView) -> None:
        """From now on that one leads when a hand is on it."""
        view.looked.connect(lambda geometry: self._lead(view, geometry))

    def _lead(self, view: PhotoView, geometry: PhotoGeometry) -> None:
        if self._leading:
            return
        self._leading = True
        for other in self._partners(view):
            other.follow(geometry)
        self._leading = False


class Together(QObject):
    """The photo that is at hand and the one after it."""

    changed = Signal()  # two are looked at together, or no longer

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._locked = Locked(self, self.beside)
        grid.tile_made.connect(self._hear)
        grid.filled_changed.connect(self.changed)

    @property
    def active(self) -> bool:
        """Two are looked at together."""
        return bool(self._grid.beside)

    def toggle(self) -> None:
        """Begin or end it; there is none with one photo."""
        tiles, current = self._grid.tiles, self._grid.current()
        if self.active:
            self._grid.fill("")
        elif current is not None and len(tiles) > 1 and self._grid.isVisible():
            after = tiles[(tiles.index(current) + 1) % len(tiles)]
            self._grid.fill(current.photo_id, after.photo_id)

    def bring_in(self, photo_id: str) -> bool:
        """That photo beside the first of the two; False where none are looked at together."""
        if self.active and photo_id not in (self._grid.filled, self._grid.beside):
            self._grid.fill(self._grid.filled, photo_id)
        return self.active

    def beside(self, view: PhotoView) -> list[PhotoView]:
        """The others that are looked at together with it."""
        others = (tile for tile in self._grid.tiles if tile.view is not view)
        return [tile.view for tile in others if self.active and tile.isVisible()]

    def _hear(self, tile: PhotoTile) -> None:
        self._locked.add(tile.view)
