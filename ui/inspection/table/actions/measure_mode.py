"""Measuring on the photos: first by what, then what; each photo has its own scale."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from app.domain.photo import Photo
from app.domain.place.known_length import KnownLength
from app.domain.place.measuring import Drawn, Form, Measuring, Scale
from ui.inspection.table.actions.measure_bar import MeasureBar
from ui.inspection.table.actions.sketching import Sketching
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.grid.photo_tile import PhotoTile
from ui.inspection.table.tools.measure_marks import told


class MeasureMode(QObject):
    """Says what a person measures; the bar is there while it is on."""

    measured = Signal(str, object)  # photo id, Drawn
    forgotten = Signal(str, object)
    scaled = Signal(str, object)  # photo id, Scale
    renamed = Signal(str, object)  # photo id, KnownLength: what its scale lies along
    changed = Signal()  # it began or ended, or something else is drawn

    def __init__(self, grid: PhotoGrid, bar: MeasureBar) -> None:
        super().__init__(grid)
        self._grid, self._bar = grid, bar
        self._known: KnownLength | None = None  # of the next scale
        self.form: Form | None = None  # None: the scale
        self._awaited = ""  # the photo whose scale was just drawn
        self._sketching = Sketching(grid)
        self._sketching.takes = self._takes
        self._sketching.told = self._told
        self._sketching.drawn.connect(self._take)
        self._sketching.emptied.connect(self._forget_last)
        self._sketching.focused.connect(self.refresh)
        bar.known_chosen.connect(self._know)
        bar.scale_chosen.connect(lambda: self._draw(None))
        bar.form_chosen.connect(self._draw)
        bar.closed.connect(self.stop)

    @property
    def active(self) -> bool:
        """Something is being measured."""
        return self._sketching.active

    @property
    def lacks_length(self) -> bool:
        """Nobody has said yet which length is known."""
        return self.form is None and self._known is None

    def toggle(self) -> None:
        """Begin; once more: draw the next form."""
        if not self.active:
            self._begin()
        elif self.form is not None:
            forms = tuple(Form)
            self._draw(forms[(forms.index(self.form) + 1) % len(forms)])

    def begin_on(self, photo_id: str) -> None:
        """On that photo, whatever had the focus."""
        tile = self._grid.tile(photo_id)
        if tile is not None:
            tile.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.active:
            self._begin()

    def back(self) -> None:
        """Leave what is being drawn, or all of it."""
        if not self._sketching.drop():
            self.stop()

    def stop(self) -> None:
        """Measure no more."""
        if self.active:
            self._sketching.stop()
            self._bar.known.hidePopup()
            self._bar.hide()
            self.changed.emit()

    def refresh(self) -> None:
        """Another photo is looked at, or its scale came or went: without one, that comes first."""
        current, scale = self._grid.current(), self._measuring().scale
        if not self.active or current is None:
            return
        self._known = scale.known if scale else self._known
        if scale is None and self.form is not None:
            self._turn_to(None)
        elif scale is not None and self._awaited == current.photo_id:
            self._awaited = ""
            self._turn_to(Form.LINE)
        else:
            self._show()

    def _begin(self) -> None:
        if not self._grid.isVisible() or self._grid.current() is None:
            return
        scale = self._measuring().scale
        self._known, self._awaited = scale.known if scale else None, ""
        self._sketching.start(Form.LINE)
        self._bar.show()
        self._turn_to(Form.LINE if scale else None)
        if scale is None:
            self._bar.ask()
        else:
            self._sketching.take_focus()

    def _turn_to(self, form: Form | None) -> None:
        self.form = form
        self._sketching.draw(form or Form.LINE)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._bar.show_state(self._known, self.form, self._measuring().scale is not None)

    def _draw(self, form: Form | None) -> None:
        self._turn_to(form)
        self._sketching.take_focus()

    def _know(self, known: KnownLength) -> None:
        self._known, current = known, self._grid.current()
        if current is not None and self._measuring().scale is not None and self.form is not None:
            self.renamed.emit(current.photo_id, known)
            self._sketching.take_focus()
        else:
            self._draw(None)

    def _take(self, photo_id: str, drawn: Drawn) -> None:
        if self.form is not None:
            self.measured.emit(photo_id, drawn)
        elif self._known is None:
            self._bar.ask()
        else:
            self._awaited = photo_id
            self.scaled.emit(photo_id, Scale(drawn, self._known))

    def _takes(self, tile: PhotoTile, at: QPointF) -> bool:
        """A click on a size takes it away; without a known length there is nothing to draw."""
        found = tile.measures.at(at)
        if found is not None:
            self.forgotten.emit(tile.photo_id, found)
        elif self.lacks_length:
            self._bar.ask()
        return found is not None or self.lacks_length

    def _forget_last(self, photo_id: str) -> None:
        tile = self._grid.tile(photo_id)
        drawn = tile.view.photo.measuring.drawn if tile and tile.view.photo else ()
        if drawn:
            self.forgotten.emit(photo_id, drawn[-1])

    def _told(self, photo: Photo, drawn: Drawn) -> str:
        if self.form is None:
            return self._known.shown if self._known else ""
        return told(photo, drawn)

    def _measuring(self) -> Measuring:
        """Of the current photo."""
        current = self._grid.current()
        photo = current.view.photo if current else None
        return photo.measuring if photo else Measuring()
