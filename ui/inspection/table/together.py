"""Two photos side by side, looked at together: zoom and pan of one are those of the other."""

from PySide6.QtCore import QObject, Signal

from ui.inspection.table.photo_geometry import PhotoGeometry
from ui.inspection.table.photo_grid import PhotoGrid
from ui.inspection.table.photo_tile import PhotoTile


class Together(QObject):
    """The photo that is at hand and the one after it."""

    changed = Signal()  # two are looked at together, or no longer

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._leading = False  # one view leads the other just now
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
        elif current is not None and len(tiles) > 1:
            after = tiles[(tiles.index(current) + 1) % len(tiles)]
            self._grid.fill(current.photo_id, after.photo_id)

    def bring_in(self, photo_id: str) -> bool:
        """That photo beside the first of the two; False where none are looked at together."""
        if self.active and photo_id not in (self._grid.filled, self._grid.beside):
            self._grid.fill(self._grid.filled, photo_id)
        return self.active

    def _hear(self, tile: PhotoTile) -> None:
        tile.view.looked.connect(lambda geometry: self._lead(tile, geometry))

    def _lead(self, tile: PhotoTile, geometry: PhotoGeometry) -> None:
        if not self.active or self._leading:
            return
        self._leading = True
        for other in self._grid.tiles:
            if other is not tile and other.isVisible():
                other.view.follow(geometry)
        self._leading = False
