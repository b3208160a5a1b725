"""Marking a place in one of the photos, while that is wanted."""

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.place.region import Region
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.grid.photo_tile import PhotoTile
from ui.inspection.table.tools.region_picker import RegionPicker


class Purpose(Enum):
    """What becomes of the place: it is looked at closer, or is a new finding."""

    LOOK = "look"
    FINDING = "finding"


class Picking(QObject):
    """Lays a picker over each photo that may be meant; the first place marked ends it."""

    picked = Signal(str, object)  # photo id, Region: to be looked at closer
    drawn = Signal(str, object)  # photo id, Region: a new finding's
    active_changed = Signal(bool)

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._pickers: list[RegionPicker] = []
        self.purpose = Purpose.LOOK

    @property
    def active(self) -> bool:
        """A place is to be marked."""
        return bool(self._pickers)

    def start(self, photo_id: str, purpose: Purpose = Purpose.LOOK) -> None:
        """On that photo, "" for any that is shown."""
        self.stop()
        self.purpose, current = purpose, self._grid.current()
        for tile in self._grid.tiles:
            if photo_id in ("", tile.photo_id):
                self._lay_over(tile)
        for picker in self._pickers:
            if current is not None and picker.parent() is current.view:
                picker.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.active_changed.emit(self.active)

    def back(self) -> None:
        """Leave it."""
        self.stop()

    def stop(self) -> None:
        """No place is to be marked any more."""
        for picker in self._pickers:
            picker.leave()
        if self._pickers:
            self._pickers.clear()
            self.active_changed.emit(False)

    def _lay_over(self, tile: PhotoTile) -> None:
        picker = RegionPicker(tile.view)
        picker.picked.connect(lambda region: self._pick(tile.photo_id, region))
        self._pickers.append(picker)

    def _pick(self, photo_id: str, region: Region) -> None:
        self.stop()
        told = self.drawn if self.purpose is Purpose.FINDING else self.picked
        told.emit(photo_id, region)
