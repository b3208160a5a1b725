"""The light table: the photos of a case, their boxes, and every way to bring photos in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.photo import Photo
from app.domain.region import Region
from ui.inspection.table.inspection_strip import wanted
from ui.inspection.table.photo_boxes import boxes_by_photo
from ui.inspection.table.photo_flags import flags_by_photo
from ui.inspection.table.photo_view import STEP
from ui.inspection.table.table_surface import TableSurface


class LightTable(TableSurface):
    """Shows a case and says what a person does; changes nothing itself. Dark in both themes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: Case | None = None
        self._page = 0
        self._selected = self._hovered = ""
        self.pictures: Callable[[Photo], Path] = lambda _: Path()
        self.strip.chosen.connect(self._turn_page)
        self.grid.facts.connect(self._open_facts)
        self.bars.writing.brought.connect(self._bring)

    def set_pictures(self, lookup: Callable[[Photo], Path]) -> None:
        """lookup: where the picture Tessera made of a photo lies."""
        self.pictures = lookup
        self.loader.forget()
        for tile in self.grid.tiles:
            tile.view.photo = None  # so that it is shown anew
        self._show_page()

    def show_case(self, case: Case) -> None:
        """Also while an answer streams in, thirty times a second: what did not change is left."""
        if case is self._case:
            return
        before, self._case = self._case, case
        grew = before is not None and len(self._pages(before)) < len(self._pages(case))
        another = before is None or before.id != case.id
        if another:
            self._page = 0
            self.facts.hide()
            self.grid.fill("")
            self.set_blacking_out(False)
        elif grew and not self.turned:
            self._page = len(self._pages(case)) - 1
        # Of many photos dropped at once the first are looked at, not the last.
        self.turned = self.arriving and (self.turned or another or grew)
        self._show_page()

    def select(self, finding_id: str) -> None:
        """That finding's photo and box come forward; "" for none."""
        self.correcting.settle()
        self._selected = finding_id
        self.grid.mark(self._selected, self._hovered)
        found = self._case.finding(finding_id) if self._case else None
        if found is not None:
            self._bring(found.photo_id, found.value.region)
        # A finding without a box is shown by its whole photo.
        boxless = found.photo_id if found and found.value.region is None else ""
        self.grid.show_place(boxless, None)

    def hover(self, finding_id: str) -> None:
        """Light one box; "" for none."""
        self._hovered = finding_id
        self.grid.mark(self._selected, self._hovered)

    def show_place(self, photo_id: str, region: Region | None) -> None:
        """A place a step of the reasoning speaks of, dashed; photo_id "" for none."""
        if photo_id:
            self._bring(photo_id, region)
        self.hint_place(photo_id, region)

    def hint_place(self, photo_id: str, region: Region | None) -> None:
        """The same while the pointer only rests on the step: nothing moves for it."""
        self.grid.show_place(photo_id, region)

    def choose(self, place: int) -> None:
        """The photo in that place of the shown inspection, from 1: under keys 1 to 4."""
        tiles = self.grid.tiles
        if not 1 <= place <= len(tiles):
            return
        photo_id = tiles[place - 1].photo_id
        if self.grid.filled and not self.together.bring_in(photo_id):
            self.grid.fill(photo_id)
        tiles[place - 1].view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_fill(self) -> None:
        """The current photo alone, or all again."""
        current = self.grid.current()
        if current is not None:
            self.grid.fill("" if self.grid.filled else current.photo_id)

    def zoom(self, steps: int) -> None:
        """The current photo nearer (1) or farther (-1); 0 shows it whole."""
        current = self.grid.current()
        if current is not None and steps:
            current.view.zoom_by(STEP**steps)
        elif current is not None:
            current.view.fit()

    def back(self) -> bool:
        """Undo one thing, as Esc does: marking, facts, blacking out, zoom, filling. False: none."""
        current = self.grid.current()
        if self.picking.active:
            self.picking.stop()
        elif self.correcting.drop() or self.bars.writing.close():
            pass
        elif not self.facts.isHidden():
            self.facts.hide()
        elif self.blacking_out:
            self.leave_blackouts()
        elif current is not None and current.view.magnified:
            current.view.fit()
        elif self.grid.filled:
            self.grid.fill("")
        else:
            return False
        return True

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
            modes = self.grid.filled or self.blacking_out or self.picking.active
            closable = modes or not self.facts.isHidden() or self.bars.writing.active
            if event.key() == Qt.Key.Key_Escape and closable:
                event.accept()
        return super().event(event)

    @staticmethod
    def _pages(case: Case) -> list[Inspection]:
        return [inspection for inspection in case.inspections if inspection.photos]

    def _turn_page(self, index: int) -> None:
        if index != self._page and index >= 0:
            self._page = index
            self.grid.fill("")
            self._show_page()

    def _show_page(self) -> None:
        case = self._case
        if case is None:
            return
        pages, boxes = self._pages(case), boxes_by_photo(case)
        self._page = max(0, min(self._page, len(pages) - 1))
        counts, growing = [len(page.photos) for page in pages], not any(p.runs for p in pages)
        self.show_parts(bool(pages), wanted(counts, growing))
        self.page_shown.emit(pages[self._page].id if pages else "")
        if pages:
            self.strip.show_counts(counts, self._page)
            page = pages[self._page]
            first = case.photo_number(page.photos[0].id)
            self.grid.show_photos(page.photos, first, self.pictures, not page.runs)
            self.grid.show_boxes(boxes, flags_by_photo(case), case.kind.has_findings)
            self.grid.mark(self._selected, self._hovered)
        self.bars.take(case, (box for each in boxes.values() for box in each))
        before = self.facts.photo
        self.facts.follow(case)
        if self.facts.photo != before:
            self.lay()

    def _bring(self, photo_id: str, region: Region | None) -> None:
        pages = self._pages(self._case) if self._case else []
        for index, page in enumerate(pages):
            if any(photo.id == photo_id for photo in page.photos) and index != self._page:
                self._turn_page(index)
        self.grid.bring(photo_id, region)

    def _open_facts(self, photo_id: str) -> None:
        if self._case is None:
            return
        number = self._case.photo_number(photo_id)
        self.facts.show_photo(self._case.photos[number - 1], number)
        self.facts.show()
        self.facts.setFocus(Qt.FocusReason.PopupFocusReason)
        self.lay()
