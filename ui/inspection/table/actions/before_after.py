"""Before and after: a photo of an earlier inspection beside one of the latest, moved together."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.case import Case
from app.domain.photo import Photo
from ui import theme
from ui.inspection.table.actions.before_side import BeforeSide
from ui.inspection.table.actions.together import Locked
from ui.inspection.table.photo.photo_boxes import boxes_by_photo
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.picture_loader import PictureLoader


class BeforeAfter(QWidget):
    """In the place of the photos while it is on."""

    clicked = Signal(str)  # finding id
    hovering = Signal(str)

    def __init__(self, loader: PictureLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self.on = False
        self._case: Case | None = None
        self.before = BeforeSide(self.tr("Before"), loader, self)
        self.after = BeforeSide(self.tr("After"), loader, self)
        self.sides = (self.before, self.after)
        self._locked = Locked(self, self.beside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.S)
        row.setSpacing(theme.M)
        for side in self.sides:
            row.addWidget(side, 1)
            self._locked.add(side.view)
            side.view.clicked.connect(self.clicked)
            side.view.hovering.connect(self.hovering)
            side.turned.connect(self._draw)
        self.hide()

    @property
    def current(self) -> PhotoView:
        """The one with the focus, else the later one."""
        focused = self.window().focusWidget()
        return self.before.view if focused is self.before.view else self.after.view

    def begin(self, case: Case, photo_id: str, pictures: Callable[[Photo], Path]) -> bool:
        """With that photo and the one in its place of the other inspection; False where there is
        no earlier inspection."""
        pages = case.photo_sets
        if len(pages) < 2:
            return False
        page = next((p for p in pages if any(f.id == photo_id for f in p.photos)), pages[-1])
        place = next((n for n, f in enumerate(page.photos) if f.id == photo_id), 0)
        other = pages[-2] if page is pages[-1] else pages[-1]
        beside = other.photos[min(place, len(other.photos) - 1)].id
        pair = (beside, photo_id) if page is pages[-1] else (photo_id, beside)
        self._take(case, pictures)
        for side, shown in zip(self.sides, pair, strict=True):
            side.show_photo(shown, boxes_by_photo(case))
            side.view.fit()
        self.on = True
        return True

    def show_case(self, case: Case, pictures: Callable[[Photo], Path]) -> None:
        """The same case, changed; another one, or one without an earlier inspection, ends it."""
        same = self._case is not None and case.id == self._case.id
        if not same or len(case.photo_sets) < 2:
            self.on = False
        if self.on:
            self._take(case, pictures)
            self._draw()

    def bring(self, photo_id: str) -> None:
        """That photo, on its side."""
        for side in self.sides:
            if side.has(photo_id) and self._case is not None:
                side.show_photo(photo_id, boxes_by_photo(self._case))

    def mark(self, selected: str, hovered: str) -> None:
        """Finding ids; "" for none."""
        for side in self.sides:
            side.view.mark(selected, hovered)

    def beside(self, view: PhotoView) -> list[PhotoView]:
        """The one that is looked at together with it; none for a view that is not of these."""
        views = [side.view for side in self.sides]
        return [each for each in views if view in views and each is not view]

    def choose(self, place: int) -> None:
        """The photo in that place of the latest inspection, from 1."""
        latest = self._case.photo_sets[-1].photos if self._case else ()
        if place <= len(latest):
            self.bring(latest[place - 1].id)
            self.after.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take(self, case: Case, pictures: Callable[[Photo], Path]) -> None:
        self._case = case
        *earlier, latest = case.photo_sets
        photos = tuple(photo for page in earlier for photo in page.photos)
        self.before.show_photos(case, photos, pictures)
        self.after.show_photos(case, latest.photos, pictures)

    def _draw(self) -> None:
        if self._case is not None:
            boxes = boxes_by_photo(self._case)
            for side in self.sides:
                side.show_photo(side.photo_id, boxes)
