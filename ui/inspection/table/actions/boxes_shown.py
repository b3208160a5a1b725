"""Which boxes are to be seen on all photos of the table: filtered, or none while a key is held."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from ui.inspection.table.actions.filter_bar import FilterBar
from ui.inspection.table.actions.held_key import HeldKey
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.grid.photo_tile import PhotoTile
from ui.inspection.table.photo.box_filter import BoxFilter
from ui.inspection.table.photo.box_places import Box

_STEP = 0.1


class BoxesShown(QObject):
    """The bar is there while something may be hidden, or once it was asked for."""

    bar_changed = Signal()  # it came or went

    def __init__(self, grid: PhotoGrid, bar: FilterBar) -> None:
        super().__init__(grid)
        self._grid, self._bar = grid, bar
        self._boxes: Sequence[Box] = ()
        self._held = HeldKey(self)
        self.filter = BoxFilter()
        bar.chosen.connect(self.choose)
        bar.closed.connect(self.show_all)
        grid.tile_made.connect(self._dress)
        grid.which_boxes.connect(self.open_bar)

    def take(self, boxes: Iterable[Box]) -> None:
        """The boxes there are in the case."""
        self._boxes = tuple(boxes)
        self._count()

    def choose(self, chosen: BoxFilter) -> None:
        """Show only those from now on."""
        self.filter = chosen
        for tile in self._grid.tiles:
            self._dress(tile)
        self.open_bar()

    def show_all(self) -> None:
        """Hide none, and leave."""
        self.choose(BoxFilter())
        self._bar.hide()
        self.bar_changed.emit()

    def open_bar(self) -> None:
        """So that a person can choose."""
        self._count()
        if self._bar.isHidden():
            self._bar.show()
            self.bar_changed.emit()

    def toggle_undecided(self) -> None:
        """Only what nobody has decided on, or that no longer."""
        self._hold(replace(self.filter, undecided=not self.filter.undecided))

    def surer(self, steps: int) -> None:
        """Only what the model was more sure of, or (negative) less."""
        least = min(1.0, max(0.0, round(self.filter.least + steps * _STEP, 2)))
        self._hold(replace(self.filter, least=least))

    def hide_while(self, key: Qt.Key) -> None:
        """No box at all until that key is let go, or the window is left."""
        self._held.hold(key, partial(self._bare, True), partial(self._bare, False))

    def _hold(self, chosen: BoxFilter) -> None:
        if chosen.hides_any:
            self.choose(chosen)
        else:
            self.show_all()

    def _count(self) -> None:
        self._bar.show_filter(self.filter, *self.filter.count(self._boxes))

    def _bare(self, bare: bool) -> None:
        for tile in self._grid.tiles:
            tile.view.set_bare(bare)

    def _dress(self, tile: PhotoTile) -> None:
        tile.view.set_filter(self.filter)
