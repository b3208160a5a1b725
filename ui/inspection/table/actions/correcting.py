"""Correcting boxes on the table: what is done with the tools of all photos together."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QCursor

from ui.inspection.table.actions.picking import Picking, Purpose
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.grid.photo_tile import PhotoTile
from ui.inspection.table.photo.box_places import hits, next_hit


class Correcting(QObject):
    """Says what a person did to boxes; changes none itself."""

    reshaped = Signal(str, object)  # finding id, Region or Outline
    removed = Signal(str)  # finding id
    drawn = Signal(str, object)  # photo id, Region: a new finding's

    def __init__(self, grid: PhotoGrid, picking: Picking) -> None:
        super().__init__(grid)
        self._grid, self._picking = grid, picking
        grid.tile_made.connect(self._hear)
        grid.draw.connect(self.draw)
        picking.drawn.connect(self.drawn)

    @property
    def at_box(self) -> bool:
        """The photo with the chosen box has the focus: keys reach the box."""
        tile = self._grid.current()
        focused = tile is not None and tile.view.window().focusWidget() is tile.view
        return focused and tile is not None and tile.view.chosen is not None

    def draw(self, photo_id: str = "") -> None:
        """A new finding is to be drawn, on that photo or on any; once more: not after all."""
        drawing = self._picking.active and self._picking.purpose is Purpose.FINDING
        judged = any(tile.judged for tile in self._grid.tiles)
        if drawing:
            self._picking.stop()
        elif judged and self._grid.isVisible():
            self.settle()
            self._picking.start(photo_id, Purpose.FINDING)

    def settle(self) -> None:
        """Give out what is being drawn."""
        for tile in self._grid.tiles:
            tile.tool.settle()
            tile.corners.settle()

    def drop(self) -> bool:
        """Leave what is being drawn, or the corner that keys move; False where there is nothing."""
        drafting = [tile for tile in self._grid.tiles if tile.tool.drafting]
        for tile in drafting:
            tile.tool.drop()
        corners = [tile.corners.drop() for tile in self._grid.tiles]
        return bool(drafting) or any(corners)

    def take_hold(self) -> None:
        """Keys go to the chosen box from now on."""
        for tile in self._grid.tiles:
            if tile.view.chosen is not None and tile.isVisible():
                tile.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def behind(self) -> str:
        """The next box under the pointer or, where the pointer is on none, the next of those that
        lie over the chosen one; "" for none."""
        for tile in self._grid.tiles:
            if tile.isVisible() and (found := _under_pointer(tile) or _over_chosen(tile)):
                return next_hit(found, tile.view.selected)
        return ""

    def _hear(self, tile: PhotoTile) -> None:
        tile.tool.reshaped.connect(self.reshaped)
        tile.corners.reshaped.connect(self.reshaped)
        tile.tool.removed.connect(self.removed)


def _under_pointer(tile: PhotoTile) -> list[str]:
    view = tile.view
    at: QPoint = view.mapFromGlobal(QCursor.pos())
    if not view.rect().contains(at):
        return []
    return hits(view.placed, QPointF(at) * view.unit, view.unit)


def _over_chosen(tile: PhotoTile) -> list[str]:
    placed = {each.box.finding_id: each.rect for each in tile.view.placed}
    chosen = placed.get(tile.view.selected)
    if chosen is None:
        return []
    return sorted(each for each, rect in placed.items() if rect.intersects(chosen))
