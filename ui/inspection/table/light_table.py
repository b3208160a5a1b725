"""The light table: the photos of a case, their boxes, and every way to bring photos in."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.inspection.table.case_table import CaseTable
from ui.inspection.table.photo.photo_view import STEP, PhotoView


class LightTable(CaseTable):
    """Shows a case and says what a person does; changes nothing itself. Dark in both themes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overview.chosen.connect(self.jump)
        self.strip.before.connect(self.toggle_before)

    def choose(self, place: int) -> None:
        """The photo in that place of the shown inspection, from 1: under keys 1 to 4."""
        tiles = self.grid.tiles
        if self.before_after.on:
            self.before_after.choose(place)
            return
        if not 1 <= place <= len(tiles):
            return
        photo_id = tiles[place - 1].photo_id
        if self.grid.filled and not self.together.bring_in(photo_id):
            self.grid.fill(photo_id)
        tiles[place - 1].view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def jump(self, photo_id: str) -> None:
        """That photo of the case, alone if one is alone by now."""
        self.end_before()
        alone = bool(self.grid.filled) or self.full
        if self.grid.tile(photo_id) is None or not self.together.bring_in(photo_id):
            self._bring(photo_id, None)
            self.grid.fill(photo_id if alone else "")
        tile = self.grid.tile(photo_id)
        if tile is not None:
            tile.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_overview()

    def turn_on(self, steps: int) -> None:
        """So many photos of the case further on, or (negative) back."""
        current = self.grid.current()
        photos = [photo.id for photo in self._case.photos] if self._case else []
        if current is not None and current.photo_id in photos:
            place = photos.index(current.photo_id) + steps
            self.jump(photos[max(0, min(len(photos) - 1, place))])

    def set_full(self, full: bool) -> None:
        """The photos have the whole screen, or no longer."""
        self.full = full
        self._show_overview()

    def toggle_fill(self) -> None:
        """The current photo alone, or all again."""
        current = self.grid.current()
        if current is not None and not self.before_after.on:
            self.grid.fill("" if self.grid.filled else current.photo_id)

    def zoom(self, steps: int) -> None:
        """The current photo nearer (1) or farther (-1); 0 shows it whole."""
        view = self._view()
        if view is not None and steps:
            view.zoom_by(STEP**steps)
        elif view is not None:
            view.fit()

    def toggle_before(self) -> None:
        """A photo of an earlier inspection beside one of the latest, or no longer."""
        current = self.grid.current()
        if not self.end_before() and self._case is not None and current is not None:
            self.ways.close_panel()
            self.bars.writing.close()
            self.grid.fill("")
            self.before_after.begin(self._case, current.photo_id, self.pictures)
            self._show_page()

    def end_before(self) -> bool:
        """False where it is not on."""
        if not self.before_after.on:
            return False
        self.before_after.on = False
        self._show_page()
        return True

    def back(self) -> bool:
        """Undo one thing, as Esc does: marking, facts, blacking out, zoom, filling. False: none."""
        current = self.grid.current()
        if self.leave_mode():
            return True
        if current is not None and current.view.magnified:
            current.view.fit()
        elif self.grid.filled:
            self.grid.fill("")
        else:
            return False
        return True

    def leave_mode(self) -> bool:
        """End what is being done on the photos; False where nothing is."""
        if self.modes.active is not None:
            self.modes.active.back()
        elif self.reordering.drop() or self.correcting.drop() or self.ways.close_panel():
            pass
        elif self.bars.writing.active:
            self.bars.writing.close()
        elif not self.facts.isHidden():
            self.facts.hide()
        elif self.blacking_out:
            self.leave_blackouts()
        elif not self.end_before():
            return False
        return True

    def _view(self) -> PhotoView | None:
        """The one that keys act on."""
        if self.before_after.on:
            return self.before_after.current
        current = self.grid.current()
        return current.view if current else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The table's own keys, while it has the focus."""
        key = Qt.Key(event.key())
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self.choose(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_F:
            self.toggle_fill()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_0):
            self.zoom(-1 if key == Qt.Key.Key_Minus else 0)
        elif key != Qt.Key.Key_Escape or not self.back():
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc means the table before it means the window, while there is something to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            filled = self.grid.filled and not self.full
            drawing = self.blacking_out or self.modes.active is not None
            over = not self.facts.isHidden() or not self.ways.panel.isHidden()
            modes = filled or drawing or self.before_after.on
            closable = modes or over or self.bars.writing.active
            if event.key() == Qt.Key.Key_Escape and closable:
                event.accept()
        return super().event(event)
