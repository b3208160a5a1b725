"""The light table with a case on it: which photos, boxes and facts are shown."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.place.region import Region
from ui.inspection.table.inspection_strip import wanted
from ui.inspection.table.photo.photo_boxes import boxes_by_photo
from ui.inspection.table.photo_flags import flags_by_photo
from ui.inspection.table.table_surface import TableSurface
from ui.widgets.focus import holds_focus


class CaseTable(TableSurface):
    """Shows a case; what hands and keys do with it is the light table's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: Case | None = None
        self._page = 0
        self._selected = self._hovered = ""
        self.pictures: Callable[[Photo], Path] = lambda _: Path()
        self.strip.chosen.connect(self._turn_page)
        self.bars.writing.brought.connect(self._bring)
        self.grid.filled_changed.connect(self._show_overview)
        self.grid.facts.connect(self._open_facts)

    def set_pictures(self, lookup: Callable[[Photo], Path]) -> None:
        """lookup: where the picture Tessera made of a photo lies."""
        self.pictures = lookup
        self.loader.forget()
        for tile in self.grid.tiles:
            tile.view.photo = None  # so that it is shown anew
        self._show_page()

    def make_ready(self, case: Case) -> None:
        """Read the first pictures of a case that comes next, as large as they will be seen if it
        has as many as the one that lies here."""
        for page in case.photo_sets[:1]:
            for tile, photo in zip(self.grid.tiles, page.photos, strict=False):
                here = replace(tile.view.geometry_now, photo=(photo.width, photo.height), turns=0)
                size = here.fitted().level.rect.size()
                self.loader.ask(self.pictures(photo), size)

    def show_case(self, case: Case) -> None:
        """Also while an answer streams in, thirty times a second: what did not change is left."""
        if case is self._case:
            return
        before, self._case = self._case, case
        grew = before is not None and len(before.photo_sets) < len(case.photo_sets)
        another = before is None or before.id != case.id
        if another:
            self._page = 0
            self.facts.hide()
            self.grid.fill("")
            self._leave_modes()
            self.loader.turn_to(self.pictures(photo) for photo in case.photos)
        elif grew and not self.turned:
            self._page = len(case.photo_sets) - 1
        # Of many photos dropped at once the first are looked at, not the last.
        self.turned = self.arriving and (self.turned or another or grew)
        self._show_page()

    def flush(self) -> None:
        """Give out what is being drawn or written."""
        self.correcting.settle()
        self.facts.flush()
        for tile in self.grid.tiles:
            tile.caption.edit.keep()

    def select(self, finding_id: str) -> None:
        """That finding's photo and box come forward; "" for none."""
        self.correcting.settle()
        self._selected = finding_id
        self._mark()
        found = self._case.finding(finding_id) if self._case else None
        if found is not None:
            self._bring(found.photo_id, found.value.region)
        # A finding without a box is shown by its whole photo.
        boxless = found.photo_id if found and found.value.region is None else ""
        self.grid.show_place(boxless, None)

    def hover(self, finding_id: str) -> None:
        """Light one box; "" for none."""
        self._hovered = finding_id
        self._mark()

    def show_place(self, photo_id: str, region: Region | None) -> None:
        """A place a step of the reasoning speaks of, dashed; photo_id "" for none."""
        if photo_id:
            self._bring(photo_id, region)
        self.hint_place(photo_id, region)

    def hint_place(self, photo_id: str, region: Region | None) -> None:
        """The same while the pointer only rests on the step: nothing moves for it."""
        self.grid.show_place(photo_id, region)

    def _turn_page(self, index: int) -> None:
        if index != self._page and index >= 0:
            self._page = index
            self.grid.fill("")
            self._show_page()

    def _show_page(self) -> None:
        case = self._case
        if case is None:
            return
        pages, boxes = case.photo_sets, boxes_by_photo(case)
        self.before_after.show_case(case, self.pictures)
        self._page = max(0, min(self._page, len(pages) - 1))
        counts, growing = [len(page.photos) for page in pages], not any(p.runs for p in pages)
        self.strip.show_counts(counts, self._page)  # its height hangs on what it holds
        begun = holds_focus(self.empty)
        self.show_parts(bool(pages), wanted(counts, growing))
        self.page_shown.emit(pages[self._page].id if pages else "")
        if pages:
            page = pages[self._page]
            first = case.photo_number(page.photos[0].id)
            self.grid.show_photos(page.photos, first, self.pictures, not page.runs)
            for tile in self.grid.tiles:
                tile.view.picture.dropped = case.photos_dropped_at is not None
            if begun:  # else it would go to whatever comes next in the window
                self.grid.tiles[0].view.setFocus()
            self.grid.show_boxes(boxes, flags_by_photo(case), case.kind.has_findings)
            self._mark()
            self.modes.measuring.refresh()
        self.bars.take(case, (box for each in boxes.values() for box in each))
        self._show_overview()
        before = self.facts.photo
        self.facts.follow(case)
        if self.facts.photo != before:
            self.lay()

    def _show_overview(self) -> None:
        case, filled = self._case, self.grid.filled
        several = case is not None and len(case.photos) > 1
        wanted_now = self.full or (bool(filled) and several)
        shown = case is not None and bool(case.photos) and wanted_now and not self.before_after.on
        if shown == self.overview.isHidden():
            self.overview.setVisible(shown)
            self.lay()
        if shown and case is not None:
            self.overview.show_case(case, self.pictures, filled)

    def _mark(self) -> None:
        self.grid.mark(self._selected, self._hovered)
        self.before_after.mark(self._selected, self._hovered)

    def _bring(self, photo_id: str, region: Region | None) -> None:
        if self.before_after.on:
            self.before_after.bring(photo_id)
            return
        pages = self._case.photo_sets if self._case else ()
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
