"""Faces and number plates that were found, offered while places are blacked out."""

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.read.private_places import PrivateKind, PrivatePlace, private_places
from app.domain.words import Kind
from ui.inspection.table.actions.cover_bar import CoverBar
from ui.inspection.table.actions.parts_known import PartsKnown
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.grid.photo_tile import PhotoTile


class Covering(QObject):
    """Nothing is blacked out by itself: a person takes all, or one by a click on it."""

    bar_changed = Signal()
    covered = Signal(str, tuple)  # photo id, Regions

    def __init__(self, grid: PhotoGrid, bar: CoverBar, parts: PartsKnown) -> None:
        super().__init__(grid)
        self._grid, self._bar, self._parts = grid, bar, parts
        self._photos: tuple[Photo, ...] = ()
        self._kind = Kind.VEHICLE
        bar.cover_all.connect(self._cover_all)
        parts.changed.connect(self._show)
        grid.tile_made.connect(self._dress)

    @property
    def active(self) -> bool:
        """Places are being blacked out."""
        return not self._bar.isHidden()

    def take(self, case: Case) -> None:
        """The case as it is now; called whenever photos are shown."""
        self._photos, self._kind = case.photos, case.kind
        self._show()

    def set_on(self, on: bool) -> None:
        """Places are blacked out from now on, or no longer."""
        if on != self.active:
            self._bar.setVisible(on)
            self._show()
            self.bar_changed.emit()

    def _show(self) -> None:
        if self.active:
            found = [place for photo in self._photos for place in self._offered(photo)]
            findable = (self._parts.writing or self._parts.faces) and not self._parts.wanted
            self._bar.show_told(self._words(found), bool(found), findable)
            for tile in self._grid.tiles:
                self._dress(tile)

    def _dress(self, tile: PhotoTile) -> None:
        photo = tile.view.photo
        offered = self._offered(photo) if photo else ()
        tile.layer.show_offered(tuple(place.region for place in offered))

    def _offered(self, photo: Photo) -> tuple[PrivatePlace, ...]:
        return private_places(photo, self._kind)

    def _cover_all(self) -> None:
        for photo in self._photos:
            if places := tuple(place.region for place in self._offered(photo)):
                self.covered.emit(photo.id, places)

    def _words(self, found: list[PrivatePlace]) -> str:
        parts = self._parts
        if not (parts.writing or parts.faces):
            return self.tr("Faces and plates are not looked for: the part for it is not installed")
        if not parts.wanted and not found:
            return self.tr("Nobody has looked for faces and number plates yet")
        faces = sum(place.kind is PrivateKind.FACE for place in found)
        told = []
        if faces:
            told.append(self.tr("Perhaps faces: %1").replace("%1", str(faces)))
        if plates := len(found) - faces:
            told.append(self.tr("Perhaps number plates: %1").replace("%1", str(plates)))
        if found:
            told.append(self.tr("click one to black it out"))
        return " · ".join((*told, *self._unlooked(bool(found))))

    def _unlooked(self, found: bool) -> list[str]:
        """What has not been looked for, or not yet; where all was and nothing is left, that."""
        readings = [photo.reading for photo in self._photos]
        waits = self._parts.wanted and any(
            told is None
            or (self._parts.faces and told.faces is None)
            or (self._parts.writing and told.lines is None)
            for told in readings
        )
        told = [self.tr("still looking…")] if waits else []
        if not self._parts.faces:
            told.append(self.tr("faces are not looked for: their part is not installed"))
        elif not waits and not found:
            told.append(self.tr("No more faces or plates found; some are missed: look yourself"))
        return told
