"""Marking a place in one of the photos, while that is wanted."""

from PySide6.QtCore import QObject, Signal

from app.domain.region import Region
from ui.inspection.table.photo_grid import PhotoGrid
from ui.inspection.table.photo_tile import PhotoTile
from ui.inspection.table.region_picker import RegionPicker


class Picking(QObject):
    """Lays a picker over each photo that may be meant; the first place marked ends it."""

    picked = Signal(str, object)  # photo id, Region
    active_changed = Signal(bool)

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._pickers: list[RegionPicker] = []

    @property
    def active(self) -> bool:
        """A place is to be marked."""
        return bool(self._pickers)

    def start(self, photo_id: str) -> None:
        """On that photo, "" for any that is shown."""
        self.stop()
        for tile in self._grid.tiles:
            if photo_id in ("", tile.photo_id):
                self._lay_over(tile)
        self.active_changed.emit(self.active)

    def stop(self) -> None:
        """No place is to be marked any more."""
        for picker in self._pickers:
            picker.hide()
            picker.deleteLater()
        if self._pickers:
            self._pickers.clear()
            self.active_changed.emit(False)

    def _lay_over(self, tile: PhotoTile) -> None:
        picker = RegionPicker(tile.view)
        picker.picked.connect(lambda region: self._pick(tile.photo_id, region))
        self._pickers.append(picker)

    def _pick(self, photo_id: str, region: Region) -> None:
        self.stop()
        self.picked.emit(photo_id, region)
