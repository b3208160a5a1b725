"""How each photo of the table is looked at: kept while the program runs, never with the photo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt

from ui import theme
from ui.inspection.table.photo_grid import PhotoGrid
from ui.inspection.table.photo_tile import PhotoTile
from ui.inspection.table.photo_view import PhotoView
from ui.inspection.table.way import Way
from ui.inspection.table.way_chip import WayChip
from ui.inspection.table.ways_panel import WaysPanel


class Ways(QObject):
    """Keys and the panel act on the photo that is at hand; a chip on each photo says what is on."""

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._ways: dict[str, Way] = {}  # by photo id; none for one looked at as it is
        self._chips: dict[PhotoView, WayChip] = {}
        self._under: PhotoView | None = None  # the view the panel lies over
        self.panel = WaysPanel(grid)
        self.panel.hide()
        self.panel.chosen.connect(self._choose)
        self.panel.closed.connect(self.close_panel)
        grid.tile_made.connect(self._hear)
        grid.filled_changed.connect(self.close_panel)

    def way(self, photo_id: str) -> Way:
        """How that photo is looked at."""
        return self._ways.get(photo_id, Way())

    def turn(self, steps: int) -> None:
        """The photo at hand, so many quarter turns clockwise."""
        self._change(lambda way: way.turned(steps))

    def toggle_edges(self) -> None:
        """Bring out its edges, or no longer."""
        self._change(lambda way: way.with_edges(not way.light.edges))

    def reset(self) -> None:
        """As it is."""
        self._change(lambda _: Way())

    def toggle_panel(self) -> None:
        """Open it for the photo at hand, or close it."""
        tile = self._grid.current()
        if not self.panel.isHidden():
            self.close_panel()
        elif tile is not None and self._grid.isVisible():
            self._open(tile)

    def close_panel(self) -> bool:
        """False where it is not open."""
        if self.panel.isHidden():
            return False
        under, self._under = self._under, None
        if under is not None and self.panel.isAncestorOf(self.panel.window().focusWidget()):
            under.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.hide()
        self.panel.setParent(self._grid)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel stays at the foot of its photo."""
        if watched is self._under and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _hear(self, tile: PhotoTile) -> None:
        view = tile.view
        chip = self._chips[view] = WayChip(view)
        chip.clicked.connect(lambda: self._set(view, Way()))
        view.photo_changed.connect(lambda: self._shown(view))
        view.installEventFilter(self)
        tile.caption.ways.connect(lambda: self._toggle_for(tile))

    def _shown(self, view: PhotoView) -> None:
        """Another photo is in that view."""
        if view is self._under:
            self.close_panel()
        way = self.way(view.photo.id if view.photo else "")
        self._chips[view].show_way(way)
        if not way.plain:
            view.look_in(way)

    def _change(self, change: Callable[[Way], Way]) -> None:
        tile = self._grid.current()
        if tile is not None and self._grid.isVisible():
            self._set(tile.view, change(self.way(tile.photo_id)))

    def _choose(self, way: Way) -> None:
        if self._under is not None:
            self._set(self._under, way)

    def _set(self, view: PhotoView, way: Way) -> None:
        photo_id = view.photo.id if view.photo else ""
        self._ways.pop(photo_id, None)
        if not way.plain:
            self._ways[photo_id] = way
        view.look_in(way)
        self._chips[view].show_way(way)
        if view is self._under:
            self.panel.show_way(way)

    def _toggle_for(self, tile: PhotoTile) -> None:
        if self._under is tile.view:
            self.close_panel()
        else:
            self._open(tile)

    def _open(self, tile: PhotoTile) -> None:
        self._under = tile.view
        self.panel.setParent(tile.view)
        self.panel.show_way(self.way(tile.photo_id))
        self._place()
        self.panel.show()
        self.panel.raise_()
        self.panel.turn.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self) -> None:
        if self._under is not None:
            self.panel.adjustSize()
            free = self._under.size() - self.panel.size()
            self.panel.move(QPoint(free.width() // 2, max(0, free.height() - theme.S)))
