"""The photos of one inspection: all at once, or one of them filling the table.

Longer than other files, as it hands on every signal of its tiles.
"""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.inspection import PHOTOS_PER_INSPECTION
from app.domain.photo import Photo
from app.domain.place.region import Region
from ui.inspection.table.grid.add_slot import AddSlot
from ui.inspection.table.grid.photo_caption import HEIGHT
from ui.inspection.table.grid.photo_tile import PhotoTile
from ui.inspection.table.grid.table_grid import cells, chosen_cells
from ui.inspection.table.photo.box_places import Box
from ui.inspection.table.photo.picture_loader import PictureLoader
from ui.widgets.focus import holds_focus

_WHOLE = Region(0.0, 0.0, 1.0, 1.0)


class PhotoGrid(QWidget):
    """Holds one tile per photo and uses it again for every inspection."""

    clicked, merge = Signal(str), Signal(str)  # finding id
    hovering = Signal(str)
    facts, remove, look = Signal(str), Signal(str), Signal(str)  # photo id
    captioned = Signal(str, dict)  # photo id, its caption as a change
    draw, which_boxes, outline, measure = Signal(str), Signal(str), Signal(str), Signal(str)
    seen, alike = Signal(str), Signal(str)
    copy_boxes, save_boxes = Signal(str), Signal(str)
    add, filled_changed, black_out, find_writing = Signal(), Signal(), Signal(), Signal()
    blacked_out, uncovered = Signal(str, object), Signal(str, object)  # photo id, Region
    tile_made = Signal(object)  # PhotoTile

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filled = self.beside = ""  # photo ids: one alone, or with another beside it
        self._brought = ""
        self._loader = loader
        self._photos: tuple[Photo, ...] = ()
        self._tiles: list[PhotoTile] = []
        self._growing = self._blacking_out = False
        self._slot = AddSlot(self)
        self._slot.clicked.connect(self.add)

    @property
    def tiles(self) -> list[PhotoTile]:
        """Those in use, in the order of the photos."""
        return self._tiles[: len(self._photos)]

    def show_photos(
        self,
        photos: tuple[Photo, ...],
        first: int,
        pictures: Callable[[Photo], Path],
        growing: bool,
    ) -> None:
        """first: the first photo's number in the case. growing: photos may still come and go."""
        same = [photo.id for photo in photos] == [photo.id for photo in self._photos]
        self._photos, self._growing = photos, growing
        while len(self._tiles) < len(photos):
            self._tiles.append(self._tile())
        self._follow(photos)
        for number, (tile, photo) in enumerate(zip(self._tiles, photos, strict=False), first):
            tile.set_growing(growing)
            tile.show_photo(photo, number, pictures(photo))
        if not {self.filled, self.beside} - {""} <= {photo.id for photo in photos}:
            self.filled = self.beside = ""
        if not same or self._slot.isHidden() == self._has_slot():
            self._lay()

    def show_boxes(
        self, boxes: dict[str, tuple[Box, ...]], flags: dict[str, tuple[str, ...]], judged: bool
    ) -> None:
        """Boxes by photo id; flags: what is to be known of a photo, in sentences; judged: there
        are findings in this case."""
        for tile in self.tiles:
            tile.set_judged(judged)
            tile.set_boxes(boxes.get(tile.photo_id, ()))
            tile.caption.set_flags(flags.get(tile.photo_id, ()))

    def set_blacking_out(self, on: bool) -> None:
        """Whether dragging over a photo blacks out places of it."""
        self._blacking_out = on
        for tile in self._tiles:
            tile.set_blacking_out(on)

    def drop_draft(self) -> bool:
        """Leave the blackout that is being drawn; False where there is none."""
        drafting = [tile for tile in self.tiles if tile.layer.drafting]
        for tile in drafting:
            tile.layer.drop_draft()
        return bool(drafting)

    def mark(self, selected: str, hovered: str) -> None:
        """Finding ids; "" for none."""
        for tile in self.tiles:
            tile.view.mark(selected, hovered)

    def show_place(self, photo_id: str, region: Region | None) -> None:
        """A dashed box on one photo, all around it if no place in it is named; none on others."""
        for tile in self.tiles:
            tile.view.set_place((region or _WHOLE) if tile.photo_id == photo_id else None)

    def bring(self, photo_id: str, region: Region | None) -> None:
        """That photo, and the place in it, come forward if they are out of sight."""
        tile = self.tile(photo_id)
        if tile is None:
            return
        self._brought = photo_id
        if any(other.view.hasFocus() for other in self.tiles):  # what has it is what keys act on
            tile.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.filled and photo_id not in (self.filled, self.beside):
            self.fill(photo_id)
        if region is not None and tile.view.magnified:
            tile.view.bring(region)

    def fill(self, photo_id: str, beside: str = "") -> None:
        """One photo alone, or with another beside it; "" for all."""
        if (photo_id, beside) == (self.filled, self.beside):
            return
        before = self.filled
        self.filled, self.beside = photo_id, beside
        for tile in self.tiles:
            tile.view.fit()
        self._lay()
        shown = self.tile(photo_id or before)
        if shown is not None and holds_focus(self):
            shown.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filled_changed.emit()

    def tile(self, photo_id: str) -> PhotoTile | None:
        """The tile that shows the photo."""
        return next((tile for tile in self.tiles if tile.photo_id == photo_id), None)

    def current(self) -> PhotoTile | None:
        """The tile that keys act on: the one filling, the one with the focus, the one that had it
        or came forward last, else the first."""
        if self.filled and not self.beside:
            return self.tile(self.filled)
        focused = next((tile for tile in self.tiles if holds_focus(tile)), None)
        first = self.tiles[0] if self.tiles else None
        return focused or self.tile(self.filled or self._brought) or first

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        self._lay()

    def _lay(self) -> None:
        alone, places = len(self._photos) <= 1, self._places()
        for index, tile in enumerate(self._tiles):
            shown = index < len(self._photos) and places[index].isValid()
            if shown:
                tile.setGeometry(places[index])
                tile.set_filling(bool(self.filled), alone)
            tile.setVisible(shown)
        self._slot.setVisible(self._has_slot())
        if self._has_slot():
            self._slot.setGeometry(places[-1].adjusted(0, 0, 0, -HEIGHT))

    def _places(self) -> list[QRect]:
        """One for each photo, not valid for one that is not shown; then the empty place's."""
        if self.filled:
            chosen = [photo.id in (self.filled, self.beside) for photo in self._photos]
            return chosen_cells(chosen, self.rect())
        shapes = [photo.width / photo.height for photo in self._photos]
        return cells(shapes + shapes[-1:] * self._has_slot(), self.rect(), HEIGHT)

    def _has_slot(self) -> bool:
        return len(self._photos) == PHOTOS_PER_INSPECTION - 1 and self._growing and not self.filled

    def _tile(self) -> PhotoTile:
        tile = PhotoTile(self._loader, self)
        self.setTabOrder(tile.caption, self._slot)
        tile.view.clicked.connect(self.clicked)
        tile.view.hovering.connect(self.hovering)
        tile.view.focused.connect(lambda: self._keep(tile))
        tile.filling.connect(self._toggle)
        tile.turned.connect(self._turn)
        for name in (
            *("facts", "remove", "look", "add", "draw", "which_boxes", "outline", "measure"),
            *("blacked_out", "uncovered", "black_out", "captioned", "find_writing", "merge"),
            *("seen", "alike", "copy_boxes", "save_boxes"),
        ):
            getattr(tile, name).connect(getattr(self, name))
        tile.set_blacking_out(self._blacking_out)
        self.tile_made.emit(tile)
        return tile

    def _keep(self, tile: PhotoTile) -> None:
        """What is pressed beside the photos may take the focus: the photo is meant all the same."""
        self._brought = tile.photo_id

    def _follow(self, photos: tuple[Photo, ...]) -> None:
        """Photos that were only put into another order keep their tiles, and what was looked at."""
        ids = [photo.id for photo in photos]
        used = self._tiles[: len(photos)]
        shown = [tile.photo_id for tile in used]
        if shown != ids and sorted(shown) == sorted(ids):
            used.sort(key=lambda tile: ids.index(tile.photo_id))
            self._tiles[: len(photos)] = used
            for before, after in pairwise(used):
                self.setTabOrder(before.caption, after.view)

    def _toggle(self, photo_id: str) -> None:
        self.fill("" if self.filled == photo_id else photo_id)

    def _turn(self, step: int) -> None:
        ids = [photo.id for photo in self._photos]
        if self.filled in ids:
            self.fill(ids[(ids.index(self.filled) + step) % len(ids)])
