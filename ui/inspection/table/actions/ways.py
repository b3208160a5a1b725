"""How each photo of the table is looked at: kept while the program runs, never with the photo."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, SignalInstance

from ui import theme
from ui.inspection.table.actions.before_after import BeforeAfter
from ui.inspection.table.actions.together import Together
from ui.inspection.table.actions.ways_panel import WaysPanel
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.grid.photo_tile import PhotoTile
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.way import Way
from ui.inspection.table.photo.way_chip import WayChip
from ui.widgets.focus import holds_focus


class Ways(QObject):
    """Keys and the panel act on the photo that is at hand, and on the one that is looked at
    together with it; a chip on each photo says what is on."""

    def __init__(self, grid: PhotoGrid, together: Together, before_after: BeforeAfter) -> None:
        super().__init__(grid)
        self._grid, self._together, self._before_after = grid, together, before_after
        self._ways: dict[str, Way] = {}  # by photo id; none for one looked at as it is
        self._chips: dict[PhotoView, WayChip] = {}
        self._under: PhotoView | None = None  # the view the panel lies over
        self.panel = WaysPanel(grid)
        self.panel.hide()
        self.panel.chosen.connect(self._choose)
        self.panel.ended.connect(self._end_under)
        self.panel.closed.connect(self.close_panel)
        grid.tile_made.connect(self._hear_tile)
        grid.filled_changed.connect(self.close_panel)
        for side in before_after.sides:
            self._hear(side.view, side.ways)

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
        if (view := self._at_hand) is not None:
            self._end(view)

    def toggle_panel(self) -> None:
        """Open it for the photo at hand, or close it."""
        if not self.close_panel() and (view := self._at_hand) is not None:
            self._open(view)

    def close_panel(self) -> bool:
        """False where it is not open."""
        if self.panel.isHidden():
            return False
        under, self._under = self._under, None
        if under is not None and holds_focus(self.panel):
            under.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.hide()
        self.panel.setParent(self._grid)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel stays at the foot of its photo."""
        if watched is self._under and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @property
    def _at_hand(self) -> PhotoView | None:
        if self._before_after.on:
            return self._before_after.current
        tile = self._grid.current()
        return tile.view if tile is not None and self._grid.isVisible() else None

    def _hear_tile(self, tile: PhotoTile) -> None:
        self._hear(tile.view, tile.caption.ways)

    def _hear(self, view: PhotoView, wanted: SignalInstance) -> None:
        chip = self._chips[view] = WayChip(view)
        chip.clicked.connect(lambda: self._end(view))
        view.photo_changed.connect(lambda: self._shown(view))
        view.installEventFilter(self)
        wanted.connect(lambda: self._toggle_for(view))

    def _shown(self, view: PhotoView) -> None:
        """Another photo is in that view."""
        if view is self._under:
            self.close_panel()
        way = self._of(view)
        self._chips[view].show_way(way)
        if not way.plain:
            view.look_in(way)

    def _of(self, view: PhotoView) -> Way:
        return self.way(view.photo.id if view.photo else "")

    def _change(self, change: Callable[[Way], Way]) -> None:
        if (view := self._at_hand) is not None:
            self._set(view, change(self._of(view)))

    def _choose(self, way: Way) -> None:
        if self._under is not None:
            self._set(self._under, way)

    def _end_under(self) -> None:
        if self._under is not None:
            self._end(self._under)

    def _set(self, view: PhotoView, way: Way) -> None:
        """What it is looked at with is turned as far as it is, and stands in the same light."""
        before = self._of(view)
        self._look(view, way)
        for other in self._beside(view):
            self._look(other, self._of(other).after(before, way))

    def _end(self, view: PhotoView) -> None:
        for each in (view, *self._beside(view)):
            self._look(each, Way())

    def _beside(self, view: PhotoView) -> Iterable[PhotoView]:
        return self._before_after.beside(view) or self._together.beside(view)

    def _look(self, view: PhotoView, way: Way) -> None:
        """That view's photo, wherever it is shown."""
        photo_id = view.photo.id if view.photo else ""
        self._ways.pop(photo_id, None)
        if not way.plain:
            self._ways[photo_id] = way
        for each in [v for v in self._chips if v.photo and v.photo.id == photo_id]:
            each.look_in(way)
            self._chips[each].show_way(way)
        if view is self._under:
            self.panel.show_way(way)

    def _toggle_for(self, view: PhotoView) -> None:
        if self._under is view:
            self.close_panel()
        else:
            self._open(view)

    def _open(self, view: PhotoView) -> None:
        self._under = view
        self.panel.show_way(self._of(view))
        self._place()
        self.panel.show()
        self.panel.raise_()
        self.panel.turn.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self) -> None:
        if self._under is not None:
            self._put(self._under)

    def _put(self, view: PhotoView) -> None:
        """At the photo's foot; where the photo is narrower than the panel, over its neighbours."""
        panel, table = self.panel, self._grid.parentWidget()
        wide = table is None or view.width() >= panel.sizeHint().width()
        over = view if wide or table is None else table
        if panel.parentWidget() is not over:
            shown = not panel.isHidden()
            panel.setParent(over)
            panel.setVisible(shown)
            panel.raise_()
        panel.resize(panel.sizeHint().boundedTo(over.size()))
        at = QRect(QPoint(0, 0) if over is view else view.mapTo(over, QPoint(0, 0)), view.size())
        room = over.size() - panel.size()
        left = at.left() + (at.width() - panel.width()) // 2
        top = at.top() + at.height() - panel.height() - theme.S
        panel.move(min(max(0, left), room.width()), min(max(0, top), room.height()))
