"""Drawing an outline round a damage a box would mislead about."""

from PySide6.QtCore import QObject, Signal

from app.domain.place.measuring import Drawn, Form
from app.domain.place.outline import outlined
from app.domain.words import Verdict
from ui.inspection.table.actions.sketching import Sketching
from ui.inspection.table.grid.photo_grid import PhotoGrid


class Outlining(QObject):
    """Of the chosen finding or, where none is chosen, of a new one; the first outline ends it."""

    drawn = Signal(str, object)  # photo id, Outline: a new finding's
    reshaped = Signal(str, object)  # finding id, Outline
    changed = Signal()  # it began or ended

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.finding_id = ""  # whose outline is drawn, "" for a new finding's
        self._sketching = Sketching(grid)
        self._sketching.drawn.connect(self._take)

    @property
    def active(self) -> bool:
        """An outline is to be drawn."""
        return self._sketching.active

    def toggle(self, photo_id: str = "") -> None:
        """Begin on that photo, or on any; once more: not after all."""
        judged = any(tile.judged for tile in self._grid.tiles)
        if self.active:
            self.stop()
        elif judged and self._grid.isVisible():
            here = self._chosen(photo_id)
            self.finding_id = here[0]
            self._sketching.start(Form.OUTLINE, here[1])
            self._sketching.take_focus()
            self.changed.emit()

    def back(self) -> None:
        """Leave what is being drawn, or all of it."""
        if not self._sketching.drop():
            self.stop()

    def stop(self) -> None:
        """No outline is to be drawn any more."""
        if self.active:
            self._sketching.stop()
            self.changed.emit()

    def _chosen(self, photo_id: str) -> tuple[str, str]:
        """The chosen finding that can be outlined, and its photo; "" for none."""
        for tile in self._grid.tiles:
            box = tile.view.chosen
            meant = tile.isVisible() and photo_id in ("", tile.photo_id)
            if meant and box is not None and box.verdict is not Verdict.REJECTED:
                return box.finding_id, tile.photo_id
        return "", photo_id

    def _take(self, photo_id: str, drawn: Drawn) -> None:
        finding_id, outline = self.finding_id, outlined(drawn.points)
        if outline is None:
            return
        self.stop()
        if finding_id:
            self.reshaped.emit(finding_id, outline)
        else:
            self.drawn.emit(photo_id, outline)
