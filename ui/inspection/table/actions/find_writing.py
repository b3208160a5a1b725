"""Looking for writing in all photos of the case, and selecting it where it lies."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.photo import Photo
from app.domain.read.written import Hit, find
from ui.inspection.table.actions.find_bar import FindBar
from ui.inspection.table.actions.parts_known import PartsKnown
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.grid.photo_tile import PhotoTile
from ui.widgets.focus import holds_focus


class FindWriting(QObject):
    """Keeps what is sought, and which of its places is in hand."""

    bar_changed = Signal()  # it came or went
    opened = Signal()
    brought = Signal(str, object)  # photo id, Region: to come into sight

    def __init__(self, grid: PhotoGrid, bar: FindBar, parts: PartsKnown) -> None:
        super().__init__(grid)
        self._grid, self._bar, self._parts = grid, bar, parts
        self._photos: tuple[Photo, ...] = ()
        self._hits: Sequence[Hit] = ()
        self._at = 0
        bar.sought.connect(self._seek)
        bar.moved.connect(self.move)
        bar.entered.connect(self.enter)
        bar.closed.connect(self.close)
        parts.changed.connect(self._show_unread)
        grid.tile_made.connect(self._dress)
        grid.find_writing.connect(self.open)

    @property
    def active(self) -> bool:
        """Writing is looked for or selected."""
        return not self._bar.isHidden()

    def take(self, photos: tuple[Photo, ...]) -> None:
        """The photos of the case as they are now; called whenever photos are shown."""
        same = [p.reading for p in photos] == [p.reading for p in self._photos]
        self._photos = photos
        if not photos:
            self.close()
        elif self.active:
            self._dress_all()
            if not same:
                self._find()

    def open(self) -> None:
        """Begin, with what was sought last time."""
        if not self._photos:
            return
        if not self.active:
            self._bar.show()
            self._dress_all()
            self._find()
            self.opened.emit()
            self.bar_changed.emit()
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.field.selectAll()

    def close(self) -> bool:
        """End it; False where it had not begun."""
        if not self.active:
            return False
        held = holds_focus(self._bar)
        self._bar.hide()
        self._dress_all()
        current = self._grid.current()
        if held and current is not None:
            current.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar_changed.emit()
        return True

    def move(self, step: int) -> None:
        """To the next place, or the one before; after the last comes the first."""
        if self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._show_found()

    def enter(self) -> None:
        """Keys select words: of the photo with the place in hand, of the one at hand, of any."""
        hit, current = self._hits[self._at : self._at + 1], self._grid.current()
        liked = [*(each.photo_id for each in hit), current.photo_id if current else ""]
        tiles = [tile for tile in self._grid.tiles if tile.isVisible()]
        tiles.sort(key=lambda tile: (*(tile.photo_id != each for each in liked),))
        next((tile for tile in tiles if tile.writing.begin()), None)

    def _seek(self) -> None:
        """The first place in the photos on the table, if there is one, else the first of all."""
        shown = {tile.photo_id for tile in self._grid.tiles}
        self._at = 0
        self._hits = find(self._bar.field.text(), self._photos)
        at = (n for n, hit in enumerate(self._hits) if hit.photo_id in shown)
        self._at = next(at, 0)
        self._show_found()

    def _find(self) -> None:
        """The same again, where something more was read."""
        self._hits = find(self._bar.field.text(), self._photos)
        self._at = min(self._at, max(0, len(self._hits) - 1))
        self._bar.show_found(self._at, len(self._hits))
        self._show_unread()
        self._light()

    def _show_found(self) -> None:
        self._bar.show_found(self._at, len(self._hits))
        if self._hits:
            hit = self._hits[self._at]
            self.brought.emit(hit.photo_id, hit.regions[0])
        self._light()

    def _light(self) -> None:
        current = self._hits[self._at : self._at + 1]
        for tile in self._grid.tiles:
            hits, here = (
                [region for hit in told if hit.photo_id == tile.photo_id for region in hit.regions]
                for told in (self._hits, current)
            )
            tile.writing.show_hits(hits, here)

    def _show_unread(self) -> None:
        count = sum(
            not (photo.reading and photo.reading.lines is not None) for photo in self._photos
        )
        parts = self._parts
        if not count:
            words = ""
        elif not parts.writing:
            words = self.tr("Only barcodes: the part that reads writing is not installed")
        elif parts.wanted:
            words = self.tr("Writing still being read, photos: %1").replace("%1", str(count))
        else:
            words = self.tr("Writing not read yet, photos: %1").replace("%1", str(count))
        self._bar.show_unread(words, bool(count) and parts.writing and not parts.wanted)

    def _dress_all(self) -> None:
        for tile in self._grid.tiles:
            self._dress(tile)
        self._light()

    def _dress(self, tile: PhotoTile) -> None:
        tile.set_selecting(self.active)
